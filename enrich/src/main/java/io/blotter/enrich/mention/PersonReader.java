package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.quantity.Reading;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads persons whom no number counts: "a woman", "another man", "the skipper", "a father and his son", "both suspects". */
final class PersonReader {
    private static final WordSet OPENING =
            WordSet.of("a", "an", "another", "the", "his", "her", "their", "its", "both", "he", "she");
    private static final TermKinds COUNTED_OR_BARE = TermKinds.of(TermKind.PARTY, TermKind.PERSON);
    private static final TermKinds NEVER_IN_NAMES =
            TermKinds.of(TermKind.MONTH, TermKind.WEEKDAY, TermKind.COUNTRY, TermKind.AGENCY, TermKind.THING);
    private static final int LONGEST_GROUP = 8;
    private static final Set<String> ORDINALS =
            Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int FEWEST_OF_MANY = 5;
    private static final int LONGEST_DEFINITE_GROUP = 7;

    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;

    PersonReader(Document document, Terms terms, HeadFinder heads) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
    }

    /** The persons whose article stands at {@code i}, or who stand there without one, as in headlines. */
    Optional<Mention> read(int i, Sentence sentence) {
        int limit = sentence.to();
        Token token = document.token(i);
        if (!OPENING.contains(token)) {
            return terms.is(i, COUNTED_OR_BARE) || token.capitalised() ? bare(i, sentence) : Optional.empty();
        }
        return switch (token.key()) {
            case "a", "an" ->
                party(i, i + 1, limit)
                        .or(() -> another(i, limit))
                        .or(() -> one(i, i + 1, limit, false))
                        .or(() -> national(i, limit))
                        .or(() -> aged(i, limit));
            case "another" -> another(i, limit);
            case "the", "his", "her", "their", "its" ->
                party(i, i + 1, limit).or(() -> definite(i, limit)).or(() -> aged(i, limit));
            case "he", "she" -> withOthers(i, limit);
            default -> both(i, limit);
        };
    }

    /** Without an article, as most words stand: told by a look. */
    private Optional<Mention> bare(int i, Sentence sentence) {
        Optional<Mention> party = party(i, i, sentence.to());
        Optional<Mention> titled = party.isPresent() ? party : titled(i, sentence);
        return titled.isPresent() ? titled : named(i, sentence.to());
    }

    /** "the couple", "a father and son", "trio": words that hold a number. */
    private Optional<Mention> party(int from, int at, int limit) {
        TermSpan span = terms.at(at);
        if (at >= limit || span.from() != at || !span.has(TermKind.PARTY) || document.is(span.to(), "of")) {
            return Optional.empty();
        }
        BigDecimal size = new BigDecimal(span.term(TermKind.PARTY).orElseThrow().detail());
        return Optional.of(Mention.ofCount(Kind.PERSONS, from, span.to(), count(size, from, false, false), false));
    }

    /** "a Belgian", where no noun follows. */
    private Optional<Mention> national(int i, int limit) {
        TermSpan span = terms.at(i + 1);
        boolean alone = i + 1 < limit
                && span.from() == i + 1
                && span.has(TermKind.DEMONYM)
                && (span.to() >= limit
                        || document.token(span.to()).shape() == Shape.SIGN
                        || isBehindNoun(document.token(span.to()).key()));
        return alone
                ? Optional.of(
                        Mention.ofCount(Kind.PERSONS, i, span.to(), count(BigDecimal.ONE, i, false, false), false))
                : Optional.empty();
    }

    private static boolean isBehindNoun(String key) {
        return switch (key) {
            case "and",
                    "or",
                    "who",
                    "aged",
                    "was",
                    "were",
                    "has",
                    "have",
                    "in",
                    "from",
                    "on",
                    "for",
                    "of",
                    "with",
                    "at",
                    "by",
                    "living",
                    "named",
                    "surnamed",
                    "known",
                    "suspected",
                    "accused",
                    "wanted" -> true;
            default -> false;
        };
    }

    /** "a 24-year-old was arrested", "the 34-year-old from Leeds": the age stands for the person. */
    private Optional<Mention> aged(int i, int limit) {
        int at = AgeNoun.end(document, i + 1, limit, "old");
        boolean alone = at > 0
                && (at >= limit
                        || document.token(at).shape() == Shape.SIGN
                        || terms.is(at, TermKind.ARREST)
                        || terms.is(at, TermKind.CHARGE)
                        || isBehindNoun(document.token(at).key()));
        boolean named = at > 0 && at < limit && document.token(at).capitalised();
        return alone || named
                ? Optional.of(Mention.ofCount(Kind.PERSONS, i, at, count(BigDecimal.ONE, i, false, false), false))
                : Optional.empty();
    }

    /** "another man", "a second woman", "a third suspect". */
    private Optional<Mention> another(int i, int limit) {
        Optional<Mention> last = lastOfMany(i, limit);
        if (last.isPresent()) {
            return last;
        }
        TermSpan span = terms.at(i);
        boolean listed = span.from() == i && span.has(TermKind.ADDITIONAL);
        boolean ordinal =
                i + 1 < limit && ORDINALS.contains(document.token(i + 1).key());
        if (!listed && !ordinal) {
            return Optional.empty();
        }
        int noun = listed ? span.to() : i + 2;
        boolean bare = ordinal
                && noun < limit
                && (document.is(noun, ",")
                        || document.is(noun, "was")
                        || document.is(noun, "is")
                        || document.is(noun, "has")
                        || terms.is(noun, TermKind.ARREST)
                        || (document.is(i - 1, "and") && (document.is(noun, "at") || document.is(noun, "in"))));
        return bare
                ? Optional.of(Mention.ofCount(Kind.PERSONS, i, noun, count(BigDecimal.ONE, i, false, true), false))
                : one(i, noun, limit, true);
    }

    /** "a 24th suspect" is the last of so many. */
    private Optional<Mention> lastOfMany(int i, int limit) {
        boolean ordinal = i + 3 < limit && document.token(i + 1).shape() == Shape.NUMBER && isRanked(i, i + 3);
        if (!ordinal || document.token(i + 1).text().length() > 3) {
            return Optional.empty();
        }
        int many = Integer.parseInt(document.token(i + 1).text());
        return many < FEWEST_OF_MANY
                ? Optional.empty()
                : heads.headAfter(i + 3, limit)
                        .filter(span -> span.from() == i + 3 && isPerson(span) && isSingular(span))
                        .map(span -> Mention.ofCount(
                                Kind.PERSONS, i, span.to(), count(BigDecimal.valueOf(many), i, true, false), false));
    }

    private Optional<Mention> one(int from, int start, int limit, boolean additional) {
        boolean phrase = !additional && !terms.at(from).terms().isEmpty();
        Optional<TermSpan> head = phrase ? Optional.empty() : heads.headAfter(start, limit);
        return head.filter(span -> span.from() - from <= LONGEST_GROUP && isPerson(span))
                .filter(this::isSingular)
                .map(span -> Mention.ofCount(
                        Kind.PERSONS, from, span.to(), count(BigDecimal.ONE, from, false, additional), false));
    }

    private Optional<Mention> definite(int i, int limit) {
        if (!terms.at(i).terms().isEmpty()) {
            return Optional.empty();
        }
        return heads.headAfter(i + 1, limit)
                .filter(span -> span.from() - i <= LONGEST_DEFINITE_GROUP && isPerson(span) && isSingular(span))
                .filter(span -> !document.is(span.to(), "'") && !isRanked(i, span.from()))
                .map(span ->
                        Mention.ofCount(Kind.PERSONS, i, span.to(), count(BigDecimal.ONE, i, false, false), false));
    }

    /** "the 20,000th member". */
    private boolean isRanked(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean ending = document.token(i).glued()
                    && switch (document.token(i).key()) {
                        case "st", "nd", "rd", "th" -> true;
                        default -> false;
                    };
            if (ending) {
                return true;
            }
        }
        return false;
    }

    /** "He and six others were detained": one more than the others. */
    private Optional<Mention> withOthers(int i, int limit) {
        boolean others = i + 2 < limit
                && document.is(i + 1, "and")
                && (terms.is(i + 2, TermKind.NUMBER)
                        || document.token(i + 2).shape() == Shape.NUMBER
                        || document.is(i + 2, "his")
                        || document.is(i + 2, "her")
                        || document.is(i + 2, "another"));
        return others
                ? Optional.of(Mention.ofCount(Kind.PERSONS, i, i + 1, count(BigDecimal.ONE, i, false, false), false))
                : Optional.empty();
    }

    /** "both men", "both were arrested". */
    private Optional<Mention> both(int i, int limit) {
        Optional<TermSpan> head = heads.headAfter(i + 1, limit)
                .filter(span -> span.from() - i <= LONGEST_DEFINITE_GROUP && isPerson(span));
        boolean alone = document.is(i + 1, "were") || document.is(i + 1, "are") || document.is(i + 1, "have");
        int to = head.map(TermSpan::to).orElse(i + 1);
        return head.isPresent() || alone
                ? Optional.of(
                        Mention.ofCount(Kind.PERSONS, i, to, count(BigDecimal.valueOf(2), i, false, false), false))
                : Optional.empty();
    }

    /** "Man arrested over cocaine haul", "Police arrest man": headlines do without articles. */
    private Optional<Mention> titled(int i, Sentence sentence) {
        TermSpan span = terms.at(i);
        boolean bare = i == sentence.from()
                || document.token(i - 1).shape() == Shape.SIGN
                || terms.is(i - 1, TermKind.ARREST)
                || terms.is(i - 1, TermKind.CHARGE);
        if (!bare || document.blockOf(sentence).kind() != Block.Kind.HEADLINE) {
            return Optional.empty();
        }
        return Optional.of(span)
                .filter(head -> head.from() == i && isPerson(head) && isSingular(head))
                .map(head ->
                        Mention.ofCount(Kind.PERSONS, i, head.to(), count(BigDecimal.ONE, i, false, false), false));
    }

    /** "Jane Doe, 34,", "J. D., aged 34,": a name with an age is a person. The name itself goes nowhere. */
    private Optional<Mention> named(int i, int limit) {
        boolean starts = document.token(i).capitalised()
                && (i == 0
                        || !document.token(i - 1).capitalised()
                        || document.token(i - 1).is("and"));
        if (!starts) {
            return Optional.empty();
        }
        int to = i;
        while (to < limit && to - i < LONGEST_GROUP && isOfName(to)) {
            to++;
        }
        int age = document.is(to, ",") || document.is(to, "(") ? to + 1 : to;
        if (age == to || age >= limit) {
            return Optional.empty();
        }
        age = document.is(age, "aged") ? age + 1 : age;
        boolean closed = document.is(age + 1, ",")
                || document.is(age + 1, ")")
                || document.is(age + 1, ";")
                || document.is(age + 1, ".")
                || document.is(age + 1, "and");
        boolean aged = age < limit
                && document.token(age).shape() == Shape.NUMBER
                && document.token(age).text().length() == 2
                && closed;
        return aged
                ? Optional.of(Mention.ofCount(Kind.PERSONS, i, to, count(BigDecimal.ONE, i, false, false), false))
                : Optional.empty();
    }

    private boolean isOfName(int i) {
        return document.token(i).capitalised()
                ? !terms.is(i, NEVER_IN_NAMES)
                : document.is(i, ".") || document.is(i, "-");
    }

    private static boolean isPerson(TermSpan span) {
        return span.term(TermKind.PERSON)
                .filter(term -> term.detail().equals("SUSPECT") || term.detail().equals("NEUTRAL"))
                .isPresent();
    }

    private boolean isSingular(TermSpan span) {
        String key = document.token(span.to() - 1).key();
        boolean irregular = key.endsWith("men")
                || switch (key) {
                    case "people", "mafiosi", "thieves", "crew" -> true;
                    default -> false;
                };
        boolean several = key.equals("accused") && isToldOfSeveral(span);
        return !irregular && !several && (!key.endsWith("s") || key.endsWith("ss"));
    }

    /** "each of the accused", "the accused are": a noun without a plural of its own. */
    private boolean isToldOfSeveral(TermSpan span) {
        return document.is(span.from() - 2, "of")
                || document.is(span.to(), "are")
                || document.is(span.to(), "were")
                || document.is(span.to(), "have");
    }

    private static Quantity count(BigDecimal value, int at, boolean total, boolean additional) {
        return new Quantity(
                Reading.COUNT,
                at,
                at,
                at + 1,
                value,
                Optional.of(value),
                Optional.of(value),
                Qualifier.EXACT,
                "",
                total,
                additional);
    }
}
