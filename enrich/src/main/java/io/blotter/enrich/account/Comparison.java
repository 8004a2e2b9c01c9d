package io.blotter.enrich.account;

import java.math.BigDecimal;
import java.util.List;

/** When two figures can be the same one. */
final class Comparison {
    private static final BigDecimal EXACTLY = new BigDecimal("0.005");
    private static final BigDecimal ROUNDED = new BigDecimal("0.10");

    private static final BigDecimal SMALLEST_ROUNDED = BigDecimal.valueOf(1000);

    private Comparison() {}

    static boolean isSame(Figure a, Figure b) {
        boolean exact = a.isExact() && b.isExact() && !isRounded(a, b) && !isRounded(b, a);
        return isNear(a.value(), b.value(), exact ? EXACTLY : ROUNDED);
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
        return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
