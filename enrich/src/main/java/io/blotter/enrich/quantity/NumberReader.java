package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.UnitReader.Measured;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.FunctionWords;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads one number with its hedges before, its unit after and its conversion in brackets. */
final class NumberReader {
    private static final BigDecimal LARGEST_NOTE = BigDecimal.valueOf(5000);
    private static final TermKinds STARTING = TermKinds.of(TermKind.NUMBER, TermKind.CURRENCY);

    private static final WordSet STARTING_WORDS = WordSet.of("a", "an", "half");

    private final Document document;
    private final Terms terms;
    private final NumeralReader numerals;
    private final UnitReader units;
    private static final WordSet NOTES =
            WordSet.of("note", "notes", "bill", "bills", "banknote", "banknotes", "coin", "coins", "denominations");
    private static final WordSet PRICED_APIECE = WordSet.of(
            "month",
            "year",
            "week",
            "day",
            "night",
            "hour",
            "head",
            "kg",
            "kilo",
            "kilogram",
            "kilogramme",
            "gram",
            "gramme",
            "pound",
            "ounce",
            "oz",
            "tonne",
            "ton",
            "litre",
            "liter",
            "gallon",
            "piece",
            "person",
            "pill",
            "tablet",
            "dose",
            "wrap",
            "deal",
            "bag",
            "packet",
            "carton",
            "bottle",
            "plant",
            "unit",
            "trip",
            "ride",
            "run",
            "time",
            "crossing",
            "passenger",
            "migrant",
            "vehicle",
            "car",
            "container",
            "card",
            "account",
            "go");

    private final ConversionReader conversions;
    private final DecoyReader decoys;

    NumberReader(Document document, Terms terms, StoryCountry country) {
        this.document = document;
        this.terms = terms;
        this.numerals = new NumeralReader(document, terms);
        this.units = new UnitReader(document, terms, country, numerals);
        this.conversions = new ConversionReader(document, terms, numerals, units);
        this.decoys = new DecoyReader(document, terms);
    }

    /** The number whose currency or digits start at token {@code start}; {@code before} are those read so far. */
    Optional<Quantity> read(int start, int from, int limit, List<Quantity> before) {
        if (!canStart(start)) {
            return Optional.empty();
        }
        TermSpan span = terms.at(start);
        Optional<Term> currency = units.currencyBefore(start);
        boolean symbol = document.token(start).shape() == Shape.CURRENCY;
        int numberStart = currency.isPresent() ? Math.max(span.to(), start + 1) : start;
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
        Measured measured = money ? units.inCurrency(currency, number, limit) : units.measure(number, limit);
        if (measured.reading() == Reading.COUNT && number.scaled() && isBareValue(number, from, limit)) {
            measured = inLastCurrency(measured, before);
        }
        if (isRate(measured.to(), limit) && measured.reading().isFigure()) {
            return Optional.of(rate(number, measured, start));
        }
        if (isDenomination(number, measured)) {
            return Optional.of(decoy(Reading.MODEL, start, measured.to(), number.high()));
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
                || FunctionWords.contains(document.token(number.to()));
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
    boolean canStart(int i) {
        Token token = document.token(i);
        return switch (token.shape()) {
            case NUMBER, CURRENCY -> true;
            case WORD, SIGN ->
                terms.is(i, STARTING) || STARTING_WORDS.contains(token) || UnitReader.isLetterBeforeNumber(document, i);
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

    /** So much for each: "weighing 1 kg each" keeps its weight, for what is counted before it. */
    private Quantity rate(Numeral number, Measured measured, int start) {
        boolean weight = measured.reading() == Reading.MASS
                && (document.is(measured.to(), "each") || document.is(measured.to(), "apiece"));
        if (!weight) {
            return decoy(Reading.RATE, start, measured.to(), number.high());
        }
        BigDecimal value = number.high().multiply(measured.factor()).add(measured.rest());
        Optional<BigDecimal> exactly = Optional.of(value);
        return new Quantity(
                Reading.RATE,
                start,
                start,
                measured.to(),
                value,
                exactly,
                exactly,
                Qualifier.EXACT,
                measured.unit(),
                false,
                false);
    }

    /** "counterfeit €50 notes", "in $100 bills": what one note is worth. */
    private boolean isDenomination(Numeral number, Measured measured) {
        if (measured.reading() != Reading.MONEY
                || number.isRange()
                || measured.to() >= document.tokens().size()) {
            return false;
        }
        int of = number.from() > 0 && document.token(number.from() - 1).shape() == Shape.CURRENCY
                ? number.from() - 2
                : number.from() - 1;
        boolean before = (document.is(of, "of") || document.is(of, "in")) && document.is(of - 1, NOTES);
        return (before || document.is(measured.to(), NOTES))
                && number.high().scale() <= 0
                && number.high().compareTo(LARGEST_NOTE) <= 0
                && isOneTwoOrFive(number.high());
    }

    private static boolean isOneTwoOrFive(BigDecimal value) {
        BigDecimal digits = value.stripTrailingZeros();
        return digits.precision() == 1
                && switch (digits.unscaledValue().intValueExact()) {
                    case 1, 2, 5 -> true;
                    default -> false;
                };
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
        return article && to + 1 < limit && document.is(to + 1, PRICED_APIECE);
    }

    private Quantity hedged(Numeral number, Measured measured, int core, int limitFrom, int limit) {
        Hedges hedges = new Hedges(document, terms).around(core, limitFrom, measured.to(), limit);
        BigDecimal low = number.low().multiply(measured.factor()).add(measured.rest());
        BigDecimal value = number.high().multiply(measured.factor()).add(measured.rest());
        int to = conversions.end(measured.reading(), value, hedges.to(), limit);
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
}
