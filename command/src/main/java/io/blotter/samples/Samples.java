package io.blotter.samples;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.source.AnnouncementSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample announcements that come with Blotter, a broken one among them. */
public final class Samples {
    private static final String FILE = "samples/announcements.jsonl";
    private static final String RESOURCE = "/" + FILE;

    private Samples() {}

    /** The samples in the order in which they are told; what is broken comes as a refusal. */
    public static List<Item> read() {
        try (InputStream samples = Objects.requireNonNull(Samples.class.getResourceAsStream(RESOURCE));
                Stream<Item> items = AnnouncementSource.of(
                                List.of(AnnouncementSource.STANDARD_INPUT), samples, Optional.empty())
                        .read()) {
            return items.map(Samples::named).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The samples are read as if piped in; a person knows them by their file. */
    private static Item named(Item item) {
        if (item instanceof Item.Refused refused) {
            return new Item.Refused(
                    new Origin(FILE, refused.origin().line()),
                    refused.reason(),
                    refused.message().replace(Origin.STANDARD_INPUT, FILE),
                    refused.raw());
        }
        return item;
    }
}
