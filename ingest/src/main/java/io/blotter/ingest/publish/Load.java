package io.blotter.ingest.publish;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.source.AnnouncementSource;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Publishes all that a source has. */
public final class Load {
    private Load() {}

    /**
     * Reads, publishes and waits until all is written.
     *
     * @return what it came to, acknowledged by the broker
     * @throws PublishingException where something could not be written; the same load can be run again
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry went away
     */
    public static LoadSummary run(AnnouncementSource source, AnnouncementPublisher publisher, LoadProgress progress) {
        OptionalLong totalBytes = source.totalBytes();
        LoadSummary summary = LoadSummary.NOTHING;
        try (Stream<Item> items = source.read()) {
            for (Iterator<Item> each = items.iterator(); each.hasNext(); ) {
                summary = take(each.next(), summary, publisher, progress);
                progress.advanced(new LoadProgress.Position(source.bytesRead(), totalBytes, summary));
            }
        }
        publisher.flush();
        return summary;
    }

    private static LoadSummary take(
            Item item, LoadSummary summary, AnnouncementPublisher publisher, LoadProgress progress) {
        if (item instanceof Item.Accepted accepted) {
            return summary.plus(publisher.publish(accepted.announcement()));
        }
        Item.Refused refused = (Item.Refused) item;
        progress.refused(refused);
        return summary.plus(refused.reason());
    }
}
