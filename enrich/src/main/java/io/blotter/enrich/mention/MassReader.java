package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.quantity.Reading;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what weighs or measures so much. */
final class MassReader {
    private static final int LONGEST_INSERTION = 9;
    private static final int REACH_OF_COPULA = 6;
    /** Conversions are rounded to two digits or more. */
    private static final BigDecimal SAME_WEIGHT = new BigDecimal("0.05");

    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;
    private final UnlistedReader unlisted;
    private final LastSubstance lastSubstance;

    MassReader(Document document, Terms terms, HeadFinder heads, UnlistedReader unlisted, LastSubstance lastSubstance) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
        this.unlisted = unlisted;
        this.lastSubstance = lastSubstance;
    }

    /** "300 packages of one kilogram each": what was just counted weighs so much a piece. */
    void readEach(Quantity weight, List<Mention> mentions) {
        if (mentions.isEmpty() || weight.unit().isEmpty()) {
            return;
        }
        Mention last = mentions.get(mentions.size() - 1);
        boolean counted = last.count().isPresent()
                && last.mass().isEmpty()
                && last.substance().isPresent()
                && weight.from() - last.to() < LONGEST_INSERTION;
        if (counted) {
            Quantity whole = last.count().orElseThrow().times(weight.value(), Reading.MASS, weight.unit());
            mentions.set(mentions.size() - 1, last.withMass(whole));
        }
    }

    /**
     * Adds what {@code quantity} is the weight or volume of to {@code mentions}; {@code previous} is the figure before it in
     * the sentence.
     */
    void read(Quantity quantity, Optional<Quantity> previous, Sentence sentence, List<Mention> mentions) {
        if (isConversion(quantity, mentions)) {
            return;
        }
        if (document.is(quantity.from() - 1, "weighing") && document.is(quantity.from() - 2, "each")) {
            readEach(quantity, mentions);
            return;
        }
        if (isOfEachBefore(quantity, sentence)) {
            return;
        }
        Optional<Quantity> packages = previous.filter(count -> isCountOfPackages(count, quantity));
        if (packages.isPresent()) {
            Quantity all = packages.get().times(quantity.value(), Reading.MASS, quantity.unit());
            read(all, quantity.to(), sentence, mentions);
            return;
        }
        read(quantity, quantity.to(), sentence, mentions);
    }

    /** "48 barrels, with each barrel weighing 25 kg". */
    private boolean isOfEachBefore(Quantity quantity, Sentence sentence) {
        int verb = quantity.from() - 1;
        boolean weighing = document.is(verb, "weighing")
                || document.is(verb, "weighed")
                || document.is(verb, "containing")
                || document.is(verb, "contained")
                || document.is(verb, "holding");
        return weighing && verb - 2 >= sentence.from() && document.is(verb - 2, "each");
    }

    /** "25 one-kilo packages". */
    private boolean isCountOfPackages(Quantity count, Quantity mass) {
        return count.reading() == Reading.COUNT
                && count.to() == mass.from()
                && mass.reading() == Reading.MASS
                && terms.is(mass.to(), TermKind.PORTION);
    }

    private void read(Quantity quantity, int to, Sentence sentence, List<Mention> mentions) {
        int start = afterInsertion(to, sentence.to());
        if (document.is(quantity.from() - 1, "of") && document.is(quantity.from() - 2, "each")) {
            // "three bars, each of 100 g"
            return;
        }
        boolean each = document.is(start, "each");
        int of = each ? start + 1 : start;
        Optional<TermSpan> after = isElsewhere(of)
                ? Optional.empty()
                : heads.complement(of, sentence.to())
                        .flatMap(span -> drugOfPortion(of, span))
                        .or(() -> heads.drugOfLot(of, sentence.to()));
        Optional<TermSpan> predicate = predicate(of, sentence.to());
        Optional<TermSpan> own = after;
        after = predicate.or(() -> own.or(() -> sharedHead(quantity, of, sentence.to())));
        boolean named = predicate.isPresent() || (document.is(of, "of") && !document.is(of + 1, "the"));
        boolean drugAfter = after.filter(span -> named || !isPlainDrug(span)).isPresent();
        if (drugAfter && addList(quantity, after.orElseThrow(), each, sentence, mentions)) {
            return;
        }
        Optional<TermSpan> before = drugAfter ? Optional.empty() : nounBefore(quantity, sentence);
        if (before.isPresent() && addMassToPortions(quantity, mentions)) {
            return;
        }
        Optional<TermSpan> head = drugAfter || before.isEmpty() ? after : before;
        boolean same = document.is(of + 1, "the") && document.is(of + 2, "same");
        if (head.isEmpty() && document.is(of, "of") && !same) {
            Optional<Mention> thing = unlisted.thing(quantity.from(), of + 1, sentence.to());
            if (thing.isPresent()) {
                mentions.add(measured(thing.get(), quantity));
                return;
            }
        }
        boolean portions = head.filter(span -> span.has(TermKind.PORTION) && !span.has(TermKind.SUBSTANCE))
                .isPresent();
        Mention thing = head.filter(span -> !portions)
                .map(span -> Things.mention(
                        span, Math.min(quantity.from(), span.from()), Math.max(quantity.to(), span.to())))
                .orElseGet(() -> lastDrug(quantity));
        boolean definite =
                isDefiniteDrug(of, head) || before.filter(this::isTheDrugs).isPresent();
        int near = before.map(TermSpan::to).orElse(Math.max(sentence.from(), quantity.from() - LONGEST_INSERTION));
        definite |= (head.isEmpty() || before.isPresent()) && isCombined(near, quantity.from());
        definite |= head.isEmpty() && isTogether(of);
        if (definite && lastSubstance.name().isPresent()) {
            thing = Mention.ofThing(
                    thing.from(), thing.to(), SeizureCategory.DRUG, lastSubstance.all(), Optional.empty());
        }
        if (isWeighed(thing)) {
            Mention weighed = lastSubstance.named(thing, heads.identified(to, sentence.to()));
            mentions.add(measured(weighed, quantity));
            weighed.substance().ifPresentOrElse(lastSubstance::remember, () -> lastSubstance.rememberGoods(weighed));
            weighed.substance().ifPresent(name -> lastSubstance.rememberWeight(quantity.value(), name));
        }
    }

    /** "5 kg in a van": where it was, not what it is of. */
    private boolean isElsewhere(int i) {
        return switch (i < document.tokens().size() ? document.token(i).key() : ".") {
            case "in", "from", "on", "was", "were", "is", "are", "stored", "held", "kept", "hidden", "about" -> true;
            default -> false;
        };
    }

    /** "cocaine and heroin, with a combined weight of 17 kg". */
    private boolean isCombined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.is(i, "combined") || document.is(i, "together")) {
                return true;
            }
        }
        return false;
    }

    /** "290 kilos of hashish, 1.9 tons altogether". */
    private boolean isTogether(int i) {
        boolean inAll = document.is(i, "in") && (document.is(i + 1, "all") || document.is(i + 1, "total"));
        return inAll
                || document.is(i, "altogether")
                || document.is(i, "together")
                || document.is(i, "combined")
                || (document.is(i, "all") && document.is(i + 1, "told"));
    }

    /** "The drugs weighed 254 kg": those told of before. */
    private boolean isTheDrugs(TermSpan span) {
        return isPlainDrug(span) && document.is(span.from() - 1, "the");
    }

    /** "66 oz of methamphetamine (4.1 pounds)" weighs it once, in two units. */
    private boolean isConversion(Quantity quantity, List<Mention> mentions) {
        if (mentions.isEmpty() || !document.is(quantity.from() - 1, "(")) {
            return false;
        }
        return mentions.get(mentions.size() - 1)
                .mass()
                .filter(mass -> mass.value()
                                .subtract(quantity.value())
                                .abs()
                                .compareTo(mass.value().multiply(SAME_WEIGHT))
                        <= 0)
                .isPresent();
    }

    private static Mention measured(Mention thing, Quantity quantity) {
        return quantity.reading() == Reading.MASS ? thing.withMass(quantity) : thing.withVolume(quantity);
    }

    /** "702 kilos of the substances were skunk", "of which 281 kilos are fentanyl": what the verb says that they are. */
    private Optional<TermSpan> predicate(int from, int limit) {
        int verb = from;
        boolean of = document.is(from, "of") && (document.is(from + 1, "the") || document.is(from + 1, "these"));
        if (of) {
            verb = from + 2;
            while (verb < Math.min(limit, from + REACH_OF_COPULA) && !isCopula(verb)) {
                verb++;
            }
        }
        if (!isCopula(verb) || verb + 1 >= limit) {
            return Optional.empty();
        }
        return Optional.of(terms.at(verb + 1))
                .filter(span ->
                        span.has(TermKind.SUBSTANCE) && !isPlainDrug(span) && !terms.is(span.to(), TermKind.SEIZE));
    }

    private boolean isCopula(int i) {
        return document.is(i, "is") || document.is(i, "are") || document.is(i, "was") || document.is(i, "were");
    }

    /** "21,400 litres and 9,700 kilos of chemicals": a measure of another sort shares the noun of the next one. */
    private Optional<TermSpan> sharedHead(Quantity quantity, int and, int limit) {
        TermKind other = quantity.reading() == Reading.MASS ? TermKind.VOLUME_UNIT : TermKind.MASS_UNIT;
        for (int i = and + 1; document.is(and, "and") && i < Math.min(limit - 1, and + REACH_OF_COPULA); i++) {
            if (terms.is(i, other)) {
                int of = terms.at(i).to();
                return document.is(of, "of") ? heads.complement(of, limit) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Mention lastDrug(Quantity quantity) {
        int from = quantity.from();
        int to = quantity.to();
        // "synthetic drugs weighed 112 kg, hashish 81 kg"
        Optional<TermSpan> named =
                Optional.of(terms.at(Math.max(0, from - 1))).filter(span -> span.has(TermKind.SUBSTANCE));
        if (named.isPresent()) {
            return Things.mention(named.get(), from, to);
        }
        return lastSubstance
                .goods()
                .map(goods -> goods.ofSameGoods(from, to))
                .orElseGet(() -> Mention.ofThing(
                        from, to, SeizureCategory.DRUG, lastSubstance.weighing(quantity.value()), Optional.empty()));
    }

    /** Vehicles and weapons are counted; their weight is that of the thing, not an amount of it. */
    private static boolean isWeighed(Mention thing) {
        if (thing.substance().isPresent()) {
            return true;
        }
        return switch (thing.category().orElse(SeizureCategory.OTHER)) {
            case OTHER, VALUABLES, EXPLOSIVE -> true;
            default -> false;
        };
    }

    /** "36 grams – some 350 pills – of fentanyl": where the noun group goes on behind the dashes. */
    private int afterInsertion(int to, int limit) {
        if (!document.is(to, "–")) {
            return to;
        }
        for (int i = to + 1; i < Math.min(limit, to + LONGEST_INSERTION); i++) {
            if (document.is(i, "–")) {
                return document.is(i + 1, "of") ? i + 1 : to;
            }
        }
        return to;
    }

    /** "a kilogram of methamphetamine pills" weighs methamphetamine; pills without a name say nothing. */
    private Optional<TermSpan> drugOfPortion(int from, TermSpan span) {
        return span.has(TermKind.PORTION) && !span.has(TermKind.SUBSTANCE)
                ? heads.substanceInside(from, span)
                        .or(() -> document.is(span.to(), "of")
                                ? heads.complement(span.to() + 1, span.to() + LONGEST_INSERTION)
                                : Optional.empty())
                : Optional.of(span);
    }

    /** "30 tonnes of cocaine, heroin and marijuana" is a weight of drugs; "2 kg each of A and B" are two weights. */
    private boolean addList(
            Quantity quantity, TermSpan first, boolean each, Sentence sentence, List<Mention> mentions) {
        List<TermSpan> list = heads.substancesFrom(first, sentence.to());
        if (list.size() < 2) {
            return false;
        }
        int to = list.get(list.size() - 1).to();
        if (each) {
            for (TermSpan span : list) {
                mentions.add(measured(Things.mention(span, quantity.from(), span.to()), quantity));
            }
        } else {
            Mention together = Mention.ofThing(
                    quantity.from(), to, SeizureCategory.DRUG, Optional.of(substanceOf(list)), Optional.empty());
            mentions.add(measured(together, quantity));
        }
        return true;
    }

    /** "ice and crystal meth" are one substance under two names. */
    private static String substanceOf(List<TermSpan> list) {
        List<String> names = list.stream()
                .flatMap(span -> span.term(TermKind.SUBSTANCE).stream())
                .map(Term::id)
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : Things.ANY_DRUG;
    }

    private static boolean isPlainDrug(TermSpan span) {
        return span.term(TermKind.SUBSTANCE)
                .filter(term -> term.id().equals(Things.ANY_DRUG))
                .isPresent();
    }

    /** "550lb of the drug", "2 kg of the powder": the one last named. */
    private boolean isDefiniteDrug(int of, Optional<TermSpan> head) {
        return document.is(of, "of")
                && document.is(of + 1, "the")
                && head.filter(MassReader::isPlainDrug).isPresent();
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
                    "combined",
                    "together",
                    "which",
                    "that",
                    "estimated",
                    "approximate",
                    "a",
                    "with",
                    "total",
                    "in",
                    "weighed",
                    "having",
                    "gross",
                    "net",
                    "seized",
                    "recovered",
                    "confiscated" -> true;
            case "," -> terms.is(i - 1, TermKind.SUBSTANCE) || terms.is(i - 1, TermKind.THING);
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
}
