package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numerals: "1,234.5", "50 000", "twenty-three", "two dozen", "4.5 million", "five to seven". */
final class NumeralReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Longer digit strings are names of something, and would make arithmetic on hostile text slow. */
    private static final int MOST_DIGITS = 18;

    private static final int LONGEST_SPELLING = 24;
    private static final WordSet SPELLING = WordSet.of("and", ",", "-", "hundred", "only", "point");

    private final Document document;
    private final Terms terms;
    private final boolean pointsGroup;

    NumeralReader(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
        this.pointsGroup = pointsGroup(document, terms);
    }

    /** Whether the text sets points between thousands, as much of Europe does: "386.450 euros", "19.400 inspections". */
    private static boolean pointsGroup(Document document, Terms terms) {
        int grouped = 0;
        boolean sure = false;
        for (int i = 0; i < document.tokens().size(); i++) {
            String text = document.token(i).text();
            int point = text.indexOf('.');
            if (point < 1 || document.token(i).shape() != Shape.NUMBER || text.indexOf(',') >= 0) {
                continue;
            }
            if (point != text.lastIndexOf('.')) {
                continue;
            }
            int after = text.length() - point - 1;
            if (after < 3) {
                return false;
            }
            if (after == 3 && point <= 3 && text.charAt(0) != '0') {
                grouped++;
                sure |= !terms.is(i + 1, TermKind.MASS_UNIT);
            }
        }
        return sure && grouped > 1;
    }

    /** The numeral that starts at token {@code from} and ends before {@code limit}, with its range. */
    Optional<Numeral> read(int from, int limit, boolean money) {
        Optional<Numeral> first = readOne(from, limit, money);
        if (first.isEmpty()) {
            return first;
        }
        Numeral low = first.get();
        int join = low.to();
        int before = money && !document.is(low.from() - 1, "between") ? low.from() - 2 : low.from() - 1;
        boolean between = document.is(before, "between");
        boolean joins = join + 1 < limit
                && (document.is(join, "to")
                        || document.is(join, "or")
                        || document.is(join, "–")
                        || document.is(join, "-")
                        || (between && document.is(join, "and")));
        if (!joins) {
            return first;
        }
        int next = join + 1;
        if (money && terms.is(next, TermKind.CURRENCY)) {
            next = terms.at(next).to();
        }
        Optional<Numeral> second = next < limit ? readOne(next, limit, money) : Optional.empty();
        if (second.isEmpty() || (document.is(join, "-") && !isHyphenRange(low, second.get()))) {
            return first;
        }
        Numeral high = second.get();
        BigDecimal scale = high.scaled() && !low.scaled() ? scaleOf(high) : BigDecimal.ONE;
        BigDecimal lowValue = low.low().multiply(scale);
        if (lowValue.compareTo(high.high()) >= 0) {
            return first;
        }
        return Optional.of(
                new Numeral(low.from(), high.to(), lowValue, high.high(), false, low.scaled() || high.scaled()));
    }

    /** "5-7" is a range, "555-1234" and "2019-20" are not. */
    private static boolean isHyphenRange(Numeral low, Numeral high) {
        return high.high().compareTo(low.low()) > 0
                && high.high().compareTo(low.low().multiply(BigDecimal.TEN)) <= 0
                && low.low().compareTo(BigDecimal.valueOf(1900)) < 0;
    }

    private BigDecimal scaleOf(Numeral numeral) {
        return terms.term(numeral.to() - 1, TermKind.SCALE)
                .map(term -> new BigDecimal(term.detail()))
                .orElse(BigDecimal.ONE);
    }

    private Optional<Numeral> readOne(int from, int limit, boolean money) {
        return readOnce(from, limit, money).map(numeral -> withRestated(numeral, limit, money));
    }

    /** "three (3)", "12 (twelve)": the same number told twice. */
    private Numeral withRestated(Numeral numeral, int limit, boolean money) {
        int bracket = numeral.to();
        if (bracket + 2 >= limit || !document.is(bracket, "(")) {
            return numeral;
        }
        int spelt = endOfSpelling(bracket + 1, limit);
        if (numeral.low().compareTo(THOUSAND) >= 0 && spelt > 0) {
            return new Numeral(
                    numeral.from(), spelt, numeral.low(), numeral.high(), numeral.digits(), numeral.scaled());
        }
        return readOnce(bracket + 1, limit, money)
                .filter(again -> document.is(again.to(), ")") && again.low().compareTo(numeral.low()) == 0)
                .map(again -> new Numeral(
                        numeral.from(),
                        again.to() + 1,
                        numeral.low(),
                        numeral.high(),
                        numeral.digits(),
                        numeral.scaled()))
                .orElse(numeral);
    }

    /** The end of "(Three Million, Four Hundred and Ten Thousand Naira)": the number in words; negative for anything else. */
    private int endOfSpelling(int from, int limit) {
        boolean scale = false;
        for (int i = from; i < Math.min(limit, from + LONGEST_SPELLING); i++) {
            if (document.is(i, ")")) {
                return scale ? i + 1 : -1;
            }
            scale |= terms.is(i, TermKind.SCALE) || document.is(i, "hundred");
            boolean word = terms.is(i, TermKind.NUMBER)
                    || terms.is(i, TermKind.SCALE)
                    || terms.is(i, TermKind.CURRENCY)
                    || document.is(i, SPELLING);
            if (!word || document.token(i).shape() == Shape.NUMBER) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Numeral> readOnce(int from, int limit, boolean money) {
        Token token = document.token(from);
        if (token.shape() == Shape.NUMBER) {
            return readDigits(from, limit, money);
        }
        if (token.is("half") && document.is(from + 1, "a") && from + 2 < limit && terms.is(from + 2, TermKind.SCALE)) {
            return scaled(from, from + 2, new BigDecimal("0.5"), limit, money, false);
        }
        if (document.is(from + 1, "quarter") && (token.is("a") || token.is("one"))) {
            return readQuarter(from, limit, money);
        }
        if ((token.is("a") || token.is("an")) && from + 1 < limit && isBigScale(from + 1)) {
            return scaled(from, from + 1, BigDecimal.ONE, limit, money, false);
        }
        Optional<Numeral> measure = money ? Optional.empty() : readArticleOfMeasure(from, limit);
        if (measure.isPresent()) {
            return measure;
        }
        return readWords(from, limit, money);
    }

    /** "a quarter of a tonne", "a quarter of a million". */
    private Optional<Numeral> readQuarter(int from, int limit, boolean money) {
        int unit = from + 4;
        boolean ofOne = unit < limit && document.is(from + 2, "of") && document.is(from + 3, "a");
        BigDecimal quarter = new BigDecimal("0.25");
        if (ofOne && isBigScale(unit)) {
            return scaled(from, unit, quarter, limit, money, false);
        }
        return ofOne && terms.is(unit, TermKind.MASS_UNIT)
                ? Optional.of(new Numeral(from, unit, quarter, quarter, false, false))
                : Optional.empty();
    }

    /** "a tonne of hashish", "almost a kilo", "half a tonne": the article is the number; "€50 a gram" is a price. */
    private Optional<Numeral> readArticleOfMeasure(int from, int limit) {
        boolean half = document.is(from, "half");
        int article = half ? from + 1 : from;
        int unit = article + 1;
        boolean measure = unit < limit
                && (document.is(article, "a") || document.is(article, "an"))
                && terms.at(unit).from() == unit
                && terms.term(unit, TermKind.MASS_UNIT)
                        .filter(term -> !term.id().equals("g"))
                        .isPresent();
        if (!measure) {
            return Optional.empty();
        }
        int next = terms.at(unit).to();
        boolean said = half
                || terms.is(from - 1, TermKind.HEDGE)
                || document.is(next, "of")
                || document.is(next, "each")
                || (document.is(next, "and") && document.is(next + 1, "a") && document.is(next + 2, "half"));
        BigDecimal value = half ? new BigDecimal("0.5") : BigDecimal.ONE;
        return said ? Optional.of(new Numeral(from, unit, value, value, false, false)) : Optional.empty();
    }

    private boolean isBigScale(int index) {
        return terms.at(index).from() == index
                && terms.is(index, TermKind.SCALE)
                && document.token(index).key().length() > 2;
    }

    private Optional<Numeral> readDigits(int from, int limit, boolean money) {
        String text = document.token(from).text();
        if (text.indexOf(':') >= 0 || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        int to = from + 1;
        StringBuilder digits = new StringBuilder(text);
        boolean plain = text.length() <= 3 && isPlain(text);
        while (plain
                && to < limit
                && digits.length() < MOST_DIGITS
                && document.token(to).shape() == Shape.NUMBER
                && document.token(to).text().length() == 3
                && isPlain(document.token(to).text())
                && !document.token(to).glued()) {
            digits.append(document.token(to).text());
            to++;
        }
        boolean scaleFollows = to < limit && isScaleAfterNumber(to, money);
        BigDecimal value = Separators.valueOf(
                digits.toString(), (money || (pointsGroup && !terms.is(to, TermKind.CURRENCY))) && !scaleFollows);
        return scaled(from, to, value, limit, money, to == from + 1 && isPlain(text));
    }

    private static boolean isPlain(String text) {
        return text.indexOf('.') < 0 && text.indexOf(',') < 0 && text.indexOf('\'') < 0;
    }

    private Optional<Numeral> readWords(int from, int limit, boolean money) {
        BigDecimal value = BigDecimal.ZERO;
        int i = from;
        boolean any = false;
        while (i < limit) {
            TermSpan span = terms.at(i);
            Optional<Term> number = span.term(TermKind.NUMBER);
            if (number.isPresent() && span.from() == i) {
                value = value.add(new BigDecimal(number.get().detail()));
                any = true;
                i = span.to();
            } else if (any && isHyphenedOne(i, limit)) {
                value = value.add(BigDecimal.ONE);
                i += 2;
            } else if (any && document.is(i, "hundred") && value.precision() < MOST_DIGITS) {
                value = value.multiply(HUNDRED);
                i++;
            } else if (any
                    && document.is(i, "-")
                    && document.token(i).glued()
                    && i + 1 < limit
                    && terms.is(i + 1, TermKind.NUMBER)) {
                i++;
            } else if (any
                    && document.is(i, "and")
                    && value.compareTo(HUNDRED) >= 0
                    && i + 1 < limit
                    && terms.is(i + 1, TermKind.NUMBER)) {
                i++;
            } else {
                break;
            }
            if (any && value.compareTo(BigDecimal.TEN) < 0 && !continuesWord(i, limit)) {
                break;
            }
        }
        return any ? scaled(from, i, value, limit, money, false) : Optional.empty();
    }

    /** "-one" of "fifty-one of the accused", where "one of" is listed with a meaning of its own. */
    private boolean isHyphenedOne(int i, int limit) {
        return document.is(i, "-")
                && document.token(i).glued()
                && i + 1 < limit
                && document.is(i + 1, "one")
                && document.token(i + 1).glued();
    }

    private boolean continuesWord(int i, int limit) {
        return i < limit && document.is(i, "hundred");
    }

    private Optional<Numeral> scaled(int from, int to, BigDecimal value, int limit, boolean money, boolean digits) {
        BigDecimal result = value;
        int i = to;
        boolean scaled = false;
        BigDecimal smallest = BigDecimal.ZERO;
        if (document.is(i, "and") && document.is(i + 1, "a") && document.is(i + 2, "half") && i + 2 < limit) {
            result = result.add(new BigDecimal("0.5"));
            i += 3;
        }
        while (i < limit && i - to < 6) {
            int at = document.is(i, "-") && document.token(i).glued() && i + 1 < limit ? i + 1 : i;
            if (!isScaleAfterNumber(at, money)) {
                break;
            }
            smallest =
                    new BigDecimal(terms.term(at, TermKind.SCALE).orElseThrow().detail());
            result = result.multiply(smallest);
            i = terms.at(at).to();
            scaled = true;
        }
        Optional<Numeral> rest = scaled ? smallerRest(i, limit, money, smallest) : Optional.empty();
        if (rest.isPresent()) {
            result = result.add(rest.get().high());
            i = rest.get().to();
        }
        return Optional.of(new Numeral(from, i, result, result, digits && !scaled, scaled));
    }

    /** "(one million) and 160 thousand", "(7 thousand) 535": what a number written by its magnitudes goes on with. */
    private Optional<Numeral> smallerRest(int at, int limit, boolean money, BigDecimal scale) {
        boolean and = document.is(at, "and");
        int from = and ? at + 1 : at;
        if (from >= limit || scale.compareTo(THOUSAND) < 0) {
            return Optional.empty();
        }
        Token token = document.token(from);
        boolean number = token.shape() == Shape.NUMBER || terms.is(from, TermKind.NUMBER);
        Optional<Numeral> rest = number ? readOne(from, limit, money) : Optional.empty();
        return rest.filter(part -> part.high().compareTo(scale) < 0)
                .filter(part -> part.scaled() || isHundreds(part, token, scale));
    }

    private static boolean isHundreds(Numeral part, Token first, BigDecimal scale) {
        boolean thousands = scale.compareTo(THOUSAND) == 0;
        return thousands
                && (first.shape() == Shape.WORD
                        || (part.digits() && first.text().length() == 3));
    }

    /** Multipliers of one letter ("60m") count only in sums of money, or where things follow ("17m pills"). */
    private boolean isScaleAfterNumber(int index, boolean money) {
        if (!terms.is(index, TermKind.SCALE)) {
            return false;
        }
        String key = document.token(index).key();
        // "40 mil" is thick, "RM8 mil" is much
        if (key.length() > 2 && !key.equals("mil") && !key.equals("bil")) {
            return true;
        }
        boolean followed = terms.is(index + 1, TermKind.PORTION) || terms.is(index + 1, TermKind.CURRENCY);
        return money || followed;
    }
}
