package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what a number is measured in: the unit of mass, volume or money that stands before or behind it. */
final class UnitReader {
    private static final BigDecimal SHORT_TON = new BigDecimal("907.185");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Document document;
    private final Terms terms;
    private final StoryCountry country;
    private final NumeralReader numerals;

    UnitReader(Document document, Terms terms, StoryCountry country, NumeralReader numerals) {
        this.document = document;
        this.terms = terms;
        this.country = country;
        this.numerals = numerals;
    }

    /**
     * What a number measures.
     *
     * @param reading what it is
     * @param factor what one is in the standard unit
     * @param unit the unit as stated, or the currency's code
     * @param to the token after the unit
     * @param rest what a second, smaller unit adds
     */
    record Measured(Reading reading, BigDecimal factor, String unit, int to, BigDecimal rest) {
        Measured(Reading reading, BigDecimal factor, String unit, int to) {
            this(reading, factor, unit, to, BigDecimal.ZERO);
        }
    }

    /** The currency at {@code at}, where it can stand before its number in a story of this country. */
    Optional<Term> currencyBefore(int at) {
        return currency(at, "AFTER", country).or(() -> letterBefore(at));
    }

    /** "R150 000": a letter that no space parts from its number. */
    private Optional<Term> letterBefore(int at) {
        boolean letter = isLetterBeforeNumber(document, at);
        return letter
                ? country.currencyOfLetter(document.token(at).text())
                        .map(code -> new Term(TermKind.CURRENCY, code, "BEFORE"))
                : Optional.empty();
    }

    static boolean isLetterBeforeNumber(Document document, int at) {
        if (at + 1 >= document.tokens().size()) {
            return false;
        }
        Token next = document.token(at + 1);
        Token token = document.token(at);
        return next.glued()
                && next.shape() == Shape.NUMBER
                && token.shape() == Shape.WORD
                && token.text().length() == 1;
    }

    /**
     * The currency at {@code at}; its detail says where it stands to its number, and behind that the countries whose stories
     * mean a currency by such a word at all ("R", "won"), or mean this one ("Rs").
     */
    private Optional<Term> currency(int at, String otherPlace, StoryCountry country) {
        TermSpan span = terms.at(at);
        if (span.from() != at) {
            return Optional.empty();
        }
        Optional<Term> anywhere = Optional.empty();
        for (Term term : span.terms()) {
            String detail = term.detail();
            int countries = detail.indexOf(' ');
            String place = countries < 0 ? detail : detail.substring(0, countries);
            if (term.kind() != TermKind.CURRENCY || place.equals(otherPlace)) {
                continue;
            }
            if (countries >= 0 && country.isOneOf(detail.substring(countries + 1))) {
                return Optional.of(term);
            }
            anywhere = countries < 0 && anywhere.isEmpty() ? Optional.of(term) : anywhere;
        }
        return anywhere;
    }

    /** What {@code number}, with a sign of currency before it, is a sum of. */
    Measured inCurrency(Optional<Term> currency, Numeral number, int limit) {
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

    /** What {@code number} measures by the unit behind it; a count where none is there. */
    Measured measure(Numeral number, int limit) {
        int at = number.to();
        if (document.is(at, "-") && document.token(at).glued() && at + 1 < limit) {
            at++;
        }
        if (at >= limit) {
            return new Measured(Reading.COUNT, BigDecimal.ONE, "", number.to());
        }
        TermSpan span = terms.at(at);
        boolean starts = span.from() == at;
        Optional<Term> currency = currency(at, "BEFORE", country);
        if (currency.isPresent()) {
            return sumOf(number, country.currency(currency.get().id()), span.to());
        }
        Optional<Measured> foreign = foreignCurrency(number, span, limit);
        if (foreign.isPresent()) {
            return foreign.get();
        }
        Optional<Term> mass = span.term(TermKind.MASS_UNIT);
        if (starts && mass.isPresent()) {
            return massOf(number, mass.get(), span, limit);
        }
        Token token = document.token(at);
        if (isTonne(token, at, limit)) {
            return new Measured(Reading.MASS, BigDecimal.valueOf(1000), "t", at + 1);
        }
        Optional<Term> volume = span.term(TermKind.VOLUME_UNIT);
        if (starts && volume.isPresent()) {
            return new Measured(Reading.VOLUME, BigDecimal.ONE, volume.get().id(), span.to());
        }
        return new Measured(Reading.COUNT, isGrouped(number) ? THOUSAND : BigDecimal.ONE, "", number.to());
    }

    private Measured sumOf(Numeral number, String currency, int to) {
        return new Measured(Reading.MONEY, isGrouped(number) ? THOUSAND : BigDecimal.ONE, currency, to);
    }

    /** "5 million Ukrainian hryvnias", "300 Norwegian kroner": the word before the currency says whose it is. */
    private Optional<Measured> foreignCurrency(Numeral number, TermSpan demonym, int limit) {
        int noun = demonym.to();
        Optional<Term> people =
                demonym.from() == number.to() && noun < limit ? demonym.term(TermKind.DEMONYM) : Optional.empty();
        return people.map(term -> country.named(term.id())).flatMap(abroad -> currency(noun, "BEFORE", abroad)
                .map(term ->
                        sumOf(number, abroad.currency(term.id()), terms.at(noun).to())));
    }

    /** "1.2t", "1,2 t of hashish". */
    private boolean isTonne(Token token, int at, int limit) {
        boolean letter = token.is("t") && !token.capitalised();
        return letter
                && (token.glued()
                        || at + 1 >= limit
                        || document.is(at + 1, "of")
                        || document.token(at + 1).shape() == Shape.SIGN);
    }

    /** "12.500 plants", "25.000 euros": things and whole sums are not told in thousandths, so the point groups. */
    private boolean isGrouped(Numeral number) {
        String digits = document.token(number.from()).text();
        int point = digits.indexOf('.');
        return number.to() == number.from() + 1
                && point > 0
                && point == digits.length() - 4
                && digits.indexOf(',') < 0
                && digits.indexOf('\'') < 0
                && digits.charAt(0) != '0';
    }

    private Measured massOf(Numeral number, Term unit, TermSpan span, int limit) {
        boolean pounds = unit.id().equals("lb")
                && number.scaled()
                && document.token(span.from()).key().startsWith("pound");
        // "a thousand pounds of cocaine" are weighed, "two million pounds" are paid
        boolean weighed = document.is(span.to(), "of")
                && terms.is(span.to() + 1, TermKind.SUBSTANCE)
                && number.high().compareTo(MILLION) < 0;
        if (pounds && !weighed) {
            return new Measured(Reading.MONEY, BigDecimal.ONE, "GBP", span.to());
        }
        BigDecimal factor = new BigDecimal(unit.detail());
        if (unit.id().equals("ton") && country.countsInShortTons() && !document.is(span.from() - 1, "metric")) {
            factor = SHORT_TON;
        }
        return withSmallerUnit(new Measured(Reading.MASS, factor, unit.id(), span.to()), limit);
    }

    /** "one tonne and 200 kilos", "2 kg 300 g", "a tonne and a half": one weight in two units. */
    private Measured withSmallerUnit(Measured mass, int limit) {
        if (document.is(mass.to(), "and") && document.is(mass.to() + 1, "a") && document.is(mass.to() + 2, "half")) {
            BigDecimal half = mass.factor().multiply(new BigDecimal("0.5"));
            return new Measured(mass.reading(), mass.factor(), mass.unit(), mass.to() + 3, half);
        }
        boolean joined = document.is(mass.to(), "and") || document.is(mass.to(), "with") || document.is(mass.to(), ",");
        int from = joined ? mass.to() + 1 : mass.to();
        boolean listed = document.is(mass.to(), ",") && !document.is(from + 1, "grams");
        if (listed
                || from + 1 >= limit
                || !(document.token(from).shape() == Shape.NUMBER || terms.is(from, TermKind.NUMBER))) {
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
}
