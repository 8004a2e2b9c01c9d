package io.blotter.ingest.feed;

import io.blotter.ingest.announcement.AnnouncementPage;
import io.blotter.ingest.announcement.Digest;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.feed.FeedPosition.Known;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which announcements the pages of one feed say they are, by the address that each gives as its own. Two items of a feed are two
 * announcements: an address that the pages of both give, with different texts, is no page's but that which stands there, for good. Not
 * for several threads.
 */
final class Claims {
    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final Map<String, Claim> claims = new HashMap<>();
    private final Set<String> shared;

    private record Claim(String item, String content) {}

    /** None so far, but for the ids that several pages were seen to claim. */
    Claims(Set<String> shared) {
        this.shared = new HashSet<>(shared);
    }

    /** Ids that several pages claim. */
    Set<String> shared() {
        return Set.copyOf(shared);
    }

    /** Notes what an item became at an earlier look. */
    void note(Known item) {
        item.published()
                .ifPresent(published -> claims.put(published.id(), new Claim(item.address(), published.content())));
    }

    /**
     * Whether a page may be the announcement that it says it is.
     *
     * @param listed the item's address in the feed
     * @param fetched where the page stood in the end
     */
    boolean grants(Item item, String listed, URI fetched) {
        if (!(item instanceof Item.Accepted accepted)) {
            return true;
        }
        String id = accepted.announcement().getId();
        Claim claim = new Claim(listed, Digest.of(accepted.announcement()).hex());
        if (id.equals(AnnouncementPage.id(fetched))) {
            claims.put(id, claim);
            return true;
        }
        Claim former = Optional.ofNullable(claims.putIfAbsent(id, claim)).orElse(claim);
        if (!former.item().equals(claim.item()) && !former.content().equals(claim.content()) && shared.add(id)) {
            LOG.atInfo()
                    .addKeyValue("address", listed)
                    .addKeyValue("given", accepted.announcement().getUrl().orElse(""))
                    .addKeyValue("givenBefore", former.item())
                    .log("pages of several items give one address as their own: each is taken under where it stands");
        }
        return !shared.contains(id);
    }
}
