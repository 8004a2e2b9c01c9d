package io.blotter.enrich.account;

import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** When two figures can be the same one. */
final class Comparison {
    private static final BigDecimal EXACTLY = new BigDecimal("0.005");
    private static final BigDecimal CUT = new BigDecimal("0.20");
    private static final BigDecimal ROUNDED = new BigDecimal("0.10");

    private static final BigDecimal SMALLEST_ROUNDED = BigDecimal.valueOf(1000);

    private Comparison() {}

    static boolean isSame(Figure a, Figure b) {
        if (isCutShort(a, b)
                || isCutShort(b, a)
                || isWithoutFraction(a, b)
                || isWithoutFraction(b, a)
                || isFloor(a, b)
                || isFloor(b, a)) {
            return true;
        }
        boolean exact = a.isExact() && b.isExact() && !isRounded(a, b) && !isRounded(b, a);
        return isNear(a.value(), b.value(), exact ? EXACTLY : ROUNDED);
    }

    /** "one million pills" in a headline, 1.16 million below: one digit, cut and not rounded. */
    private static boolean isCutShort(Figure rough, Figure fine) {
        int digits = fine.value().stripTrailingZeros().precision();
        boolean oneDigit = rough.value().stripTrailingZeros().precision() == 1
                && digits > (rough.qualifier() == Qualifier.MORE_THAN ? 1 : 2);
        return oneDigit
                && rough.prominent()
                && rough.value().compareTo(SMALLEST_ROUNDED) >= 0
                && rough.value().compareTo(fine.value()) < 0
                && isNear(rough.value(), fine.value(), CUT);
    }

    /** "over a thousand pounds" in the lead, 1,133 pounds below. */
    private static boolean isFloor(Figure floor, Figure fine) {
        return floor.qualifier() == Qualifier.MORE_THAN
                && floor.prominent()
                && fine.isExact()
                && floor.value().compareTo(fine.value()) < 0
                && isNear(floor.value(), fine.value(), CUT);
    }

    /** "6 kg" in a headline, 6.15 kg below: what is measured is rounded, be it large or small. */
    private static boolean isWithoutFraction(Figure rough, Figure fine) {
        boolean fraction = fine.value().stripTrailingZeros().scale() > 0;
        return fraction
                && rough.prominent()
                && (isEqual(rough.value(), fine.value().setScale(0, RoundingMode.DOWN))
                        || isEqual(rough.value(), fine.value().setScale(0, RoundingMode.HALF_UP)))
                && isNear(rough.value(), fine.value(), ROUNDED);
    }

    /** "three tonnes" is 3.3 tonnes in fewer digits; small numbers are never rounded. */
    private static boolean isRounded(Figure rough, Figure fine) {
        int digits = rough.value().stripTrailingZeros().precision();
        return rough.value().compareTo(SMALLEST_ROUNDED) >= 0
                && digits <= 2
                && digits < fine.value().stripTrailingZeros().precision();
    }

    static boolean isEqual(BigDecimal a, BigDecimal b) {
        return isNear(a, b, EXACTLY);
    }

    static boolean isNear(BigDecimal a, BigDecimal b, BigDecimal tolerance) {
        return a.subtract(b).abs().compareTo(a.max(b).multiply(tolerance)) <= 0;
    }

    static BigDecimal sum(List<Figure> figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            sum = sum.add(figure.value());
        }
        return sum;
    }
}
