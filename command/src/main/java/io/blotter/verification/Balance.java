package io.blotter.verification;

import java.util.List;

/**
 * What became of the announcements: each of them is in one of these, or is unaccounted for.
 *
 * @param reported how many have a report that tells of an action
 * @param notRelevant how many have a report that tells of none
 * @param deadLettered how many could not be used and are among the dead letters
 * @param withdrawn how many were withdrawn
 * @param unaccounted ids of those that have neither report nor dead letter, ascending
 */
public record Balance(long reported, long notRelevant, long deadLettered, long withdrawn, List<String> unaccounted) {
    public Balance {
        unaccounted = List.copyOf(unaccounted);
    }

    /** How many announcements the topic knows of, withdrawn ones among them. */
    public long announcements() {
        return reported + notRelevant + deadLettered + withdrawn + unaccounted.size();
    }

    /** Whether nothing is unaccounted for. */
    public boolean even() {
        return unaccounted.isEmpty();
    }
}
