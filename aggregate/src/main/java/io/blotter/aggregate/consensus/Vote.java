package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One account's figure for something that several accounts give figures for.
 *
 * @param account who says it
 * @param official whether its source is an authority
 * @param unit what the figure is in; figures in different units are neither equal nor larger than each other
 * @param value the figure
 * @param magnitude the figure where figures in different units are ranked by size
 * @param exact whether it is given without a hedge
 */
record Vote(Account account, boolean official, String unit, BigDecimal value, BigDecimal magnitude, boolean exact) {
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

    boolean larger(Vote other) {
        return unit.equals(other.unit) && value.compareTo(other.value) > 0;
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
