package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.FunctionWords;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what a bare number counts: persons, premises, things, portions of drugs, deeds. */
final class CountReader {
    private static final int REACH_BACK = 6;

    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;
    private final UnlistedReader unlisted;
    private final PortionReader portions;

    CountReader(
            Document document, Terms terms, HeadFinder heads, UnlistedReader unlisted, LastSubstance lastSubstance) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
        this.unlisted = unlisted;
        this.portions = new PortionReader(document, terms, heads, unlisted, lastSubstance);
    }

    Optional<Mention> read(Quantity quantity, Sentence sentence, List<Mention> before) {
        Optional<TermSpan> found = heads.headAfter(afterOfThose(quantity.to(), sentence.to()), sentence.to())
                .filter(span -> !isOnlyModifier(quantity, span, sentence));
        if (found.isEmpty() && isDemonym(quantity.to())) {
            return Optional.of(
                    Mention.ofPersons(quantity.from(), terms.at(quantity.to()).to(), quantity));
        }
        if (found.isEmpty()) {
            return headless(quantity, sentence)
                    .or(() -> elliptic(quantity, sentence, before))
                    .or(() -> moreOfTheSame(quantity, before))
                    .or(() -> unlistedThings(quantity, sentence));
        }
        TermSpan head = found.get();
        int from = quantity.from();
        if (head.has(TermKind.PORTION)) {
            return portions.read(quantity, head, sentence);
        }
        Optional<Term> person = head.term(TermKind.PERSON);
        if (person.isPresent()) {
            return person(quantity, head, person.get());
        }
        if (head.has(TermKind.ARREST)) {
            return Optional.of(Mention.ofCount(Kind.ARRESTS, from, head.to(), quantity, true));
        }
        if (head.has(TermKind.SEARCH)) {
            return Optional.of(Mention.ofCount(Kind.SEARCHES, from, head.to(), quantity, true));
        }
        if (head.has(TermKind.PREMISES) && !isGoodsOnly(head)) {
            return Optional.of(Mention.ofCount(Kind.PREMISES, from, head.to(), quantity, false));
        }
        if (head.has(TermKind.SUBSTANCE) || head.has(TermKind.THING)) {
            Mention thing = isCounterfeit(quantity.to(), head)
                    ? Things.counterfeit(from, head.to())
                    : Things.mention(head, from, head.to());
            boolean drugsCounted = thing.substance().isPresent() && !head.has(TermKind.THING);
            return drugsCounted ? Optional.empty() : Optional.of(thing.withCount(quantity, Optional.empty()));
        }
        return Optional.empty();
    }

    /** "34,000 counterfeit toys", "4,200 false €50 notes": no money, and worth nothing. */
    private boolean isCounterfeit(int from, TermSpan head) {
        boolean copied = head.term(TermKind.THING)
                .filter(term -> switch (SeizureCategory.valueOf(term.detail())) {
                    case CASH, VALUABLES, EQUIPMENT, OTHER -> true;
                    default -> false;
                })
                .isPresent();
        for (int i = from; copied && i < head.from(); i++) {
            switch (document.token(i).key()) {
                case "counterfeit", "fake", "forged", "false", "bogus", "pirated", "falsified", "knockoff" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "10 firearm prohibition orders" are no firearms: a number asks for a plural. */
    private boolean isOnlyModifier(Quantity quantity, TermSpan head, Sentence sentence) {
        boolean several = quantity.value().compareTo(BigDecimal.ONE) > 0;
        Token last = document.token(head.to() - 1);
        boolean counted = head.term(TermKind.THING)
                .filter(term -> isCounted(SeizureCategory.valueOf(term.detail())))
                .isPresent();
        boolean plural = last.key().endsWith("s") || !counted || last.allCapitals();
        return several && !plural && head.to() < sentence.to() && isPlainWord(head.to());
    }

    private static boolean isCounted(SeizureCategory category) {
        return switch (category) {
            case FIREARM, VEHICLE, VESSEL -> true;
            default -> false;
        };
    }

    private boolean isPlainWord(int i) {
        Token token = document.token(i);
        return token.shape() == Shape.WORD
                && !FunctionWords.contains(token.key())
                && terms.at(i).terms().isEmpty();
    }

    /** "7.5 million pills, and 10.2 million more at the port". */
    private static Optional<Mention> moreOfTheSame(Quantity quantity, List<Mention> before) {
        if (!quantity.additional() || before.isEmpty()) {
            return Optional.empty();
        }
        Mention last = before.get(before.size() - 1);
        return last.kind() == Kind.THINGS && last.count().isPresent()
                ? Optional.of(last.ofSameGoods(quantity.from(), quantity.to()).withCount(quantity, last.portion()))
                : Optional.empty();
    }

    /** "158 fishing rods", where they can be the object of a deed: not in, from or by them. */
    private Optional<Mention> unlistedThings(Quantity quantity, Sentence sentence) {
        int previous = quantity.from() - 1;
        boolean free = previous < sentence.from()
                || (document.token(previous).shape() == Shape.SIGN && !document.is(previous, "("))
                || terms.is(previous, TermKind.SEIZE)
                || switch (document.token(previous).key()) {
                    case "and", "also", "plus", "the", "including" -> true;
                    case "with" -> document.is(previous - 1, "along") || document.is(previous - 1, "together");
                    default -> false;
                };
        if (!free) {
            return Optional.empty();
        }
        boolean one = document.is(quantity.core(), "one");
        Optional<Mention> thing = one
                ? unlisted.thing(quantity.from(), quantity.to(), sentence.to())
                : unlisted.things(quantity.from(), quantity.to(), sentence.to());
        return thing.map(mention -> mention.withCount(quantity, Optional.empty()));
    }

    /** "14 arrests in Germany and one in Austria", "another five in some other states", ", in Peru 29": the same noun. */
    private Optional<Mention> elliptic(Quantity quantity, Sentence sentence, List<Mention> before) {
        Optional<Mention> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        boolean counted = last.filter(mention -> switch (mention.kind()) {
                    case PERSONS, ARRESTS, SEARCHES, PREMISES -> true;
                    default -> false;
                })
                .isPresent();
        int next = quantity.to();
        while (next < sentence.to() && (document.is(next, "more") || document.is(next, "others"))) {
            next++;
        }
        boolean behind = isPreposition(next) && isPlace(next + 1, sentence.to());
        boolean ends = next >= sentence.to() || document.token(next).shape() == Shape.SIGN || document.is(next, "and");
        boolean ahead = ends && isPlace(quantity.from() - 1, sentence.to()) && isBehindPreposition(quantity.from() - 1);
        return counted && (behind || ahead)
                ? last.map(mention -> Mention.ofCount(
                        mention.kind(), quantity.from(), quantity.to(), quantity, mention.countsTrigger()))
                : Optional.empty();
    }

    private boolean isBehindPreposition(int i) {
        return isPreposition(i - 1) || (document.is(i - 1, "the") && isPreposition(i - 2));
    }

    private boolean isPreposition(int i) {
        return document.is(i, "in") || document.is(i, "at") || document.is(i, "from") || document.is(i, "near");
    }

    private boolean isPlace(int i, int limit) {
        int at = i;
        while (at < limit && at - i < 3 && isBeforePlace(at)) {
            at++;
        }
        return at >= 0 && at < limit && document.token(at).capitalised();
    }

    private boolean isBeforePlace(int i) {
        return document.is(i, "the") || document.is(i, "some") || document.is(i, "other") || document.is(i, "several");
    }

    /** Properties and farms are searched or seized; the verb tells. */
    private static boolean isGoodsOnly(TermSpan head) {
        return head.term(TermKind.THING)
                .filter(term -> !term.detail().equals("PROPERTY"))
                .isPresent();
    }

    /** "three Maltese", "seven Britons". */
    private boolean isDemonym(int i) {
        return terms.at(i).from() == i && terms.is(i, TermKind.DEMONYM);
    }

    /** "784 of those people". */
    private int afterOfThose(int to, int limit) {
        boolean those = document.is(to, "of")
                && switch (to + 1 < document.tokens().size()
                        ? document.token(to + 1).key()
                        : "") {
                    case "those", "these", "the", "his", "her", "their", "its" -> true;
                    default -> false;
                };
        boolean goods = heads.headAfter(to + 2, limit)
                .filter(span -> span.has(TermKind.PERSON) || span.has(TermKind.PORTION))
                .isPresent();
        return those && goods ? to + 2 : to;
    }

    private static Optional<Mention> person(Quantity quantity, TermSpan head, Term person) {
        return switch (person.detail()) {
            case "VICTIM" -> Optional.empty();
            case "OFFICIAL" ->
                Optional.of(Mention.ofCount(Kind.OFFICIALS, quantity.from(), head.to(), quantity, false));
            default -> Optional.of(Mention.ofCount(Kind.PERSONS, quantity.from(), head.to(), quantity, false));
        };
    }

    /** A number without a noun: persons where a deed to persons follows, or a count behind "arrests:" and "total to". */
    private Optional<Mention> headless(Quantity quantity, Sentence sentence) {
        int next = quantity.to();
        int steps = 0;
        while (next < sentence.to() && steps++ < 6 && (isAuxiliary(next) || isNounOfPersons(next, quantity))) {
            next++;
        }
        boolean deed = next < sentence.to() && (isDeed(next, TermKind.ARREST) || isDeed(next, TermKind.CHARGE));
        if (deed && !document.is(quantity.core(), "one")) {
            return Optional.of(Mention.ofCount(Kind.PERSONS, quantity.from(), quantity.to(), quantity, false));
        }
        return behindNoun(quantity, sentence);
    }

    /** "six ring members held", "nine priests were arrested": who is arrested is a person, listed or not. */
    private boolean isNounOfPersons(int i, Quantity quantity) {
        boolean noun =
                i - quantity.to() < 3 && isPlainWord(i) && !document.token(i).capitalised();
        boolean last =
                terms.is(i + 1, TermKind.ARREST) || (i + 1 < document.tokens().size() && isAuxiliary(i + 1));
        return noun && (last ? document.token(i).key().endsWith("s") : i - quantity.to() < 2);
    }

    private boolean isDeed(int i, TermKind kind) {
        return terms.term(i, kind).filter(term -> !term.detail().equals("NOUN")).isPresent();
    }

    private boolean isAuxiliary(int i) {
        return switch (document.token(i).key()) {
            case "were",
                    "was",
                    "have",
                    "has",
                    "had",
                    "been",
                    "are",
                    "is",
                    "being",
                    "of",
                    "them",
                    "whom",
                    "later",
                    "since",
                    "subsequently",
                    "others",
                    "other",
                    "more",
                    "also",
                    "people",
                    "in",
                    "all" -> true;
            default -> false;
        };
    }

    /** "Arrests (total): 1,062", "bringing the total arrests to 23". */
    private Optional<Mention> behindNoun(Quantity quantity, Sentence sentence) {
        int before = quantity.from() - 1;
        boolean linked = document.is(before, ":")
                || document.is(before, "to")
                || document.is(before, "–")
                || document.is(before, "reached")
                || (document.is(before, "at") && isStanding(before - 1));
        if (!linked) {
            return Optional.empty();
        }
        int end = Math.max(sentence.from(), before - REACH_BACK);
        for (int i = before - 1; i >= end; i--) {
            TermSpan span = terms.at(i);
            if (span.has(TermKind.ARREST)) {
                return Optional.of(
                        Mention.ofCount(Kind.ARRESTS, quantity.from(), quantity.to(), asTotal(quantity, before), true));
            }
            if (span.has(TermKind.SEARCH)) {
                return Optional.of(Mention.ofCount(
                        Kind.SEARCHES, quantity.from(), quantity.to(), asTotal(quantity, before), true));
            }
            if (document.is(i, ",") || document.is(i, ";")) {
                break;
            }
        }
        // "Vehicles checked: 18,300" is a figure of something else.
        boolean keyFigure =
                document.is(before, ":") && isEnd(quantity.to(), sentence) && !terms.is(before - 1, TermKind.OTHER);
        if (keyFigure) {
            return heads.headAfter(sentence.from(), before)
                    .filter(head -> head.has(TermKind.THING))
                    .map(head ->
                            Things.mention(head, sentence.from(), quantity.to()).withCount(quantity, Optional.empty()));
        }
        boolean bringing = document.is(before, "to") && isTotalBefore(before, end);
        return bringing
                ? Optional.of(
                        Mention.ofCount(Kind.ARRESTS, quantity.from(), quantity.to(), asTotal(quantity, before), true))
                : Optional.empty();
    }

    private boolean isEnd(int to, Sentence sentence) {
        return to >= sentence.to() || document.token(to).shape() == Shape.SIGN;
    }

    /** "arrests stand at 2,100". */
    private boolean isStanding(int i) {
        return document.is(i, "stand") || document.is(i, "stands") || document.is(i, "stood");
    }

    private boolean isTotalBefore(int before, int end) {
        for (int i = before - 1; i >= end; i--) {
            if (document.is(i, "bringing") || document.is(i, "brings") || document.is(i, "brought")) {
                return true;
            }
        }
        return false;
    }

    private Quantity asTotal(Quantity quantity, int before) {
        return document.is(before, "to")
                ? new Quantity(
                        quantity.reading(),
                        quantity.from(),
                        quantity.core(),
                        quantity.to(),
                        quantity.value(),
                        quantity.low(),
                        quantity.high(),
                        quantity.qualifier(),
                        quantity.unit(),
                        true,
                        false)
                : quantity;
    }
}
