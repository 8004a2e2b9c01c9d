package io.blotter.samples;

import io.blotter.ingest.announcement.Item;
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
    private static final String RESOURCE = "/samples/announcements.jsonl";

    private Samples() {}

    /** The samples in the order in which they are told; what is broken comes as a refusal. */
    public static List<Item> read() {
        try (InputStream samples = Objects.requireNonNull(Samples.class.getResourceAsStream(RESOURCE));
                Stream<Item> items = AnnouncementSource.of(
                                List.of(AnnouncementSource.STANDARD_INPUT), samples, Optional.empty())
                        .read()) {
            return items.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
