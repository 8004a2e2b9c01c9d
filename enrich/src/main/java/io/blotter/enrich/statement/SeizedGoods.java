package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.WordSet;
import io.blotter.schemas.SeizureCategory;
import java.util.List;
import java.util.Optional;

/** What the verb and the place of a noun group say about goods: whether they were seized at all, and as what. */
final class SeizedGoods {
    private static final int REACH_OF_ACCOUNTS = 5;
    private static final int REACH_OF_DEFINITE = 9;
    private static final int REACH_OF_PLACE = 10;
    private static final WordSet LETHAL =
            WordSet.of("lethal", "deadly", "fatal", "potential", "possible", "potentially", "individual", "street");

    private final Document document;
    private final Terms terms;

    SeizedGoods(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /**
     * "found in a truck", "a man with a rifle": where things were, or who was met, not what was seized. {@code listed}: the
     * same verb has just taken something else.
     */
    boolean isOnlyScenery(Mention mention, Trigger trigger, boolean listed) {
        if (mention.kind() == Kind.PREMISES && trigger.span().has(TermKind.SEIZE)) {
            return isCircumstance(mention) && !isObjectOfNoun(mention, trigger);
        }
        if (mention.kind() != Kind.THINGS) {
            return false;
        }
        if (isRate(mention.to())) {
            return true;
        }
        boolean object = trigger.to() == mention.from() && !document.is(trigger.to() - 1, "with");
        if (isDefinite(mention) && !isCircumstance(mention) && isListedToo(mention, trigger, listed)) {
            return false;
        }
        if (isDefinite(mention)) {
            return !isToo(mention)
                    && (trigger.weak()
                            || trigger.from() < mention.to()
                            || trigger.from() - mention.to() > REACH_OF_DEFINITE
                            || isCircumstance(mention));
        }
        boolean stopped = trigger.weak() && document.is(trigger.from(), "stopped");
        boolean carrier = isCarrier(mention);
        if (!isSingle(mention)) {
            return (stopped && carrier) || (!object && isCounted(mention) && isInside(mention));
        }
        boolean held = document.is(mention.from() - 1, "with") && isPerson(mention.from() - 2);
        boolean weapon =
                mention.category().filter(c -> c == SeizureCategory.FIREARM).isPresent();
        boolean inside = isCircumstance(mention) && !isObjectOfNoun(mention, trigger);
        boolean laboratory = mention.item().filter("laboratory"::equals).isPresent();
        boolean beside = document.is(mention.from() - 2, "along") || document.is(mention.from() - 2, "together");
        boolean passing = document.is(mention.from() - 1, "with") && !beside && trigger.to() != mention.from();
        return held || passing || inside || (trigger.weak() && !weapon && !laboratory && !listed && !beside);
    }

    /** "seized €5,000, a pistol and the boat", "were confiscated, besides the boat, two radios": taken with the others. */
    private boolean isListedToo(Mention mention, Trigger trigger, boolean listed) {
        int before = mention.from() - 1;
        boolean beside = document.is(before, "besides")
                || (document.is(before, "as") && document.is(before - 1, "well"))
                || (document.is(before, "with")
                        && (document.is(before - 1, "along") || document.is(before - 1, "together")));
        boolean last = listed && document.is(before, "and") && trigger.from() < mention.from();
        return beside || (last && !trigger.weak());
    }

    /** "the recovery of a pistol". */
    private boolean isObjectOfNoun(Mention mention, Trigger trigger) {
        return trigger.voice() == Trigger.Voice.NOUN
                && document.is(mention.from() - 1, "of")
                && (trigger.to() == mention.from() - 1 || trigger.to() == mention.from());
    }

    /** "Inside the container there were 640 kilos of cocaine": goods that lay there for the police to find. */
    boolean isThere(Mention mention) {
        int before = mention.from() - 1;
        boolean told = isTold(mention) || document.is(before, "lay") || document.is(before, ":");
        boolean drugOrWeapon =
                switch (mention.category().orElse(SeizureCategory.OTHER)) {
                    case DRUG -> mention.mass().isPresent() || mention.portion().isPresent();
                    case FIREARM -> true;
                    default -> false;
                };
        return told && drugOrWeapon;
    }

    /** "… were seized, and so was the van", "as was the boat". */
    private boolean isToo(Mention mention) {
        int as = mention.from() - 2;
        return isTold(mention) && (document.is(as, "so") || document.is(as, "as"));
    }

    /** "In a freezer, under the fish, were 87,000 euros": a sum that lay somewhere. */
    private boolean isSumInPlace(Mention mention) {
        if (!mention.isNamelessSum() || mention.street()) {
            return false;
        }
        if (isHad(mention)) {
            return true;
        }
        if (!isTold(mention)) {
            return false;
        }
        for (int i = mention.from() - 2; i >= Math.max(0, mention.from() - REACH_OF_PLACE); i--) {
            switch (document.token(i).key()) {
                case "inside", "under", "behind", "beneath", "beside", "in" -> {
                    return true;
                }
                case "." -> {
                    return false;
                }
                default -> {}
            }
            if (terms.is(i, TermKind.VALUE_NOUN) || terms.is(i, TermKind.UNSEIZED)) {
                return false;
            }
        }
        return false;
    }

    /** "a safe had $88,000 in it", "with $2,000 in his socks": what they held, or had on them. */
    private boolean isHad(Mention mention) {
        int before = mention.from() - 1;
        boolean had = document.is(before, "had") || document.is(before, "held") || document.is(before, "with");
        int in = mention.to();
        boolean inside = document.is(in, "in") || document.is(in, "on") || document.is(in, "inside");
        boolean own =
                switch (in + 1 < document.tokens().size()
                        ? document.token(in + 1).key()
                        : "") {
                    case "it", "them", "him", "his", "her", "their" -> true;
                    default -> document.is(in, "inside");
                };
        boolean account = terms.term(in + 2, TermKind.THING)
                .filter(term -> term.detail().equals("BANK"))
                .isPresent();
        return had && inside && own && !account && !document.is(in + 2, "name") && !document.is(in + 2, "bank");
    }

    /** Whether the mention stands behind a comma or "and", and is a weapon or a bare sum. */
    boolean joinsList(Mention mention) {
        int before = mention.from() - 1;
        boolean joined = document.is(before, ",") || document.is(before, "and") || document.is(before, ";");
        boolean weapon =
                mention.category().filter(c -> c == SeizureCategory.FIREARM).isPresent();
        return joined && (weapon || (mention.isNamelessSum() && !mention.street()));
    }

    /** "206 kilos is two million street deals": what others are as many doses of. */
    private boolean isEquivalent(Mention mention) {
        boolean doses = mention.portion().filter("dose"::equals).isPresent();
        int before = mention.from() - 1;
        if (doses && before >= 0 && document.is(before, "of") && document.is(before - 1, "equivalent")) {
            return true;
        }
        for (int i = mention.from(); doses && i < mention.to(); i++) {
            if (document.is(i, LETHAL)) {
                return true;
            }
        }
        // "the powder would have made 300,000 tablets"
        if (mention.portion().isPresent() && before >= 0 && terms.is(before, TermKind.VALUE)) {
            return true;
        }
        return doses
                && before >= 0
                && switch (document.token(before).key()) {
                    case "is", "are", "equals", "makes", "make", "represents", "represent" -> true;
                    case "to", "for" ->
                        document.is(before - 1, "equivalent")
                                || document.is(before - 1, "equates")
                                || document.is(before - 1, "amounts")
                                || document.is(before - 1, "enough");
                    default -> false;
                };
    }

    /** "In his backpack was a loaded revolver". */
    private boolean isTold(Mention mention) {
        int before = mention.from() - 1;
        return document.is(before, "was") || document.is(before, "were") || document.is(before, "is");
    }

    /** "45 tonnes of cocaine a year" flowed; nobody seized them. */
    private boolean isRate(int end) {
        int quoted = afterQuoted(end);
        // "half a kilo in a weekend"
        int to = document.is(quoted, "in") && document.is(quoted + 1, "a") ? quoted + 1 : quoted;
        boolean per =
                document.is(to, "a") || document.is(to, "per") || document.is(to, "every") || document.is(to, "each");
        return document.is(to, "annually")
                || document.is(to, "monthly")
                || document.is(to, "weekly")
                || (per
                        && to + 1 < document.tokens().size()
                        && switch (document.token(to + 1).key()) {
                            case "year",
                                    "month",
                                    "week",
                                    "weekend",
                                    "day",
                                    "trip",
                                    "run",
                                    "hour",
                                    "minute",
                                    "shift",
                                    "batch",
                                    "season" -> true;
                            default -> false;
                        });
    }

    /** The token after the rest of a noun group: '10 pounds of "ice"'. */
    private int afterQuoted(int end) {
        int to = document.is(end, "of") ? end + 1 : end;
        boolean opened = isQuote(to) && isQuote(to + 2) && to > end;
        return opened ? to + 3 : isQuote(end) ? end + 1 : end;
    }

    private boolean isQuote(int i) {
        return document.is(i, "\"") || document.is(i, "'");
    }

    /** "in two containers", "from the tyres of two cars": where goods were, not what was taken. */
    private boolean isInside(Mention mention) {
        int first = mention.from() - 1;
        boolean of = document.is(first, "of") && document.is(first - 2, "the") && !terms.is(first - 1, TermKind.SEIZE);
        int before = of ? first - 3 : first;
        return before >= 0
                && switch (document.token(before).key()) {
                    case "in", "inside", "from", "aboard", "into", "on", "at" -> true;
                    default -> false;
                };
    }

    private static boolean isCounted(Mention mention) {
        return mention.count().isPresent()
                && mention.substance().isEmpty()
                && mention.money().isEmpty();
    }

    /** "the boat": a boat told of before, which counts only where it was seized itself. */
    boolean isDefinite(Mention mention) {
        return mention.kind() == Kind.THINGS
                && mention.count()
                        .filter(count -> switch (document.token(count.core()).key()) {
                            case "the", "his", "her", "their", "its" -> true;
                            default -> false;
                        })
                        .isPresent();
    }

    private boolean isSingle(Mention mention) {
        return mention.count()
                .filter(count -> document.is(count.core(), "a") || document.is(count.core(), "an"))
                .isPresent();
    }

    private static boolean isCarrier(Mention mention) {
        return switch (mention.category().orElse(SeizureCategory.OTHER)) {
            case VEHICLE, VESSEL, AIRCRAFT -> true;
            default -> false;
        };
    }

    private boolean isPerson(int i) {
        return terms.is(i, TermKind.PERSON) || terms.is(i, TermKind.DEMONYM);
    }

    private boolean isCircumstance(Mention mention) {
        int before = mention.from() - 1;
        return before >= 0
                && switch (document.token(before).key()) {
                    case "in", "from", "on", "aboard", "of", "inside", "by", "into", "at", "near", "during", "using" ->
                        true;
                    default -> false;
                };
    }

    /**
     * The goods as {@code trigger} takes them: a nameless sum that was frozen lay in accounts, one that was recovered {@code
     * alone} is of assets; houses are property.
     */
    List<Mention> asSeized(List<Mention> group, Trigger trigger, boolean alone) {
        return group.stream().map(mention -> asSeized(mention, trigger, alone)).toList();
    }

    private Mention asSeized(Mention mention, Trigger trigger, boolean alone) {
        if (mention.kind() == Kind.PREMISES) {
            return mention.inCategory(SeizureCategory.PROPERTY);
        }
        if (!mention.isNamelessSum() || !mention.category().equals(Optional.of(SeizureCategory.CASH))) {
            return mention;
        }
        String deed = trigger.span().term(TermKind.SEIZE).map(Term::id).orElse("");
        // What was intercepted was on its way from one account to another.
        boolean underway = document.token(trigger.from()).key().startsWith("intercept");
        if (deed.equals("freeze") || underway || isFromAccounts(trigger)) {
            return mention.inCategory(SeizureCategory.BANK);
        }
        return deed.equals("recover") && alone ? mention.inCategory(SeizureCategory.ASSETS) : mention;
    }

    /** "was seized from bank accounts". */
    private boolean isFromAccounts(Trigger trigger) {
        boolean from = document.is(trigger.to(), "from") || document.is(trigger.to(), "in");
        for (int i = trigger.to() + 1; from && i < trigger.to() + REACH_OF_ACCOUNTS; i++) {
            if (terms.term(i, TermKind.THING)
                    .filter(term -> term.detail().equals("BANK"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The goods of a list item. */
    static List<Mention> asListed(List<Mention> group) {
        return group.stream()
                .map(mention ->
                        mention.kind() == Kind.PREMISES ? mention.inCategory(SeizureCategory.PROPERTY) : mention)
                .toList();
    }

    /**
     * Whether a story of an action can mention it for no other reason than that it was seized; {@code told}: the paragraph has
     * a word for the action.
     */
    boolean isContraband(Mention mention, boolean told) {
        if (mention.kind() != Kind.THINGS
                || isEquivalent(mention)
                || isRate(mention.to())
                || isDefinite(mention)
                || (isSingle(mention) && !isTold(mention))) {
            return false;
        }
        boolean measured = mention.mass().isPresent()
                || mention.volume().isPresent()
                || mention.portion().isPresent();
        return switch (mention.category().orElse(SeizureCategory.OTHER)) {
            case DRUG -> measured && mention.substance().isPresent();
            case FIREARM, AMMUNITION, EXPLOSIVE ->
                mention.count().isPresent() || mention.mass().isPresent();
            case VEHICLE, VESSEL, EQUIPMENT, VALUABLES ->
                told && mention.count().isPresent() && !isCircumstance(mention);
            case CASH, CRYPTO -> mention.money().isPresent() && (mention.item().isPresent() || isSumInPlace(mention));
            default -> false;
        };
    }
}
