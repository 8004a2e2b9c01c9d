package io.blotter.command;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.source.AnnouncementSource;
import io.blotter.schemas.Announcement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Announcements for the commands that work without a broker. */
final class OfflineInput {
    private OfflineInput() {}

    /** Hands over each announcement, and names what is none; the exit status. */
    static int read(StandardStreams streams, List<String> files, Consumer<Announcement> receiver) {
        int status = ExitStatus.WELL;
        try (Stream<Item> items =
                AnnouncementSource.of(files, streams.in(), Optional.empty()).read()) {
            for (Item item : (Iterable<Item>) items::iterator) {
                if (item instanceof Item.Accepted accepted) {
                    receiver.accept(accepted.announcement());
                } else if (item instanceof Item.Refused refused) {
                    streams.err().println("refused: " + refused.message());
                    status = ExitStatus.BAD_INPUT;
                }
            }
        }
        return status;
    }
}
