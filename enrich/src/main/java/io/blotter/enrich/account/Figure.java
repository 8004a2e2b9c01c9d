package io.blotter.enrich.account;

import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as the book-keeping sees it.
 *
 * @param id what the outcome refers to it by
 * @param value the value stated
 * @param low the least that it can be
 * @param high the most that it can be
 * @param qualifier how exact it is
 * @param total whether it is said to be a total
 * @param additional whether it is said to come on top
 * @param part whether it is said to be part of another
 * @param prominent whether headline or lead state it
 */
public record Figure(
        int id,
        BigDecimal value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Qualifier qualifier,
        boolean total,
        boolean additional,
        boolean part,
        boolean prominent) {
    private static final BigDecimal MOST_ABOVE = new BigDecimal("1.5");

    boolean isExact() {
        return qualifier == Qualifier.EXACT;
    }

    /** "nearly 300" and 288 are one number, "more than 200" and 288 too; 190 is not "more than 200". */
    boolean isExactFormOf(Figure hedged) {
        boolean below = value.compareTo(hedged.value) < 0;
        return isExact()
                && switch (hedged.qualifier) {
                    case MORE_THAN -> !below && value.compareTo(hedged.value.multiply(MOST_ABOVE)) <= 0;
                    case LESS_THAN, UP_TO -> below && Comparison.isSame(this, hedged);
                    default -> Comparison.isSame(this, hedged);
                };
    }
}
