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

    boolean isExact() {
        return qualifier == Qualifier.EXACT;
    }
}
