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
    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;
    private final UnlistedReader unlisted;
    private final PortionReader portions;
    private final BareCountReader bare;

    CountReader(
            Document document, Terms terms, HeadFinder heads, UnlistedReader unlisted, LastSubstance lastSubstance) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
        this.unlisted = unlisted;
        this.bare = new BareCountReader(document, terms, heads);
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
            int aged = AgeNoun.end(document, quantity.to(), sentence.to(), "olds");
            if (aged > 0) {
                return Optional.of(Mention.ofPersons(quantity.from(), aged, quantity));
            }
            return bare.read(quantity, sentence, before)
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
        return several && !plural && head.to() < sentence.to() && bare.isPlainWord(head.to());
    }

    private static boolean isCounted(SeizureCategory category) {
        return switch (category) {
            case FIREARM, VEHICLE, VESSEL -> true;
            default -> false;
        };
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
                    case "and", "also", "plus", "including" -> true;
                    case "the" -> !FunctionWords.contains(document.token(Math.max(0, previous - 1)));
                    case "with" -> document.is(previous - 1, "along") || document.is(previous - 1, "together");
                    default -> false;
                };
        if (!free) {
            return Optional.empty();
        }
        boolean one = document.is(quantity.core(), "one");
        Optional<Mention> thing = one && isDescribed(quantity.to())
                ? Optional.empty()
                : one
                        ? unlisted.thing(quantity.from(), quantity.to(), sentence.to())
                        : unlisted.things(quantity.from(), quantity.to(), sentence.to());
        return thing.map(mention -> mention.withCount(quantity, Optional.empty()));
    }

    /** "one aged in his 30s", "one shelf below", "one more": persons and places. */
    private boolean isDescribed(int i) {
        String word = i < document.tokens().size() ? document.token(i).key() : "";
        return word.endsWith("ed") || word.equals("more") || word.equals("shelf") || word.equals("floor");
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

    /** "784 of those people", "(31 guns,) eleven of which are rifles". */
    private int afterOfThose(int to, int limit) {
        if (isOfThem(to)) {
            int noun = to + 2;
            while (noun < limit && isCopula(noun)) {
                noun++;
            }
            boolean thing = heads.headAfter(noun, limit)
                    .filter(span -> span.has(TermKind.THING) && !span.has(TermKind.PERSON))
                    .isPresent();
            if (thing) {
                return noun;
            }
        }
        if (isOfTheNumber(to)) {
            boolean persons = heads.headAfter(to + 3, limit)
                    .filter(span -> span.has(TermKind.PERSON) && !terms.is(span.to(), TermKind.ARREST))
                    .isPresent();
            return persons ? to + 3 : to;
        }
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

    /** "(19) of the 22 people": some of a number told with them. */
    private boolean isOfTheNumber(int of) {
        int number = of + 2;
        boolean pointing = document.is(of, "of")
                && (document.is(of + 1, "the") || document.is(of + 1, "those") || document.is(of + 1, "these"));
        return pointing
                && number < document.tokens().size()
                && (document.token(number).shape() == Shape.NUMBER || terms.is(number, TermKind.NUMBER));
    }

    private boolean isOfThem(int of) {
        return document.is(of, "of")
                && (document.is(of + 1, "which")
                        || document.is(of + 1, "them")
                        || document.is(of + 1, "those")
                        || document.is(of + 1, "these"));
    }

    private boolean isCopula(int i) {
        return document.is(i, "are") || document.is(i, "were") || document.is(i, "being") || document.is(i, "was");
    }

    private static Optional<Mention> person(Quantity quantity, TermSpan head, Term person) {
        return switch (person.detail()) {
            case "VICTIM" -> Optional.empty();
            case "OFFICIAL" ->
                Optional.of(Mention.ofCount(Kind.OFFICIALS, quantity.from(), head.to(), quantity, false));
            default -> Optional.of(Mention.ofCount(Kind.PERSONS, quantity.from(), head.to(), quantity, false));
        };
    }
}
