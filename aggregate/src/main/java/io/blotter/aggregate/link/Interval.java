package io.blotter.aggregate.link;

import io.blotter.schemas.Count;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated figure with its bounds, for comparing; never for sums.
 *
 * @param low the least that the text allows, 0 where it sets no lower bound
 * @param best the value stated
 * @param high the most that the text allows, infinite where it sets no upper bound
 * @param exact whether the text gives the figure without a hedge
 */
record Interval(double low, double best, double high, boolean exact) {
    static Interval of(Count count) {
        Optional<Long> low = count.getLow();
        Optional<Long> high = count.getHigh();
        return new Interval(
                low.isPresent() ? low.get() : 0,
                count.getBest(),
                high.isPresent() ? high.get() : Double.POSITIVE_INFINITY,
                count.getQualifier() == Qualifier.EXACT && low.equals(high));
    }

    static Interval of(Mass mass) {
        return of(mass.getLow(), mass.getBest(), mass.getHigh(), mass.getQualifier());
    }

    static Interval of(Money money) {
        return of(money.getLow(), money.getBest(), money.getHigh(), money.getQualifier());
    }

    private static Interval of(
            Optional<BigDecimal> low, BigDecimal best, Optional<BigDecimal> high, Qualifier qualifier) {
        return new Interval(
                low.isPresent() ? low.get().doubleValue() : 0,
                best.doubleValue(),
                high.isPresent() ? high.get().doubleValue() : Double.POSITIVE_INFINITY,
                qualifier == Qualifier.EXACT);
    }

    /** The larger value over the smaller one; 1 where they are equal, infinite where only one is 0. */
    double ratio(Interval other) {
        double larger = Math.max(best, other.best);
        double smaller = Math.min(best, other.best);
        return larger == smaller ? 1 : smaller <= 0 ? Double.POSITIVE_INFINITY : larger / smaller;
    }

    /** Whether the bounds that at least one text leaves open let both mean the same. */
    boolean compatible(Interval other) {
        return !(exact && other.exact) && (encloses(other.best) || other.encloses(best));
    }

    private boolean encloses(double value) {
        return low <= value && value <= high;
    }

    /** Significant digits of the value, at most 6: how telling it is. */
    int significantDigits() {
        String digits = BigDecimal.valueOf(best)
                .stripTrailingZeros()
                .unscaledValue()
                .abs()
                .toString();
        return Math.min(6, digits.length());
    }
}
