package io.blotter.ingest.publish;

import io.blotter.ingest.announcement.RefusalReason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a load came to.
 *
 * @param sent announcements that were new
 * @param revised announcements that replaced another text of the same id
 * @param alreadyThere announcements that stood there already, word for word, or came twice
 * @param refused what was refused, by reason, without the reasons that did not occur
 */
public record LoadSummary(long sent, long revised, long alreadyThere, Map<RefusalReason, Long> refused) {
    /** Nothing yet. */
    public static final LoadSummary NOTHING = new LoadSummary(0, 0, 0, Map.of());

    /** A summary of these counts. */
    public LoadSummary {
        if (!refused.isEmpty()) {
            refused = Collections.unmodifiableMap(new EnumMap<>(refused));
        }
    }

    /** All that was read. */
    public long items() {
        return sent + revised + alreadyThere + refusedInAll();
    }

    /** All that was refused, for whatever reason. */
    public long refusedInAll() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** This and one announcement more. */
    LoadSummary plus(Outcome outcome) {
        return switch (outcome) {
            case SENT -> new LoadSummary(sent + 1, revised, alreadyThere, refused);
            case REVISED -> new LoadSummary(sent, revised + 1, alreadyThere, refused);
            case ALREADY_THERE -> new LoadSummary(sent, revised, alreadyThere + 1, refused);
        };
    }

    /** This and one refusal more. */
    LoadSummary plus(RefusalReason reason) {
        Map<RefusalReason, Long> counts = new EnumMap<>(RefusalReason.class);
        counts.putAll(refused);
        counts.merge(reason, 1L, Long::sum);
        return new LoadSummary(sent, revised, alreadyThere, counts);
    }
}
