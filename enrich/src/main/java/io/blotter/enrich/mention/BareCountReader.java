package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.FunctionWords;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads numbers that no noun follows: "14 were arrested", "six in Spain", "arrests: 23", "bringing to 28 the number of …". */
final class BareCountReader {
    private static final int REACH_BACK = 6;
    private static final int LONGEST_APPOSITION = 16;
    /** What ties a number to the arrests before it: "arrests: 14", "those arrested number 14". */
    private static final WordSet LINKS =
            WordSet.of(":", "to", "–", "reached", "number", "numbered", "total", "totalled");

    private static final WordSet LINES = WordSet.of("-", "|");

    private final Document document;
    private final Terms terms;
    private final LabelReader labels;
    private final TallyReader tallies;
    private final PlaceWords places;

    BareCountReader(Document document, Terms terms, HeadFinder heads) {
        this.document = document;
        this.terms = terms;
        this.labels = new LabelReader(document, terms, heads);
        this.tallies = new TallyReader(document, terms);
        this.places = new PlaceWords(document);
    }

    /** What the number counts, by the words around it or as those counted {@code before} it do. */
    Optional<Mention> read(Quantity quantity, Sentence sentence, List<Mention> before) {
        return ofGroup(quantity)
                .or(() -> tally(quantity, sentence))
                .or(() -> someOfThem(quantity, before))
                .or(() -> headless(quantity, sentence))
                .or(() -> listed(quantity, sentence, before))
                .or(() -> labels.read(quantity, sentence))
                .or(() -> elliptic(quantity, sentence, before));
    }

    /** Whether the word is none that any list knows, nor a function word. */
    boolean isPlainWord(int i) {
        Token token = document.token(i);
        return token.shape() == Shape.WORD
                && !FunctionWords.contains(token)
                && terms.at(i).terms().isEmpty();
    }

    /** "a crew of eight". */
    private Optional<Mention> ofGroup(Quantity quantity) {
        int noun = quantity.core() - 2;
        boolean group = document.is(noun + 1, "of")
                && noun >= 0
                && switch (document.token(noun).key()) {
                    case "crew" -> true;
                    default -> false;
                };
        return group ? Optional.of(Mention.ofPersons(noun, quantity.to(), quantity)) : Optional.empty();
    }

    private Optional<Mention> tally(Quantity quantity, Sentence sentence) {
        return tallies.isTally(quantity, sentence)
                ? Optional.of(Mention.ofCount(Kind.ARRESTS, quantity.from(), quantity.to(), asTotal(quantity), true))
                : Optional.empty();
    }

    /** "Three of them appeared in court", "two of whom": of persons, where no things were counted right before. */
    private Optional<Mention> someOfThem(Quantity quantity, List<Mention> before) {
        int of = quantity.to();
        boolean arrested = document.is(of + 1, "those") && terms.is(of + 2, TermKind.ARREST);
        boolean them =
                document.is(of, "of") && (document.is(of + 1, "them") || document.is(of + 1, "whom") || arrested);
        boolean things = !before.isEmpty() && before.get(before.size() - 1).kind() == Kind.THINGS;
        return them && !things
                ? Optional.of(Mention.ofCount(Kind.PERSONS, quantity.from(), quantity.to(), quantity, false))
                : Optional.empty();
    }

    /** "(two of the) five". */
    private boolean isWholeOfSome(int from) {
        return from >= 3 && document.is(from - 1, "the") && document.is(from - 2, "of") && isNumber(from - 3);
    }

    /** "the deckhand of 24": the age of one whom no list knows. */
    private boolean isAge(int from) {
        return from >= 2 && document.is(from - 1, "of") && isPlainWord(from - 2);
    }

    /** "Two of the five were arrested". */
    private int afterWhole(int of) {
        return document.is(of, "of") && document.is(of + 1, "the") && isNumber(of + 2) ? of + 3 : of;
    }

    private boolean isNumber(int i) {
        return i < document.tokens().size()
                && (terms.is(i, TermKind.NUMBER) || document.token(i).shape() == Shape.NUMBER);
    }

    /** A number without a noun: persons where a deed to persons follows, or a count behind "arrests:" and "total to". */
    private Optional<Mention> headless(Quantity quantity, Sentence sentence) {
        if (isWholeOfSome(quantity.from()) || isAge(quantity.from())) {
            return Optional.empty();
        }
        int next = afterWhole(quantity.to());
        int steps = 0;
        while (next < sentence.to()
                && steps++ < 6
                && (isAuxiliary(next) || isOfThoseCharged(next) || isNounOfPersons(next, quantity))) {
            next++;
        }
        next = afterApposition(quantity, next, sentence);
        boolean comma = next == quantity.to() && document.is(next, ",") && isDeed(next + 1, TermKind.ARREST);
        next = comma ? next + 1 : next;
        boolean deed = next < sentence.to() && (isDeed(next, TermKind.ARREST) || isDeed(next, TermKind.CHARGE));
        boolean one = document.is(quantity.core(), "one") && !quantity.additional();
        boolean facing = !one && (facesCharges(quantity.to(), sentence) || facesCharges(quantity.to() + 1, sentence));
        if ((deed && !one) || facing || isObjectOfArrest(quantity, sentence)) {
            return Optional.of(Mention.ofCount(Kind.PERSONS, quantity.from(), quantity.to(), quantity, false));
        }
        return behindNoun(quantity, sentence);
    }

    /** "eight of those charged have been arrested". */
    private boolean isOfThoseCharged(int i) {
        return document.is(i - 1, "those") && document.is(i - 2, "of") && terms.is(i, TermKind.CHARGE);
    }

    /** "The 13 face some 90 charges". */
    private boolean facesCharges(int verb, Sentence sentence) {
        boolean faces = document.is(verb, "face") || document.is(verb, "facing") || document.is(verb, "faced");
        for (int i = verb + 1; faces && i < Math.min(sentence.to(), verb + REACH_BACK); i++) {
            if (terms.is(i, TermKind.CHARGE)) {
                return true;
            }
        }
        return false;
    }

    /** "All three, Georgians of 28, 31 and 40 years, were arrested": what is done to those whom a comma describes. */
    private int afterApposition(Quantity quantity, int next, Sentence sentence) {
        boolean all = document.is(quantity.core() - 1, "all") || document.is(quantity.core() - 1, "the");
        if (!all || next != quantity.to() || !document.is(next, ",")) {
            return next;
        }
        for (int i = next + 1; i < Math.min(sentence.to() - 2, next + LONGEST_APPOSITION); i++) {
            if (document.is(i, ",") && (document.is(i + 1, "were") || document.is(i + 1, "are"))) {
                return i + 2;
            }
        }
        return next;
    }

    /** "Police arrest 14 in dawn raids", "they picked up nineteen of them". */
    private boolean isObjectOfArrest(Quantity quantity, Sentence sentence) {
        int before = quantity.from() - 1;
        boolean verb =
                before >= sentence.from() && (isDeed(before, TermKind.ARREST) || isDeed(before, TermKind.CHARGE));
        int next = quantity.to();
        while (next < sentence.to() && (document.is(next, "more") || document.is(next, "others"))) {
            next++;
        }
        boolean alone = next >= sentence.to()
                || document.token(next).shape() == Shape.SIGN
                || FunctionWords.contains(document.token(next));
        return verb && (alone || isUnlistedPersons(quantity.from() - 1, next, sentence));
    }

    /** "nabbed four outlaws": who is nabbed is a person, listed or not; what is caught or netted may be a thing. */
    private boolean isUnlistedPersons(int verb, int noun, Sentence sentence) {
        boolean person =
                switch (document.token(verb).key()) {
                    case "arrested",
                            "arrest",
                            "arrests",
                            "arresting",
                            "detained",
                            "detain",
                            "detains",
                            "detaining",
                            "apprehended",
                            "apprehending",
                            "nabbed",
                            "nab",
                            "nabs",
                            "handcuffed",
                            "collared" -> true;
                    default -> false;
                };
        return person
                && noun < sentence.to()
                && isPlainWord(noun)
                && !document.token(noun).capitalised()
                && document.token(noun).key().endsWith("s");
    }

    /** "four in Kosovo", an item of a list that a sentence with "arrested:" or "searched:" introduces. */
    private Optional<Mention> listed(Quantity quantity, Sentence sentence, List<Mention> before) {
        Block block = document.blockOf(sentence);
        int in = quantity.to();
        boolean placed = before.isEmpty()
                && quantity.from() == sentence.from()
                && places.isPreposition(in)
                && places.isPlace(in + 1, sentence.to());
        if (!placed || block.kind() != Block.Kind.LIST_ITEM || block.introducedBy() < 0) {
            return Optional.empty();
        }
        Block introduction = document.blocks().get(block.introducedBy());
        for (int i = introduction.to() - 1; i >= introduction.from(); i--) {
            if (terms.is(i, TermKind.ARREST)) {
                return Optional.of(Mention.ofPersons(quantity.from(), quantity.to(), quantity));
            }
            if (terms.is(i, TermKind.SEARCH)) {
                return Optional.of(Mention.ofCount(Kind.SEARCHES, quantity.from(), quantity.to(), quantity, true));
            }
        }
        return Optional.empty();
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
                    "those",
                    "later",
                    "since",
                    "subsequently",
                    "others",
                    "other",
                    "more",
                    "also",
                    "already",
                    "now",
                    "still",
                    "currently",
                    "then",
                    "immediately",
                    "people",
                    "in",
                    "all" -> true;
            default -> false;
        };
    }

    /** "Arrests (total): 1,062", "bringing the total arrests to 23". */
    private Optional<Mention> behindNoun(Quantity quantity, Sentence sentence) {
        if (bringsTo(quantity, sentence)) {
            return Optional.of(Mention.ofCount(Kind.ARRESTS, quantity.from(), quantity.to(), asTotal(quantity), true));
        }
        int before = quantity.from() - 1;
        boolean table = document.is(before, LINES) && quantity.to() >= sentence.to();
        boolean linked = table || document.is(before, LINKS) || (document.is(before, "at") && isStanding(before - 1));
        if (!linked) {
            return Optional.empty();
        }
        int end = Math.max(sentence.from(), before - REACH_BACK);
        for (int i = before - 1; i >= end; i--) {
            TermSpan span = terms.at(i);
            if (span.has(TermKind.ARREST) || document.is(i, "detainees") || document.is(i, "arrestees")) {
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
        boolean bringing = document.is(before, "to") && isTotalBefore(before, end);
        return bringing
                ? Optional.of(
                        Mention.ofCount(Kind.ARRESTS, quantity.from(), quantity.to(), asTotal(quantity, before), true))
                : Optional.empty();
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

    /** "bringing to 28 the number of people arrested". */
    private boolean bringsTo(Quantity quantity, Sentence sentence) {
        int next = quantity.to();
        boolean number = document.is(next, "the")
                && (document.is(next + 1, "number") || document.is(next + 1, "total"))
                && document.is(next + 2, "of");
        boolean to = document.is(quantity.core() - 1, "to") && isTotalBefore(quantity.core() - 1, sentence.from());
        for (int i = next + 3; number && to && i < Math.min(sentence.to(), next + REACH_BACK + 3); i++) {
            if (terms.is(i, TermKind.ARREST)) {
                return true;
            }
        }
        return false;
    }

    private Quantity asTotal(Quantity quantity, int before) {
        return document.is(before, "to") ? asTotal(quantity) : quantity;
    }

    private static Quantity asTotal(Quantity quantity) {
        return new Quantity(
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
                false);
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
        boolean behind = places.isPreposition(next) && places.isPlace(next + 1, sentence.to());
        boolean ends = next >= sentence.to() || document.token(next).shape() == Shape.SIGN || document.is(next, "and");
        boolean ahead = ends
                && places.isPlace(quantity.from() - 1, sentence.to())
                && places.isBehindPreposition(quantity.from() - 1);
        boolean more = next > quantity.to() && isJoin(quantity.from() - 1) && !isPlainWord(next);
        return counted && (behind || ahead || more)
                ? last.map(mention -> Mention.ofCount(
                        mention.kind(), quantity.from(), quantity.to(), quantity, mention.countsTrigger()))
                : Optional.empty();
    }

    private boolean isJoin(int i) {
        return document.is(i, "and") || document.is(i, ",");
    }
}
