package io.blotter.quantity;

import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Makes {@link Money}, of a fixed scale, so that 5 and 5.00 are the same record. */
public final class Monies {
    /** Digits after the point: those of the smallest crypto units in use. */
    public static final int SCALE = 8;

    private Monies() {}

    /** An amount that the text states exactly. */
    public static Money exactly(BigDecimal amount, String currency) {
        return of(Optional.of(amount), amount, Optional.of(amount), Qualifier.EXACT, currency);
    }

    /** An amount with bounds; an absent bound is one that the text does not set. */
    public static Money of(
            Optional<BigDecimal> low,
            BigDecimal best,
            Optional<BigDecimal> high,
            Qualifier qualifier,
            String currency) {
        return new Money(
                low.map(Monies::scaled).orElse(null),
                scaled(best),
                high.map(Monies::scaled).orElse(null),
                qualifier,
                currency);
    }

    /** The value at the scale of money, rounded half up. */
    public static BigDecimal scaled(BigDecimal amount) {
        return amount.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
