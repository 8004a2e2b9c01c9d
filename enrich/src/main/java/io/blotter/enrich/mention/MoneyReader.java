package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.SeizureCategory;
import java.util.List;
import java.util.Optional;

/** Finds what a sum of money is, or is the value of. */
final class MoneyReader {
    private static final int REACH_OF_VALUE = 14;

    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;
    private final ValueCues cues;
    private final NounsOfSums nouns;
    private final SumsOfNoFact noFact;
    private final LastSubstance lastSubstance;

    MoneyReader(Document document, Terms terms, HeadFinder heads, Grammar grammar, LastSubstance lastSubstance) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
        this.nouns = new NounsOfSums(document, terms, heads, grammar);
        this.cues = new ValueCues(document, terms, grammar);
        this.noFact = new SumsOfNoFact(document, terms);
        this.lastSubstance = lastSubstance;
    }

    /** Adds what the sum says to {@code mentions}: a value of one of them, or a mention of its own. */
    void read(Quantity sum, Sentence sentence, List<Mention> mentions) {
        Optional<TermSpan> cue = cues.before(sum, sentence);
        boolean drugs = lastSubstance.name().isPresent();
        boolean takenAway = drugs && cues.isTakenAway(sum, sentence);
        boolean wouldHave = drugs
                && cue.filter(span -> ValueCues.isGain(span) || ValueCues.isStreet(span))
                        .isPresent();
        if (noFact.is(sum, sentence) && !(noFact.isProfit(sum) && (takenAway || wouldHave))) {
            return;
        }
        if (takenAway) {
            mentions.add(ofLastDrug(sum.from(), sum));
            return;
        }
        if (cue.isPresent()) {
            valueOf(sum, cue.get(), sentence, mentions);
            return;
        }
        if (isBracketedBehind(sum, mentions)) {
            Mention last = mentions.get(mentions.size() - 1);
            mentions.set(
                    mentions.size() - 1, last.withMoney(sum, last.substance().isPresent()));
            return;
        }
        Optional<TermSpan> behind = cues.behind(sum, sentence);
        if (behind.isPresent()) {
            Optional<TermSpan> thing = heads.complement(behind.get().to(), sentence.to());
            if (thing.filter(span -> !isGeneral(span) && !isDrug(span)).isPresent()) {
                addSum(sum, thing.get(), mentions);
            } else if (drugs) {
                mentions.add(ofLastDrug(sum.from(), sum));
            }
            return;
        }
        if (cues.isStreetBehind(sum, sentence) || isGappedValue(sum, sentence, mentions)) {
            streetValue(sum, sentence, mentions);
            return;
        }
        int worth = document.is(sum.to(), "'") ? sum.to() + 1 : sum.to();
        if (terms.is(worth, TermKind.VALUE)) {
            worthOf(sum, worth, sentence, mentions);
            return;
        }
        Optional<TermSpan> after = nouns.after(sum, sentence);
        if (after.isPresent()) {
            addSumOf(sum, after.get(), sentence, mentions);
            return;
        }
        Optional<TermSpan> before = nouns.before(sum, sentence);
        if (before.isPresent()) {
            addContents(sum, before.get(), mentions);
            return;
        }
        if (isSecondSum(sum, mentions)) {
            Mention last = mentions.get(mentions.size() - 1);
            mentions.add(last.ofSameGoods(sum.from(), sum.to()).withMoney(sum, last.street()));
            return;
        }
        if (isValueOfHaul(sum, sentence)) {
            mentions.add(ofLastDrug(sum.from(), sum));
            return;
        }
        mentions.add(Mention.ofThing(sum.from(), sum.to(), categoryOf(sum), Optional.empty(), Optional.empty())
                .withMoney(sum, false));
    }

    /** "168 kg of ice (RM7,914,800)", "seven cars (€90,000)". */
    private boolean isBracketedBehind(Quantity sum, List<Mention> mentions) {
        if (mentions.isEmpty() || !document.is(sum.from() - 1, "(")) {
            return false;
        }
        Mention last = mentions.get(mentions.size() - 1);
        return last.kind() == Kind.THINGS
                && last.money().isEmpty()
                && last.to() == sum.from() - 1
                && document.is(sum.to(), ")");
    }

    /** "The pills would have brought £40,000 and the ketamine around £4.5 million": the verb is not said again. */
    private boolean isGappedValue(Quantity sum, Sentence sentence, List<Mention> mentions) {
        int before = sum.from() - 1;
        boolean drug =
                before >= sentence.from() && (terms.is(before, TermKind.SUBSTANCE) || isMeasure(terms.at(before)));
        return drug && !mentions.isEmpty() && mentions.get(mentions.size() - 1).street();
    }

    private static boolean isMeasure(TermSpan span) {
        return span.term(TermKind.PORTION)
                .filter(term -> term.detail().equals("MEASURE"))
                .isPresent();
    }

    private void streetValue(Quantity sum, Sentence sentence, List<Mention> mentions) {
        int last = mentions.size() - 1;
        boolean drug = last >= 0
                && mentions.get(last).substance().isPresent()
                && !mentions.get(last).street();
        if (drug
                && mentions.get(last).money().isEmpty()
                && sum.from() - mentions.get(last).to() < REACH_OF_VALUE) {
            mentions.set(last, mentions.get(last).withMoney(sum, true));
            return;
        }
        Optional<TermSpan> named =
                heads.thingBefore(sum.from(), sentence.from(), REACH_OF_VALUE).filter(MoneyReader::isDrug);
        mentions.add(
                named.map(span -> Things.mention(span, span.from(), sum.to()).withMoney(sum, true))
                        .orElseGet(() -> ofLastDrug(sum.from(), sum)));
    }

    private Mention ofLastDrug(int from, Quantity sum) {
        return Mention.ofThing(from, sum.to(), SeizureCategory.DRUG, lastSubstance.name(), Optional.empty())
                .withMoney(sum, true);
    }

    /** "banknotes with a face value of 11 million dollars and 3 million euros": the same goods in another currency. */
    private boolean isSecondSum(Quantity sum, List<Mention> mentions) {
        if (mentions.isEmpty() || !document.is(sum.from() - 1, "and")) {
            return false;
        }
        return mentions.get(mentions.size() - 1)
                .money()
                .filter(money -> money.to() == sum.from() - 1 && !money.unit().equals(sum.unit()))
                .isPresent();
    }

    /** "the consignment, of about ₹900 crore", in a story of drugs. */
    private boolean isValueOfHaul(Quantity sum, Sentence sentence) {
        int of = sum.from() - 1;
        if (lastSubstance.name().isEmpty() || !document.is(of, "of") || of - 2 < sentence.from()) {
            return false;
        }
        int noun = document.is(of - 1, ",") ? of - 2 : of - 1;
        return switch (document.token(noun).key()) {
            case "consignment", "shipment", "haul", "cargo", "cache", "stash", "load" -> true;
            default -> false;
        };
    }

    private static SeizureCategory categoryOf(Quantity sum) {
        return switch (sum.unit()) {
            case "BTC", "ETH", "XMR", "USDT", "LTC" -> SeizureCategory.CRYPTO;
            default -> SeizureCategory.CASH;
        };
    }

    private void valueOf(Quantity sum, TermSpan cue, Sentence sentence, List<Mention> mentions) {
        if (cues.isOfStreet(cue) && isValueOfLastDrug(sum, mentions)) {
            return;
        }
        boolean gain = ValueCues.isGain(cue);
        if (gain && lastSubstance.name().isEmpty()) {
            return;
        }
        boolean street = gain || ValueCues.isStreet(cue);
        int last = mentions.size() - 1;
        boolean placed = last > 0
                && nouns.isPlace(mentions.get(last))
                && mentions.get(last - 1).substance().isPresent();
        last -= placed ? 1 : 0;
        if (last >= 0
                && (mentions.get(last).kind() == Kind.THINGS
                        || mentions.get(last).kind() == Kind.PREMISES)
                && cue.from() - mentions.get(last).to() <= REACH_OF_VALUE) {
            Mention mention = mentions.get(last);
            Optional<TermSpan> nearer =
                    heads.thingBefore(cue.from(), Math.max(sentence.from(), mention.to()), REACH_OF_VALUE);
            if (isTogether(cue.from() - 1) && mention.substance().isEmpty()) {
                mentions.add(mention.ofSameGoods(cue.from(), sum.to()).withMoney(sum, false));
                return;
            }
            boolean sameDrug =
                    nearer.filter(span -> isDrug(span) || nouns.isWhere(span)).isPresent()
                            && mention.substance().isPresent();
            // "…, 40,000 pills (€400,000), bringing the value of the drugs to €10 million": of them all
            boolean ofAll = mention.money().isPresent() && cues.valued(cue, sum).isPresent();
            if ((nearer.isEmpty() || sameDrug) && !ofAll) {
                boolean drug = mention.substance().isPresent();
                if (mention.money().isEmpty()) {
                    mentions.set(last, mention.withMoney(sum, drug));
                }
                return;
            }
        }
        Optional<TermSpan> named = cues.valued(cue, sum);
        if (named.isPresent() && cues.isCumulative(cue, named.get(), sum)) {
            return;
        }
        if (named.filter(cues::namesAssets).isPresent()) {
            mentions.add(assets(named.get().from(), sum));
            return;
        }
        // In a story of drugs, these are "the goods".
        boolean drugs = lastSubstance.name().isPresent()
                && named.filter(this::isGeneral).isPresent();
        if (!drugs
                && named.filter(span -> span.has(TermKind.THING) || span.has(TermKind.SUBSTANCE))
                        .isPresent()) {
            addSum(sum, named.get(), mentions);
            return;
        }
        Optional<TermSpan> thing = heads.thingBefore(cue.from(), sentence.from(), REACH_OF_VALUE);
        if (thing.filter(span -> nouns.isEndOfMixedList(span, sentence, mentions))
                .isPresent()) {
            mentions.add(assets(thing.get().from(), sum));
        } else if (thing.isPresent()) {
            addSum(sum, thing.get(), mentions);
        } else if (street || lastSubstance.name().isPresent()) {
            mentions.add(ofLastDrug(cue.from(), sum));
        } else if (hasPronounSubject(sentence)) {
            mentions.add(assets(cue.from(), sum));
        }
    }

    private boolean isGeneral(TermSpan thing) {
        return document.is(thing.to() - 1, "goods") || document.is(thing.to() - 1, "items");
    }

    private static Mention assets(int from, Quantity sum) {
        return Mention.ofThing(from, sum.to(), SeizureCategory.ASSETS, Optional.empty(), Optional.of("assets"))
                .withMoney(sum, false);
    }

    /** "These have a total estimated value of €3 million": what the sentence before named. */
    private boolean hasPronounSubject(Sentence sentence) {
        return switch (document.token(sentence.from()).key()) {
            case "these", "they", "it", "together", "all", "their", "its" -> true;
            default -> false;
        };
    }

    /** "512 kg of cocaine in a container of fruit, with a street value of €38 million": not of the fruit. */
    private static boolean isValueOfLastDrug(Quantity sum, List<Mention> mentions) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.substance().isPresent() && mention.money().isEmpty() && !mention.street()) {
                mentions.set(i, mention.withMoney(sum, true));
                return true;
            }
        }
        return false;
    }

    private boolean isTogether(int i) {
        return document.is(i, "together") || document.is(i, "altogether") || document.is(i, "jointly");
    }

    private static boolean isDrug(TermSpan span) {
        return span.has(TermKind.SUBSTANCE);
    }

    /** "€27,000 worth of cannabis". */
    private void worthOf(Quantity sum, int worth, Sentence sentence, List<Mention> mentions) {
        heads.complement(terms.at(worth).to(), sentence.to()).ifPresent(thing -> addSum(sum, thing, mentions));
    }

    /** A sum of several kinds of things together is one of assets. */
    private void addSumOf(Quantity sum, TermSpan thing, Sentence sentence, List<Mention> mentions) {
        int next = thing.to();
        boolean listed = document.is(next, "and") || document.is(next, "or");
        Optional<TermSpan> other = listed ? heads.headAfter(next + 1, sentence.to()) : Optional.empty();
        Mention mention = Things.mention(thing, Math.min(sum.from(), thing.from()), Math.max(sum.to(), thing.to()));
        boolean mixed = nouns.endsWithOthers(thing, sentence)
                || (mention.substance().isEmpty()
                        && other.filter(span -> span.has(TermKind.THING) && !terms.is(span.to(), TermKind.VALUE))
                                .map(span -> Things.mention(span, span.from(), span.to()))
                                .filter(o -> !o.category().equals(mention.category()))
                                .filter(o -> isMoneyLike(o) && isMoneyLike(mention))
                                .isPresent());
        Mention whole = mixed
                ? Mention.ofThing(
                        mention.from(), mention.to(), SeizureCategory.ASSETS, Optional.empty(), Optional.of("assets"))
                : mention;
        mentions.add(whole.withMoney(sum, whole.substance().isPresent()));
    }

    private static boolean isMoneyLike(Mention mention) {
        return switch (mention.category().orElse(SeizureCategory.OTHER)) {
            case CASH, CRYPTO, BANK -> true;
            default -> false;
        };
    }

    /** "60 bank accounts with €2 million": the sum is what the things just counted hold. */
    private void addContents(Quantity sum, TermSpan thing, List<Mention> mentions) {
        int last = mentions.size() - 1;
        boolean counted = last >= 0
                && mentions.get(last).kind() == Kind.THINGS
                && mentions.get(last).to() == thing.to()
                && mentions.get(last).money().isEmpty();
        if (counted) {
            mentions.set(last, mentions.get(last).withMoney(sum, false));
        } else {
            addSum(sum, thing, mentions);
        }
    }

    private void addSum(Quantity sum, TermSpan thing, List<Mention> mentions) {
        if (mentions.isEmpty() && nouns.isAnyProperty(thing)) {
            mentions.add(assets(thing.from(), sum));
            return;
        }
        Mention mention = Things.mention(thing, Math.min(sum.from(), thing.from()), Math.max(sum.to(), thing.to()));
        mentions.add(mention.withMoney(sum, mention.substance().isPresent()));
    }
}
