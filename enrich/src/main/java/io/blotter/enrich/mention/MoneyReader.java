package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
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
    private final Grammar grammar;

    MoneyReader(Document document, Terms terms, HeadFinder heads, Grammar grammar) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
        this.grammar = grammar;
    }

    /** Adds what the sum says to {@code mentions}: a value of one of them, or a mention of its own. */
    void read(Quantity sum, Sentence sentence, List<Mention> mentions, Optional<String> lastSubstance) {
        Optional<TermSpan> cue = valueCueBefore(sum, sentence);
        if (cue.isPresent()) {
            valueOf(sum, cue.get(), sentence, mentions, lastSubstance);
            return;
        }
        if (terms.is(sum.to(), TermKind.VALUE)) {
            worthOf(sum, sentence, mentions);
            return;
        }
        if (isOfNoFact(sum.to(), sentence) || isSizeOfDeed(sum.from() - 1, sentence)) {
            return;
        }
        Optional<TermSpan> after = thingAfter(sum, sentence);
        if (after.isPresent()) {
            addSumOf(sum, after.get(), sentence, mentions);
            return;
        }
        Optional<TermSpan> before = thingRightBefore(sum, sentence);
        if (before.isPresent()) {
            addSum(sum, before.get(), mentions);
            return;
        }
        mentions.add(Mention.ofThing(sum.from(), sum.to(), categoryOf(sum), Optional.empty(), Optional.empty())
                .withMoney(sum, false));
    }

    private static SeizureCategory categoryOf(Quantity sum) {
        return switch (sum.unit()) {
            case "BTC", "ETH", "XMR", "USDT", "LTC" -> SeizureCategory.CRYPTO;
            default -> SeizureCategory.CASH;
        };
    }

    private Optional<TermSpan> valueCueBefore(Quantity sum, Sentence sentence) {
        int i = sum.from() - 1;
        int steps = 0;
        while (i >= sentence.from() && steps++ < 4) {
            TermSpan span = terms.at(i);
            if (span.has(TermKind.VALUE)) {
                return Optional.of(span);
            }
            boolean passes =
                    switch (document.token(i).key()) {
                        case "is",
                                "was",
                                "be",
                                "to",
                                "at",
                                "of",
                                "some",
                                "a",
                                "an",
                                "around",
                                "in",
                                "excess",
                                "stated",
                                "estimated",
                                "put" -> true;
                        default -> span.has(TermKind.HEDGE);
                    };
            if (!passes) {
                return Optional.empty();
            }
            i--;
        }
        return Optional.empty();
    }

    private void valueOf(
            Quantity sum, TermSpan cue, Sentence sentence, List<Mention> mentions, Optional<String> lastSubstance) {
        boolean street =
                cue.term(TermKind.VALUE).map(Term::id).filter("STREET"::equals).isPresent();
        int last = mentions.size() - 1;
        if (last >= 0
                && mentions.get(last).kind() == Kind.THINGS
                && cue.from() - mentions.get(last).to() <= REACH_OF_VALUE) {
            Mention mention = mentions.get(last);
            Optional<TermSpan> nearer =
                    heads.thingBefore(cue.from(), Math.max(sentence.from(), mention.to()), REACH_OF_VALUE);
            boolean sameDrug = nearer.filter(MoneyReader::isDrug).isPresent()
                    && mention.substance().isPresent();
            if (nearer.isEmpty() || sameDrug) {
                boolean drug = mention.substance().isPresent();
                if (mention.money().isEmpty()) {
                    mentions.set(last, mention.withMoney(sum, drug));
                }
                return;
            }
        }
        Optional<TermSpan> thing = heads.thingBefore(cue.from(), sentence.from(), REACH_OF_VALUE);
        if (thing.isPresent()) {
            addSum(sum, thing.get(), mentions);
        } else if (street || lastSubstance.isPresent()) {
            mentions.add(Mention.ofThing(cue.from(), sum.to(), SeizureCategory.DRUG, lastSubstance, Optional.empty())
                    .withMoney(sum, true));
        }
    }

    private static boolean isDrug(TermSpan span) {
        return span.has(TermKind.SUBSTANCE);
    }

    /** "€27,000 worth of cannabis". */
    private void worthOf(Quantity sum, Sentence sentence, List<Mention> mentions) {
        heads.complement(terms.at(sum.to()).to(), sentence.to()).ifPresent(thing -> addSum(sum, thing, mentions));
    }

    private Optional<TermSpan> thingAfter(Quantity sum, Sentence sentence) {
        int next = sum.to();
        if (next >= sentence.to()) {
            return Optional.empty();
        }
        boolean linked =
                switch (document.token(next).key()) {
                    case "in", "of", "from", "stored", "held", "worth", "on" -> true;
                    default ->
                        terms.is(next, TermKind.THING)
                                || terms.is(next, TermKind.SUBSTANCE)
                                || isOneWordBeforeThing(next, sentence);
                };
        if (terms.is(next, TermKind.SUBSTANCE) && terms.at(next).from() == next) {
            return Optional.of(terms.at(next));
        }
        return linked ? heads.complement(next, sentence.to()) : Optional.empty();
    }

    /** "€4 million in losses", "$2 billion in annual profits". */
    private boolean isOfNoFact(int next, Sentence sentence) {
        boolean linked = document.is(next, "in") || document.is(next, "of");
        for (int i = next + 1; linked && i < Math.min(sentence.to(), next + 3); i++) {
            if (terms.is(i, TermKind.OTHER)) {
                return true;
            }
        }
        return false;
    }

    /** "a fraud of €6 million", "a fine of €500". */
    private boolean isSizeOfDeed(int of, Sentence sentence) {
        return document.is(of, "of")
                && of - 1 >= sentence.from()
                && switch (document.token(of - 1).key()) {
                    case "scheme",
                            "fraud",
                            "scam",
                            "fine",
                            "penalty",
                            "bail",
                            "reward",
                            "loss",
                            "losses",
                            "turnover",
                            "ransom",
                            "debt",
                            "contract",
                            "loan",
                            "profit",
                            "profits",
                            "bond",
                            "damage",
                            "evasion",
                            "bounty" -> true;
                    default -> false;
                };
    }

    /** One unlisted word between a sum and what it is does no harm: "€5,000 counterfeit-free cash". */
    private boolean isOneWordBeforeThing(int next, Sentence sentence) {
        return next + 1 < sentence.to() && grammar.isInsideGroup(next) && terms.is(next + 1, TermKind.THING);
    }

    /** "cash of about €5,000", "cash (€42,670)", "in cash, €5,000". */
    private Optional<TermSpan> thingRightBefore(Quantity sum, Sentence sentence) {
        int i = sum.from() - 1;
        int steps = 0;
        while (i >= sentence.from() && steps++ < 4) {
            if (terms.is(i, TermKind.THING)) {
                return Optional.of(terms.at(i));
            }
            boolean passes =
                    switch (document.token(i).key()) {
                        case "(", "of", "in", ":", "–", "euro", "sterling", "totalling", "totaling" -> true;
                        default -> terms.is(i, TermKind.CURRENCY);
                    };
            if (!passes) {
                return Optional.empty();
            }
            i--;
        }
        return Optional.empty();
    }

    /** A sum of several kinds of things together is one of assets. */
    private void addSumOf(Quantity sum, TermSpan thing, Sentence sentence, List<Mention> mentions) {
        int next = thing.to();
        boolean listed = document.is(next, "and") || document.is(next, "or");
        Optional<TermSpan> other = listed ? heads.headAfter(next + 1, sentence.to()) : Optional.empty();
        Mention mention = Things.mention(thing, Math.min(sum.from(), thing.from()), Math.max(sum.to(), thing.to()));
        boolean mixed = mention.substance().isEmpty()
                && other.filter(span -> span.has(TermKind.THING))
                        .map(span -> Things.mention(span, span.from(), span.to()))
                        .filter(o -> !o.category().equals(mention.category()))
                        .filter(o -> isMoneyLike(o) && isMoneyLike(mention))
                        .isPresent();
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

    private void addSum(Quantity sum, TermSpan thing, List<Mention> mentions) {
        Mention mention = Things.mention(thing, Math.min(sum.from(), thing.from()), Math.max(sum.to(), thing.to()));
        mentions.add(mention.withMoney(sum, mention.substance().isPresent()));
    }
}
