package io.blotter.enrich.report;

import io.blotter.enrich.account.Figure;
import io.blotter.enrich.account.Outcome;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.quantity.Counts;
import io.blotter.quantity.Masses;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Count;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/** Quantities and outcomes as values of the contract. */
final class Values {
    private static final int MOST_DIGITS = 18;

    private Values() {}

    static Count count(Quantity quantity) {
        return Counts.of(whole(quantity.low()), whole(quantity.value()), whole(quantity.high()), quantity.qualifier());
    }

    static Count count(Outcome outcome) {
        return Counts.of(whole(outcome.low()), whole(outcome.value()), whole(outcome.high()), outcome.qualifier());
    }

    static Mass mass(Quantity quantity) {
        return Masses.of(quantity.low(), quantity.value(), quantity.high(), quantity.qualifier(), quantity.unit());
    }

    static Money money(Quantity quantity) {
        return Monies.of(quantity.low(), quantity.value(), quantity.high(), quantity.qualifier(), quantity.unit());
    }

    static Money money(Outcome outcome, String currency) {
        return Monies.of(outcome.low(), outcome.value(), outcome.high(), outcome.qualifier(), currency);
    }

    static Figure figure(int id, Quantity quantity, boolean part, boolean prominent) {
        return new Figure(
                id,
                quantity.value(),
                quantity.low(),
                quantity.high(),
                quantity.qualifier(),
                quantity.total(),
                quantity.additional(),
                part,
                prominent);
    }

    /** Whether the contract's decimals can hold the value. */
    static boolean fits(Quantity quantity) {
        return quantity.value().precision() - quantity.value().scale() <= MOST_DIGITS - 4;
    }

    private static OptionalLong whole(Optional<BigDecimal> value) {
        return value.isPresent() ? OptionalLong.of(whole(value.get())) : OptionalLong.empty();
    }

    private static long whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
