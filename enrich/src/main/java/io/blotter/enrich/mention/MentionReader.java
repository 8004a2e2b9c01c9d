package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.quantity.Reading;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.SeizureCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the noun groups around the figures of a document. */
public final class MentionReader {
    private static final int REACH_BACK = 6;

    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;
    private final Grammar grammar;
    private final MoneyReader money;
    private Optional<String> lastSubstance = Optional.empty();

    private MentionReader(Document document, Terms terms, Quantities quantities) {
        this.document = document;
        this.terms = terms;
        this.grammar = new Grammar(document, terms, quantities);
        this.heads = new HeadFinder(document, terms, grammar);
        this.money = new MoneyReader(document, terms, heads, grammar);
    }

    /** The mentions of {@code document}, a list for each sentence. */
    public static List<List<Mention>> read(Document document, Terms terms, Quantities quantities) {
        MentionReader reader = new MentionReader(document, terms, quantities);
        List<List<Mention>> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            all.add(reader.readSentence(sentence, quantities));
        }
        return all;
    }

    private List<Mention> readSentence(Sentence sentence, Quantities quantities) {
        List<Mention> mentions = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.to()) {
            Optional<Quantity> quantity = quantities.at(i);
            if (quantity.isPresent() && quantity.get().from() == i) {
                readQuantity(quantity.get(), sentence, mentions);
                i = quantity.get().to();
            } else {
                SingleReader.read(document, terms, heads, i, sentence.to()).ifPresent(mentions::add);
                rememberSubstance(i);
                i++;
            }
        }
        return List.copyOf(mentions);
    }

    private void rememberSubstance(int i) {
        terms.term(i, TermKind.SUBSTANCE)
                .map(Term::id)
                .filter(id -> !id.equals("drugs") && !id.equals("unknown powder"))
                .ifPresent(id -> lastSubstance = Optional.of(id));
    }

    private void readQuantity(Quantity quantity, Sentence sentence, List<Mention> mentions) {
        switch (quantity.reading()) {
            case COUNT -> readCount(quantity, sentence).ifPresent(mentions::add);
            case MASS, VOLUME -> readMass(quantity, sentence, mentions);
            case MONEY -> money.read(quantity, sentence, mentions, lastSubstance);
            default -> {}
        }
    }

    private Optional<Mention> readCount(Quantity quantity, Sentence sentence) {
        Optional<TermSpan> found = heads.headAfter(afterOfThose(quantity.to()), sentence.to());
        if (found.isEmpty() && isDemonym(quantity.to())) {
            return Optional.of(
                    Mention.ofPersons(quantity.from(), terms.at(quantity.to()).to(), quantity));
        }
        if (found.isEmpty()) {
            return headless(quantity, sentence);
        }
        TermSpan head = found.get();
        int from = quantity.from();
        if (head.has(TermKind.PORTION)) {
            return portions(quantity, head, sentence);
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
        if (head.has(TermKind.PREMISES) && !head.has(TermKind.THING)) {
            return Optional.of(Mention.ofCount(Kind.PREMISES, from, head.to(), quantity, false));
        }
        if (head.has(TermKind.SUBSTANCE) || head.has(TermKind.THING)) {
            Mention thing = thing(head, from, head.to());
            boolean drugsCounted = thing.substance().isPresent() && !head.has(TermKind.THING);
            return drugsCounted ? Optional.empty() : Optional.of(thing.withCount(quantity, Optional.empty()));
        }
        return Optional.empty();
    }

    /** "three Maltese", "seven Britons". */
    private boolean isDemonym(int i) {
        return terms.at(i).from() == i && terms.is(i, TermKind.DEMONYM);
    }

    /** "784 of those people". */
    private int afterOfThose(int to) {
        boolean those = document.is(to, "of")
                && (document.is(to + 1, "those") || document.is(to + 1, "these") || document.is(to + 1, "the"));
        return those && terms.is(to + 2, TermKind.PERSON) ? to + 2 : to;
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
        while (next < sentence.to() && steps++ < 4 && isAuxiliary(next)) {
            next++;
        }
        boolean deed = next < sentence.to() && (isDeed(next, TermKind.ARREST) || isDeed(next, TermKind.CHARGE));
        if (deed && !document.is(quantity.core(), "one")) {
            return Optional.of(Mention.ofCount(Kind.PERSONS, quantity.from(), quantity.to(), quantity, false));
        }
        return behindNoun(quantity, sentence);
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
                || document.is(before, "reached");
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
        boolean bringing = document.is(before, "to") && isTotalBefore(before, end);
        return bringing
                ? Optional.of(
                        Mention.ofCount(Kind.ARRESTS, quantity.from(), quantity.to(), asTotal(quantity, before), true))
                : Optional.empty();
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

    private Optional<Mention> portions(Quantity quantity, TermSpan head, Sentence sentence) {
        Term portion = head.term(TermKind.PORTION).orElseThrow();
        Optional<TermSpan> content = document.is(head.to(), "of")
                ? heads.complement(head.to(), sentence.to())
                : substanceInside(quantity.to(), head);
        if (content.isPresent()
                && (content.get().has(TermKind.THING) || content.get().has(TermKind.SUBSTANCE))) {
            Mention thing = thing(
                    content.get(),
                    quantity.from(),
                    Math.max(head.to(), content.get().to()));
            Optional<String> unit = thing.substance().isPresent() ? Optional.of(portion.id()) : Optional.empty();
            return Optional.of(thing.withCount(quantity, unit));
        }
        if (head.has(TermKind.PREMISES)) {
            return Optional.of(Mention.ofCount(Kind.PREMISES, quantity.from(), head.to(), quantity, false));
        }
        boolean measure = portion.detail().equals("MEASURE");
        Optional<String> substance = measure ? lastSubstance.or(() -> Optional.of("drugs")) : Optional.empty();
        return substance.map(name -> Mention.ofThing(
                        quantity.from(), head.to(), SeizureCategory.DRUG, Optional.of(name), Optional.empty())
                .withCount(quantity, Optional.of(portion.id())));
    }

    /** "ecstasy" in "30,000 ecstasy pills". */
    private Optional<TermSpan> substanceInside(int from, TermSpan head) {
        for (int i = from; i < head.from(); i++) {
            if (terms.is(i, TermKind.SUBSTANCE)) {
                return Optional.of(terms.at(i));
            }
        }
        return Optional.empty();
    }

    private void readMass(Quantity quantity, Sentence sentence, List<Mention> mentions) {
        Optional<TermSpan> after = heads.complement(quantity.to(), sentence.to())
                .filter(span -> !span.has(TermKind.PORTION) || span.has(TermKind.SUBSTANCE));
        boolean named = document.is(quantity.to(), "of") && !document.is(quantity.to() + 1, "the");
        boolean drugAfter = after.filter(span -> named || !isPlainDrug(span)).isPresent();
        Optional<TermSpan> before = drugAfter ? Optional.empty() : nounBefore(quantity, sentence);
        boolean portioned = before.isPresent() && addMassToPortions(quantity, mentions);
        if (portioned) {
            return;
        }
        Optional<TermSpan> head = drugAfter || before.isEmpty() ? after : before;
        Mention thing = head.map(
                        span -> thing(span, Math.min(quantity.from(), span.from()), Math.max(quantity.to(), span.to())))
                .orElseGet(() -> Mention.ofThing(
                        quantity.from(), quantity.to(), SeizureCategory.DRUG, lastSubstance, Optional.empty()));
        if (thing.substance().filter("drugs"::equals).isPresent()
                && isDefiniteDrug(quantity, sentence)
                && lastSubstance.isPresent()) {
            thing = Mention.ofThing(thing.from(), thing.to(), SeizureCategory.DRUG, lastSubstance, Optional.empty());
        }
        if (thing.substance().isEmpty()
                && thing.category()
                        .filter(c -> c != SeizureCategory.OTHER
                                && c != SeizureCategory.VALUABLES
                                && c != SeizureCategory.EXPLOSIVE
                                && c != SeizureCategory.DRUG)
                        .isPresent()) {
            return;
        }
        if (thing.substance().isEmpty()
                && thing.category().filter(SeizureCategory.DRUG::equals).isPresent()) {
            return;
        }
        mentions.add(quantity.reading() == Reading.MASS ? thing.withMass(quantity) : thing.withVolume(quantity));
        thing.substance().filter(id -> !id.equals("drugs")).ifPresent(id -> lastSubstance = Optional.of(id));
    }

    private static boolean isPlainDrug(TermSpan span) {
        return span.term(TermKind.SUBSTANCE)
                .filter(term -> term.id().equals("drugs"))
                .isPresent();
    }

    /** "550lb of the drug": the one last named. */
    private boolean isDefiniteDrug(Quantity quantity, Sentence sentence) {
        int i = quantity.to();
        return i + 2 < sentence.to() && document.is(i, "of") && document.is(i + 1, "the") && document.is(i + 2, "drug");
    }

    /** "cocaine (447 kg)", "cocaine weighing 1.6 kg", "cocaine of 518 kg". */
    private Optional<TermSpan> nounBefore(Quantity quantity, Sentence sentence) {
        int i = quantity.from() - 1;
        int steps = 0;
        while (i >= sentence.from() && steps++ < 4 && isLinkBack(i)) {
            i--;
        }
        if (i < sentence.from() || i == quantity.from() - 1) {
            return Optional.empty();
        }
        TermSpan span = terms.at(i);
        boolean portion = span.has(TermKind.PORTION);
        return span.has(TermKind.SUBSTANCE) || span.has(TermKind.THING) || portion
                ? Optional.of(span)
                : Optional.empty();
    }

    private boolean isLinkBack(int i) {
        return switch (document.token(i).key()) {
            case "(",
                    "weighing",
                    "of",
                    "–",
                    ":",
                    "totalling",
                    "totaling",
                    "weight",
                    "a",
                    "with",
                    "total",
                    "in",
                    "weighed",
                    "having",
                    "gross",
                    "net" -> true;
            case "," -> terms.is(i - 1, TermKind.SUBSTANCE);
            default -> false;
        };
    }

    /** "57 pellets of cocaine weighing 1.6 kg" is one item with a number and a weight. */
    private static boolean addMassToPortions(Quantity quantity, List<Mention> mentions) {
        if (mentions.isEmpty() || quantity.reading() != Reading.MASS) {
            return false;
        }
        Mention last = mentions.get(mentions.size() - 1);
        boolean fits = last.kind() == Kind.THINGS
                && last.substance().isPresent()
                && last.mass().isEmpty()
                && last.count().isPresent()
                && quantity.from() - last.to() <= 5;
        if (fits) {
            mentions.set(mentions.size() - 1, last.withMass(quantity));
        }
        return fits;
    }

    private static Mention thing(TermSpan head, int from, int to) {
        return Things.mention(head, from, to);
    }
}
