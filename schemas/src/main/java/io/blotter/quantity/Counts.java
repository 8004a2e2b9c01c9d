package io.blotter.quantity;

import io.blotter.schemas.Count;
import io.blotter.schemas.Qualifier;
import java.util.OptionalLong;

/** Makes {@link Count}s. */
public final class Counts {
    private Counts() {}

    /** A count that the text states exactly: low, best and high are the same. */
    public static Count exactly(long number) {
        return of(OptionalLong.of(number), number, OptionalLong.of(number), Qualifier.EXACT);
    }

    /**
     * A count with bounds.
     *
     * @throws IllegalArgumentException where the value is negative or the bounds do not enclose it
     */
    public static Count of(OptionalLong low, long best, OptionalLong high, Qualifier qualifier) {
        if (best < 0) {
            throw new IllegalArgumentException("a count cannot be negative: " + best);
        }
        if (high.isPresent() && low.isPresent() && high.getAsLong() < low.getAsLong()) {
            throw new IllegalArgumentException("low " + low.getAsLong() + " is above high " + high.getAsLong());
        }
        return new Count(
                low.isPresent() ? low.getAsLong() : null, best, high.isPresent() ? high.getAsLong() : null, qualifier);
    }
}
