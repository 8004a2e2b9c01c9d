package io.blotter.aggregate.total;

import io.blotter.quantity.Monies;
import io.blotter.schemas.Count;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.DecimalTotal;
import java.math.BigDecimal;
import java.util.Optional;

/** Sums of bounded figures. Adding with a sign of -1 undoes adding with 1, exactly. */
final class Sums {
    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(Monies.SCALE);

    private Sums() {}

    static CountTotal noCount() {
        return countTotal(0, 0, 0, 0);
    }

    static DecimalTotal nothing() {
        return decimalTotal(ZERO, ZERO, 0, ZERO);
    }

    static CountTotal of(Count count) {
        return countTotal(
                count.getLow().orElse(0L),
                count.getBest(),
                count.getHigh().isPresent() ? 0 : 1,
                count.getHigh().orElse(0L));
    }

    /** A figure as a sum, at the scale of sums. */
    static DecimalTotal of(Optional<BigDecimal> low, BigDecimal best, Optional<BigDecimal> high) {
        return decimalTotal(
                low.map(Sums::scaled).orElse(ZERO),
                scaled(best),
                high.isPresent() ? 0 : 1,
                high.map(Sums::scaled).orElse(ZERO));
    }

    static CountTotal plus(CountTotal sum, CountTotal more, int sign) {
        return countTotal(
                sum.getLow() + sign * more.getLow(),
                sum.getBest() + sign * more.getBest(),
                sum.getOpen() + sign * more.getOpen(),
                sum.getHighOfBounded() + sign * more.getHighOfBounded());
    }

    static DecimalTotal plus(DecimalTotal sum, DecimalTotal more, int sign) {
        return decimalTotal(
                plus(sum.getLow(), more.getLow(), sign),
                plus(sum.getBest(), more.getBest(), sign),
                sum.getOpen() + sign * more.getOpen(),
                plus(sum.getHighOfBounded(), more.getHighOfBounded(), sign));
    }

    private static BigDecimal plus(BigDecimal sum, BigDecimal more, int sign) {
        return sign < 0 ? sum.subtract(more) : sum.add(more);
    }

    private static BigDecimal scaled(BigDecimal value) {
        return Monies.scaled(value);
    }

    private static CountTotal countTotal(long low, long best, long open, long highOfBounded) {
        return new CountTotal(low, best, open == 0 ? highOfBounded : null, open, highOfBounded);
    }

    private static DecimalTotal decimalTotal(BigDecimal low, BigDecimal best, long open, BigDecimal highOfBounded) {
        return new DecimalTotal(low, best, open == 0 ? highOfBounded : null, open, highOfBounded);
    }
}
