package io.blotter.aggregate.link;

import java.util.OptionalLong;

/** Which of two announcements came later: figures grow from one to the other, and seldom shrink. */
enum Later {
    FIRST,
    SECOND,
    UNKNOWN;

    static Later of(Profile first, Profile second) {
        OptionalLong one = first.time().published();
        OptionalLong other = second.time().published();
        if (!first.primary() || !second.primary() || one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        int order = Long.compare(one.getAsLong(), other.getAsLong());
        return order == 0 ? UNKNOWN : order > 0 ? FIRST : SECOND;
    }

    /** Whether the later announcement gives the larger figure. */
    boolean grew(Interval ofFirst, Interval ofSecond) {
        return switch (this) {
            case FIRST -> ofFirst.best() > ofSecond.best();
            case SECOND -> ofSecond.best() > ofFirst.best();
            case UNKNOWN -> false;
        };
    }
}
