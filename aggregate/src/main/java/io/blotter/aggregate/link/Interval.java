package io.blotter.aggregate.link;

import io.blotter.schemas.Count;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;

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
        return new Interval(
                count.getLow().map(Long::doubleValue).orElse(0.0),
                count.getBest(),
                count.getHigh().map(Long::doubleValue).orElse(Double.POSITIVE_INFINITY),
                count.getQualifier() == Qualifier.EXACT && count.getLow().equals(count.getHigh()));
    }

    static Interval of(Mass mass) {
        return new Interval(
                mass.getLow().map(BigDecimal::doubleValue).orElse(0.0),
                mass.getBest().doubleValue(),
                mass.getHigh().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY),
                mass.getQualifier() == Qualifier.EXACT);
    }

    static Interval of(Money money) {
        return new Interval(
                money.getLow().map(BigDecimal::doubleValue).orElse(0.0),
                money.getBest().doubleValue(),
                money.getHigh().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY),
                money.getQualifier() == Qualifier.EXACT);
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
