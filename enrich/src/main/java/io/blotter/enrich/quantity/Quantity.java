package io.blotter.enrich.quantity;

import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its reading.
 *
 * @param reading what it is
 * @param from its first token, hedges included
 * @param core the token where the number itself, or its currency, starts
 * @param to the token after its last one, unit and bracketed conversion included
 * @param value the value that an analyst would publish: kilograms for masses, the upper end of a range
 * @param low the least that the text allows
 * @param high the most that the text allows
 * @param qualifier how exact the text says it is
 * @param unit currency code, unit of mass or volume as stated; empty for counts
 * @param total whether the text calls it a total
 * @param additional whether the text adds it to something ("another 10")
 */
public record Quantity(
        Reading reading,
        int from,
        int core,
        int to,
        BigDecimal value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Qualifier qualifier,
        String unit,
        boolean total,
        boolean additional) {

    /** Whether it counts things, in whole numbers that a count can hold. */
    public boolean isWholeCount() {
        return reading == Reading.COUNT
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 0
                && value.precision() - value.scale() <= MOST_DIGITS_OF_A_COUNT;
    }

    /** So much of each of what it counts, or the same number in the unit that is said later only. */
    public Quantity times(BigDecimal each, Reading measured, String measure) {
        return new Quantity(
                measured,
                from,
                core,
                to,
                value.multiply(each),
                low.map(each::multiply),
                high.map(each::multiply),
                qualifier,
                measure,
                total,
                additional);
    }

    private static final int MOST_DIGITS_OF_A_COUNT = 15;
}
