package io.blotter.enrich.account;

import java.math.BigDecimal;
import java.util.List;

/** When two figures can be the same one. */
final class Comparison {
    private static final BigDecimal EXACTLY = new BigDecimal("0.005");
    private static final BigDecimal ROUNDED = new BigDecimal("0.10");

    private Comparison() {}

    static boolean isSame(Figure a, Figure b) {
        BigDecimal tolerance = a.isExact() && b.isExact() ? EXACTLY : ROUNDED;
        return isNear(a.value(), b.value(), tolerance);
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
