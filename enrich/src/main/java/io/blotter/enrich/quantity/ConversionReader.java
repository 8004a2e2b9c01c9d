package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.UnitReader.Measured;
import io.blotter.enrich.text.Document;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds where a sum or a weight is said again in another currency or unit. */
final class ConversionReader {
    /** Conversions are rounded to two digits or more. */
    private static final BigDecimal SAME_WEIGHT = new BigDecimal("0.06");

    private final Document document;
    private final Terms terms;
    private final NumeralReader numerals;
    private final UnitReader units;

    ConversionReader(Document document, Terms terms, NumeralReader numerals, UnitReader units) {
        this.document = document;
        this.terms = terms;
        this.numerals = numerals;
        this.units = units;
    }

    /** The end of "(€66m)" or ", or $5 million," after a sum or a mass: the same amount in other units. */
    int end(Reading reading, BigDecimal value, int to, int limit) {
        if ((reading != Reading.MONEY && reading != Reading.MASS) || to >= limit) {
            return to;
        }
        boolean bracket = document.is(to, "(") || document.is(to, "[");
        boolean pause = document.is(to, "–") || document.is(to, ",");
        boolean or = document.is(pause ? to + 1 : to, "or");
        if (!bracket && !or) {
            return to;
        }
        int i = pause ? to + 2 : to + 1;
        int steps = 0;
        while (i < limit
                && steps++ < 4
                && (terms.is(i, TermKind.HEDGE) || document.is(i, ".") || document.is(i, "="))) {
            i = Math.max(i + 1, terms.at(i).to());
        }
        int inner = i < limit ? sameKindEnd(reading, value, i, limit, !bracket) : -1;
        if (inner < 0) {
            return to;
        }
        if (or) {
            boolean closed = document.is(to, ",") && document.is(inner, ",") && document.is(inner + 1, "of");
            return closed ? inner + 1 : inner;
        }
        int close = inner;
        while (close < limit && close - inner < 6 && !document.is(close, ")") && !document.is(close, "]")) {
            close++;
        }
        return close < limit && (document.is(close, ")") || document.is(close, "]")) ? close + 1 : to;
    }

    /** The end of an amount of the same kind; {@code weighed}: a weight must be the same one. */
    private int sameKindEnd(Reading reading, BigDecimal value, int i, int limit, boolean weighed) {
        Optional<Term> currency = units.currencyBefore(i);
        int start = currency.isPresent() ? Math.max(terms.at(i).to(), i + 1) : i;
        Optional<Numeral> numeral =
                start < limit ? numerals.read(start, limit, currency.isPresent()) : Optional.empty();
        if (numeral.isEmpty()) {
            return -1;
        }
        Measured measured = currency.isPresent()
                ? units.inCurrency(currency, numeral.get(), limit)
                : units.measure(numeral.get(), limit);
        if (measured.reading() != reading) {
            return -1;
        }
        BigDecimal other = numeral.get().high().multiply(measured.factor()).add(measured.rest());
        boolean same = value.subtract(other).abs().compareTo(value.multiply(SAME_WEIGHT)) <= 0;
        return reading == Reading.MASS && weighed && !same ? -1 : measured.to();
    }
}
