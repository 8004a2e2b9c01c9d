package io.blotter.ingest.source;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads web addresses among a command's arguments. */
public interface WebSource {
    /** For commands that work without a network. */
    WebSource OFFLINE = address -> List.<Item>of(Item.Refused.at(
                    Origin.of(address),
                    RefusalReason.UNREADABLE,
                    "web addresses are not read here: push it, or save the page as .html and name the file",
                    Optional.empty()))
            .iterator();

    /**
     * The announcements of a page, or of a feed's items, each fetched when it is asked for. Never fails: what cannot be fetched comes
     * out as a refusal.
     */
    Iterator<Item> read(String address);
}
