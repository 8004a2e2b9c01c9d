package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.FunctionWords;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one number with its hedges before, its unit after and its conversion in brackets. */
final class NumberReader {
    private static final BigDecimal SHORT_TON = new BigDecimal("907.185");

    private final Document document;
    private final Terms terms;
    private final StoryCountry country;
    private final NumeralReader numerals;
    private final DecoyReader decoys;

    NumberReader(Document document, Terms terms, StoryCountry country) {
        this.document = document;
        this.terms = terms;
        this.country = country;
        this.numerals = new NumeralReader(document, terms);
        this.decoys = new DecoyReader(document, terms);
    }

    private record Measured(Reading reading, BigDecimal factor, String unit, int to, BigDecimal rest) {
        Measured(Reading reading, BigDecimal factor, String unit, int to) {
            this(reading, factor, unit, to, BigDecimal.ZERO);
        }
    }

    /** The number whose currency or digits start at token {@code start}; {@code before} are those read so far. */
    Optional<Quantity> read(int start, int from, int limit, List<Quantity> before) {
        TermSpan span = terms.at(start);
        if (!canStart(document.token(start), span)) {
            return Optional.empty();
        }
        Optional<Term> currency = span.from() == start ? span.term(TermKind.CURRENCY) : Optional.empty();
        boolean symbol = document.token(start).shape() == Shape.CURRENCY;
        int numberStart = currency.isPresent() ? span.to() : start;
        if (symbol && currency.isEmpty()) {
            numberStart = start + 1;
        }
        if (numberStart >= limit) {
            return Optional.empty();
        }
        boolean money = currency.isPresent() || symbol;
        int hedgeInside = numberStart;
        Optional<Numeral> numeral = numerals.read(hedgeInside, limit, money);
        if (numeral.isEmpty()) {
            return document.token(start).shape() == Shape.NUMBER
                    ? Optional.of(decoy(decoys.unreadable(start), start, start + 1, BigDecimal.ZERO))
                    : Optional.empty();
        }
        Numeral number = numeral.get();
        Optional<Reading> decoy = money ? Optional.empty() : decoys.of(number, from, limit, before);
        if (decoy.isPresent()) {
            return Optional.of(decoy(decoy.get(), start, decoys.endOf(number, limit), number.high()));
        }
        Measured measured = money ? inCurrency(currency, number, limit) : measure(number, limit);
        if (measured.reading() == Reading.COUNT && number.scaled() && isBareValue(number, from, limit)) {
            measured = inLastCurrency(measured, before);
        }
        if (isRate(measured.to(), limit) && measured.reading().isFigure()) {
            return Optional.of(decoy(Reading.RATE, start, measured.to(), number.high()));
        }
        return Optional.of(hedged(number, measured, start, from, limit));
    }

    /** "two houses worth four million euros and two flats worth 2.5 million": the currency is not said again. */
    private boolean isBareValue(Numeral number, int first, int limit) {
        int i = number.from() - 1;
        while (i >= first && terms.is(i, TermKind.HEDGE)) {
            i = terms.at(i).from() - 1;
        }
        boolean alone = number.to() >= limit
                || document.token(number.to()).shape() != Shape.WORD
                || FunctionWords.contains(document.token(number.to()).key());
        return i >= first && terms.is(i, TermKind.VALUE) && alone;
    }

    private static Measured inLastCurrency(Measured measured, List<Quantity> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 5); i--) {
            if (before.get(i).reading() == Reading.MONEY) {
                return new Measured(Reading.MONEY, BigDecimal.ONE, before.get(i).unit(), measured.to());
            }
        }
        return measured;
    }

    /** Most words of a text start no number, and are told by a look. */
    private static boolean canStart(Token token, TermSpan span) {
        return switch (token.shape()) {
            case NUMBER, CURRENCY -> true;
            case WORD, SIGN ->
                span.has(TermKind.NUMBER)
                        || span.has(TermKind.CURRENCY)
                        || token.is("a")
                        || token.is("an")
                        || token.is("half");
        };
    }

    private Quantity decoy(Reading reading, int from, int to, BigDecimal value) {
        return new Quantity(
                reading,
                from,
                from,
                to,
                value,
                Optional.of(value),
                Optional.of(value),
                Qualifier.EXACT,
                "",
                false,
                false);
    }

    private Measured inCurrency(Optional<Term> currency, Numeral number, int limit) {
        String code = currency.map(term -> country.currency(term.id())).orElse("XXX");
        int to = number.to();
        if (to < limit && terms.is(to, TermKind.CURRENCY)) {
            String after = terms.term(to, TermKind.CURRENCY).orElseThrow().id();
            if (document.token(to).shape() == Shape.WORD && !after.equals("$") && !after.equals("peso")) {
                code = after;
            }
            to = terms.at(to).to();
        } else if (code.equals("USD") || document.is(number.from() - 1, "$")) {
            to = afterInDollars(to, limit);
            if (to > number.to()) {
                code = "USD";
            }
        }
        return new Measured(Reading.MONEY, BigDecimal.ONE, code, to);
    }

    /** "$490,000 in US dollars" states the currency behind the sum. */
    private int afterInDollars(int to, int limit) {
        boolean stated = document.is(to, "in")
                && to + 1 < limit
                && terms.term(to + 1, TermKind.CURRENCY)
                        .map(Term::id)
                        .filter("USD"::equals)
                        .isPresent();
        return stated ? terms.at(to + 1).to() : to;
    }

    private Measured measure(Numeral number, int limit) {
        int at = number.to();
        if (document.is(at, "-") && document.token(at).glued() && at + 1 < limit) {
            at++;
        }
        if (at >= limit) {
            return new Measured(Reading.COUNT, BigDecimal.ONE, "", number.to());
        }
        TermSpan span = terms.at(at);
        boolean starts = span.from() == at;
        Optional<Term> currency = span.term(TermKind.CURRENCY);
        if (starts && currency.isPresent()) {
            return new Measured(
                    Reading.MONEY,
                    BigDecimal.ONE,
                    country.currency(currency.get().id()),
                    span.to());
        }
        Optional<Term> mass = span.term(TermKind.MASS_UNIT);
        if (starts && mass.isPresent()) {
            return massOf(number, mass.get(), span, limit);
        }
        Token token = document.token(at);
        if (token.is("t") && token.glued()) {
            return new Measured(Reading.MASS, BigDecimal.valueOf(1000), "t", at + 1);
        }
        Optional<Term> volume = span.term(TermKind.VOLUME_UNIT);
        if (starts && volume.isPresent()) {
            return new Measured(Reading.VOLUME, BigDecimal.ONE, volume.get().id(), span.to());
        }
        return new Measured(Reading.COUNT, BigDecimal.ONE, "", number.to());
    }

    private Measured massOf(Numeral number, Term unit, TermSpan span, int limit) {
        boolean pounds = unit.id().equals("lb")
                && number.scaled()
                && document.token(span.from()).key().startsWith("pound");
        if (pounds) {
            return new Measured(Reading.MONEY, BigDecimal.ONE, "GBP", span.to());
        }
        BigDecimal factor = new BigDecimal(unit.detail());
        if (unit.id().equals("ton") && country.countsInShortTons() && !document.is(span.from() - 1, "metric")) {
            factor = SHORT_TON;
        }
        return withSmallerUnit(new Measured(Reading.MASS, factor, unit.id(), span.to()), limit);
    }

    /** "one tonne and 200 kilos", "2 kg 300 g": one weight in two units. */
    private Measured withSmallerUnit(Measured mass, int limit) {
        int from = document.is(mass.to(), "and") ? mass.to() + 1 : mass.to();
        if (from + 1 >= limit || !(document.token(from).shape() == Shape.NUMBER || terms.is(from, TermKind.NUMBER))) {
            return mass;
        }
        Optional<Numeral> numeral = numerals.read(from, limit, false);
        if (numeral.isEmpty() || numeral.get().to() >= limit) {
            return mass;
        }
        TermSpan span = terms.at(numeral.get().to());
        Optional<Term> unit = span.from() == numeral.get().to() ? span.term(TermKind.MASS_UNIT) : Optional.empty();
        if (unit.isEmpty()) {
            return mass;
        }
        BigDecimal rest =
                numeral.get().high().multiply(new BigDecimal(unit.get().detail()));
        return rest.compareTo(mass.factor()) < 0
                ? new Measured(mass.reading(), mass.factor(), mass.unit(), span.to(), rest)
                : mass;
    }

    /** "a month", "per kilo", "each", "a head". */
    private boolean isRate(int to, int limit) {
        if (to >= limit) {
            return false;
        }
        Token next = document.token(to);
        boolean each = next.is("each") && !document.is(to + 1, "of");
        if (next.is("per") || each || next.is("apiece")) {
            return true;
        }
        boolean article = next.is("a") || next.is("an");
        return article
                && to + 1 < limit
                && switch (document.token(to + 1).key()) {
                    case "month", "year", "week", "day", "head", "kg", "kilo", "gram", "piece", "person", "pill" ->
                        true;
                    default -> false;
                };
    }

    private Quantity hedged(Numeral number, Measured measured, int core, int limitFrom, int limit) {
        Hedges hedges = new Hedges(document, terms).around(core, limitFrom, measured.to(), limit);
        BigDecimal low = number.low().multiply(measured.factor()).add(measured.rest());
        BigDecimal value = number.high().multiply(measured.factor()).add(measured.rest());
        int to = conversionEnd(measured.reading(), hedges.to(), limit);
        Qualifier qualifier = hedges.qualifier();
        boolean count = measured.reading() == Reading.COUNT;
        Optional<BigDecimal> lowest =
                switch (qualifier) {
                    case LESS_THAN, UP_TO -> Optional.empty();
                    case MORE_THAN -> Optional.of(count && hedges.exclusive() ? value.add(BigDecimal.ONE) : low);
                    default -> Optional.of(low);
                };
        Optional<BigDecimal> highest = qualifier == Qualifier.MORE_THAN ? Optional.empty() : Optional.of(value);
        return new Quantity(
                measured.reading(),
                hedges.from(),
                core,
                to,
                value,
                lowest,
                highest,
                qualifier,
                measured.unit(),
                hedges.total(),
                hedges.additional());
    }

    /** The end of "(€66m)" or ", or $5 million," after a sum or a mass: the same amount in other units. */
    private int conversionEnd(Reading reading, int to, int limit) {
        if ((reading != Reading.MONEY && reading != Reading.MASS) || to >= limit) {
            return to;
        }
        boolean bracket = document.is(to, "(") || document.is(to, "[");
        boolean or = document.is(to, "or") || (document.is(to, "–") && document.is(to + 1, "or"));
        if (!bracket && !or) {
            return to;
        }
        int i = document.is(to, "–") ? to + 2 : to + 1;
        int steps = 0;
        while (i < limit
                && steps++ < 4
                && (terms.is(i, TermKind.HEDGE) || document.is(i, ".") || document.is(i, "="))) {
            i = Math.max(i + 1, terms.at(i).to());
        }
        if (i >= limit) {
            return to;
        }
        int inner = sameKindEnd(reading, i, limit);
        if (inner < 0) {
            return to;
        }
        if (or) {
            return inner;
        }
        int close = inner;
        while (close < limit && close - inner < 6 && !document.is(close, ")") && !document.is(close, "]")) {
            close++;
        }
        return close < limit && (document.is(close, ")") || document.is(close, "]")) ? close + 1 : to;
    }

    private int sameKindEnd(Reading reading, int i, int limit) {
        Optional<Term> currency = terms.term(i, TermKind.CURRENCY);
        int start = currency.isPresent() ? terms.at(i).to() : i;
        if (start >= limit) {
            return -1;
        }
        Optional<Numeral> numeral = numerals.read(start, limit, currency.isPresent());
        if (numeral.isEmpty()) {
            return -1;
        }
        Measured measured =
                currency.isPresent() ? inCurrency(currency, numeral.get(), limit) : measure(numeral.get(), limit);
        return measured.reading() == reading ? measured.to() : -1;
    }
}
