package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.FunctionWords;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Names the numbers that are no figures: ages, years, ordinals, calibres, models, phone numbers. */
final class DecoyReader {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int DIGITS_OF_A_PHONE_NUMBER = 7;

    private final Document document;
    private final Terms terms;

    DecoyReader(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** What a number token is that no numeral can be read from. */
    Reading unreadable(int index) {
        return document.token(index).text().indexOf(':') >= 0 ? Reading.TIME : Reading.PHONE;
    }

    /** The decoy that the numeral is; empty where it may be a figure. */
    Optional<Reading> of(Numeral number, int first, int limit, List<Quantity> before) {
        Token token = document.token(number.from());
        TermSpan own = terms.at(number.from());
        if (token.shape() == Shape.NUMBER && !own.terms().isEmpty() && !own.has(TermKind.NUMBER)) {
            return Optional.of(Reading.MODEL);
        }
        boolean quoted = document.is(number.from() - 1, "\"") && document.is(number.to(), "\"");
        if (quoted && token.shape() == Shape.NUMBER) {
            return Optional.of(Reading.MODEL);
        }
        Optional<Reading> unit = byUnit(number, limit);
        if (unit.isPresent()) {
            return unit;
        }
        Optional<Reading> context = byWordBefore(number, first);
        if (context.isPresent()) {
            return context;
        }
        if (number.digits() && isYear(number, first, limit)) {
            return Optional.of(Reading.DATE);
        }
        if (number.digits() && token.text().length() >= DIGITS_OF_A_PHONE_NUMBER) {
            return Optional.of(Reading.PHONE);
        }
        return isAge(number, first, limit, before) ? Optional.of(Reading.AGE) : Optional.empty();
    }

    /** The end of a decoy, its unit included. */
    int endOf(Numeral number, int limit) {
        int at = unitStart(number, limit);
        boolean unit = at < limit && terms.at(at).from() == at && terms.is(at, TermKind.DECOY_UNIT);
        return unit ? terms.at(at).to() : number.to();
    }

    private int unitStart(Numeral number, int limit) {
        int at = number.to();
        return at + 1 < limit && document.is(at, "-") && document.token(at).glued() ? at + 1 : at;
    }

    private Optional<Reading> byUnit(Numeral number, int limit) {
        int at = unitStart(number, limit);
        if (at >= limit) {
            return Optional.empty();
        }
        Token next = document.token(at);
        Optional<Term> unit = terms.at(at).from() == at ? terms.term(at, TermKind.DECOY_UNIT) : Optional.empty();
        if (unit.isPresent()) {
            Reading reading = readingOf(unit.get().id());
            boolean old = reading == Reading.DURATION
                    && (document.is(at + 1, "old") || (document.is(at + 1, "-") && document.is(at + 2, "old")));
            return Optional.of(old ? Reading.AGE : reading);
        }
        if (next.glued() && at == number.to() && isOrdinalEnding(next.key())) {
            return Optional.of(Reading.ORDINAL);
        }
        if (!number.scaled() && next.glued() && next.shape() == Shape.WORD && at == number.to() && number.digits()) {
            return switch (next.key()) {
                case "s" -> Optional.of(Reading.AGE);
                case "m" -> Optional.of(Reading.DISTANCE);
                default -> measures(at) ? Optional.empty() : Optional.of(Reading.MODEL);
            };
        }
        boolean fraction = next.is("/") && next.glued();
        return fraction ? Optional.of(Reading.MODEL) : Optional.empty();
    }

    private static boolean isOrdinalEnding(String key) {
        return switch (key) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    private boolean measures(int at) {
        return terms.is(at, TermKind.MASS_UNIT)
                || terms.is(at, TermKind.VOLUME_UNIT)
                || terms.is(at, TermKind.CURRENCY)
                || document.is(at, "t");
    }

    private static Reading readingOf(String id) {
        return Reading.valueOf(id);
    }

    private Optional<Reading> byWordBefore(Numeral number, int first) {
        int before = number.from() - 1;
        if (before < first || document.token(number.from()).shape() != Shape.NUMBER) {
            return Optional.empty();
        }
        Token token = document.token(number.from());
        Token previous = document.token(before);
        boolean glued = token.glued();
        if (glued
                && (previous.shape() == Shape.WORD
                        || previous.is("#")
                        || previous.is("/")
                        || previous.is("@")
                        || previous.is("_"))) {
            return Optional.of(Reading.MODEL);
        }
        if (glued && previous.is(".")) {
            return Optional.of(Reading.CALIBRE);
        }
        if (glued && previous.is("-") && previous.glued() && before > first) {
            return document.token(before - 1).shape() == Shape.NUMBER
                    ? Optional.of(Reading.PHONE)
                    : Optional.of(Reading.MODEL);
        }
        if (isModelOf(previous, before, first, number)) {
            return Optional.of(Reading.MODEL);
        }
        return switch (previous.key()) {
            case "article",
                    "section",
                    "art",
                    "no",
                    "nos",
                    "number",
                    "chapter",
                    "page",
                    "route",
                    "highway",
                    "flight",
                    "gate",
                    "act",
                    "law",
                    "class",
                    "schedule",
                    "boeing",
                    "room",
                    "top",
                    "figure",
                    "version",
                    "tel",
                    "phone",
                    "hotline",
                    "call" -> Optional.of(Reading.MODEL);
            case "aged", "age" -> Optional.of(Reading.AGE);
            // "aged between 24 and 51", "aged from 18", "between the ages of 24 and 51"
            case "between", "from", "of", "about", "around" ->
                before > first && (isAgeWord(before - 1) || isOfPerson(number, before))
                        ? Optional.of(Reading.AGE)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "a Glock 19 handgun", "a Porsche 911", "an iPhone 13". */
    private boolean isModelOf(Token make, int at, int first, Numeral number) {
        return at > first
                && number.digits()
                && make.shape() == Shape.WORD
                && !make.text().equals(make.key())
                && !make.key().endsWith("s")
                && terms.is(at, TermKind.THING)
                && !terms.is(at, TermKind.CURRENCY);
    }

    /** "a clerk of 41": but "a crew of 12". */
    private boolean isOfPerson(Numeral number, int of) {
        String noun = document.token(of - 1).key();
        boolean single = !noun.endsWith("s") && !noun.endsWith("men") && !noun.equals("people") && !noun.equals("crew");
        return document.is(of, "of")
                && single
                && (terms.is(of - 1, TermKind.PERSON) || terms.is(of - 1, TermKind.DEMONYM))
                && document.token(number.from()).text().length() == 2
                && !document.is(number.to(), "of");
    }

    private boolean isAgeWord(int index) {
        return switch (document.token(index).key()) {
            case "aged", "age", "ages" -> true;
            default -> false;
        };
    }

    private boolean isYear(Numeral number, int first, int limit) {
        if (document.token(number.from()).text().length() != 4
                || number.high().compareTo(FIRST_YEAR) < 0
                || number.high().compareTo(LAST_YEAR) > 0) {
            return false;
        }
        int before = number.from() - 1;
        boolean measured = number.to() < limit && measures(number.to());
        if (before >= first && !measured) {
            switch (document.token(before).key()) {
                case "in",
                        "since",
                        "during",
                        "until",
                        "early",
                        "late",
                        "mid",
                        "year",
                        "summer",
                        "spring",
                        "autumn",
                        "winter",
                        "(",
                        "a",
                        "the",
                        "from",
                        "between",
                        "/",
                        "and",
                        "to" -> {
                    return true;
                }
                default -> {}
            }
        }
        return number.to() >= limit
                || document.token(number.to()).shape() != Shape.WORD
                || isFunctionWord(number.to())
                || isMake(number.to());
    }

    /** "the couple's 2022 Range Rover". */
    private boolean isMake(int index) {
        return document.token(index).capitalised()
                && terms.term(index, TermKind.THING)
                        .filter(term -> term.detail().equals("VEHICLE"))
                        .isPresent();
    }

    private boolean isFunctionWord(int index) {
        return switch (document.token(index).key()) {
            case "and", "in", "on", "at", "by", "the", "to", "of", "with", "was", "is", "for", "as", "that", "when" ->
                true;
            default -> false;
        };
    }

    private boolean isAge(Numeral number, int first, int limit, List<Quantity> before) {
        int previous = number.from() - 1;
        if (previous < first || number.high().compareTo(BigDecimal.valueOf(110)) > 0) {
            return false;
        }
        boolean bracketed = document.is(previous, "(") && document.is(number.to(), ")");
        boolean enclosed = document.is(previous, ",")
                && number.to() < limit
                && (document.is(number.to(), ",") || document.is(number.to(), "."));
        if ((bracketed || enclosed) && number.digits() && previous - 1 >= first) {
            Token name = document.token(previous - 1);
            boolean person = isSinglePerson(previous - 1);
            if (person || (name.capitalised() && terms.at(previous - 1).terms().isEmpty())) {
                return true;
            }
        }
        if (before.isEmpty()) {
            return false;
        }
        Quantity last = before.get(before.size() - 1);
        return last.reading() == Reading.AGE
                && last.to() >= first
                && onlyJoins(last.to(), number.from())
                && !thingFollows(number.to(), limit);
    }

    /** "a British man, 45, ": one person, whose age the number is. */
    private boolean isSinglePerson(int i) {
        String key = document.token(i).key();
        return terms.is(i, TermKind.PERSON) && !key.endsWith("s") && !key.endsWith("men") && !key.equals("people");
    }

    private boolean onlyJoins(int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!document.is(i, ",") && !document.is(i, "and") && !document.is(i, "to") && !document.is(i, "or")) {
                return false;
            }
        }
        return true;
    }

    private boolean thingFollows(int at, int limit) {
        return at < limit
                && document.token(at).shape() == Shape.WORD
                && !isFunctionWord(at)
                && !FunctionWords.contains(document.token(at));
    }
}
