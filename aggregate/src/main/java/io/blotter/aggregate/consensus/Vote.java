package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * One account's figure for something that several accounts give figures for.
 *
 * @param account who says it
 * @param official whether its source is an authority
 * @param unit what the figure is in; figures in different units are neither equal nor larger than each other
 * @param value the figure
 * @param magnitude the figure where figures in different units are ranked by size
 * @param convertible whether magnitudes can be compared across units, as those of money can that has a rate
 * @param exact whether it is given without a hedge
 */
record Vote(
        Account account,
        boolean official,
        String unit,
        BigDecimal value,
        BigDecimal magnitude,
        boolean convertible,
        boolean exact) {
    /** Sums in different currencies that are nearer than this may be one sum, converted and rounded. */
    private static final BigDecimal TELLING_APART = new BigDecimal("1.15");

    /** How much its teller is to be believed: the announcement's own subject before background, authorities before media. */
    int tier() {
        return (account.primary() ? 0 : 2) + (official ? 0 : 1);
    }

    LocalDate published() {
        return account.publishedOn().orElse(LocalDate.MIN);
    }

    boolean same(Vote other) {
        return unit.equals(other.unit) && value.compareTo(other.value) == 0;
    }

    /** Whether it is larger; of money in another currency by more than rates and roundings explain. */
    boolean larger(Vote other) {
        return unit.equals(other.unit)
                ? value.compareTo(other.value) > 0
                : convertible && other.convertible && magnitude.compareTo(other.magnitude.multiply(TELLING_APART)) > 0;
    }

    /** How many times the other it is; what was none is taken for one. */
    BigDecimal times(Vote other) {
        BigDecimal one = unit.equals(other.unit) ? value : magnitude;
        BigDecimal base = unit.equals(other.unit) ? other.value : other.magnitude;
        return one.divide(base.signum() == 0 ? BigDecimal.ONE : base, MathContext.DECIMAL64);
    }

    /**
     * Who speaks: the publisher where the source is a host name, so that its latest statement replaces its earlier ones; a
     * source that is only a label ("news") may stand for many.
     */
    String publisher() {
        String source = account.report().getSource();
        return source.indexOf('.') > 0 ? source : account.announcementId();
    }
}
