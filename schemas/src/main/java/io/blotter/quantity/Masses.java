package io.blotter.quantity;

import io.blotter.schemas.Mass;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Makes {@link Mass}es, in kilograms of a fixed scale, so that 2.7 and 2.700 are the same record. */
public final class Masses {
    /** Digits after the point: milligrams. */
    public static final int SCALE = 6;

    private Masses() {}

    /** A mass that the text states exactly, in kilograms; {@code unit} is the unit stated. */
    public static Mass exactly(BigDecimal kilograms, String unit) {
        return of(Optional.of(kilograms), kilograms, Optional.of(kilograms), Qualifier.EXACT, unit);
    }

    /** A mass with bounds, in kilograms; an absent bound is one that the text does not set. */
    public static Mass of(
            Optional<BigDecimal> low, BigDecimal best, Optional<BigDecimal> high, Qualifier qualifier, String unit) {
        return new Mass(
                low.map(Masses::scaled).orElse(null),
                scaled(best),
                high.map(Masses::scaled).orElse(null),
                qualifier,
                unit);
    }

    /** The value at the scale of masses, rounded half up. */
    public static BigDecimal scaled(BigDecimal kilograms) {
        return kilograms.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
