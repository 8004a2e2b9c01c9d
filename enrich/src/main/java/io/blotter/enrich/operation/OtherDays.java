package io.blotter.enrich.operation;

import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;

/** Days of what came before an action or after it: the crime, the hearing, the sentence. */
final class OtherDays {
    private static final int REACH_OF_COURT = 14;
    private static final int REACH_OF_SUBJECT = 10;
    private static final WordSet REASONS =
            WordSet.of("over", "for", "after", "following", "suspected", "suspicion", "connection", "accused");
    private static final WordSet TAKEN_ALONG =
            WordSet.of("brought", "escorted", "taken", "hauled", "craned", "carried");
    private static final WordSet VERBS = WordSet.of("was", "were", "had", "has", "have");

    private final Document document;
    private final DeedWords deeds;

    OtherDays(Document document, DeedWords deeds) {
        this.document = document;
        this.deeds = deeds;
    }

    /** Days on which courts sat, or are to. */
    boolean isOfCourt(DateReading date, Sentence sentence) {
        boolean verb = false;
        for (int i = date.from() - 1; i >= Math.max(sentence.from(), date.from() - REACH_OF_COURT); i--) {
            verb |= document.is(i, VERBS);
            if (verb && document.is(i, ",")) {
                return false;
            }
            switch (document.token(i).key()) {
                case "court",
                        "courts",
                        "appear",
                        "appeared",
                        "appearance",
                        "hearing",
                        "trial",
                        "tried",
                        "sentenced",
                        "sentence",
                        "jailed",
                        "pleaded",
                        "pled",
                        "convicted",
                        "guilty",
                        "arraigned",
                        "arraignment",
                        "indicted",
                        "indictment",
                        "charged",
                        "remanded",
                        "bail",
                        "due",
                        "scheduled",
                        "deadline",
                        "unsealed",
                        "verdict",
                        "judge",
                        "magistrate",
                        "magistrates",
                        "dock",
                        "tribunal",
                        "calendar",
                        "formalization",
                        "extradited" -> {
                    return true;
                }
                case ";", "after", "when", "–", "where" -> {
                    return false;
                }
                default -> {
                    if (deeds.isOne(i)) {
                        return false;
                    }
                }
            }
        }
        return isSentencedNext(date, sentence);
    }

    /** "On 9 March 2021 he was given two years in jail." */
    private boolean isSentencedNext(DateReading date, Sentence sentence) {
        int limit = Math.min(sentence.to(), date.to() + REACH_OF_SUBJECT);
        for (int i = date.to(); i < limit; i++) {
            if (deeds.isOne(i)) {
                return false;
            }
            switch (document.token(i).key()) {
                case "sentenced",
                        "jailed",
                        "pleaded",
                        "pled",
                        "convicted",
                        "indicted",
                        "arraigned",
                        "unsealed",
                        "judge",
                        "magistrate",
                        "court",
                        "tribunal",
                        "jail",
                        "prison" -> {
                    return true;
                }
                case "," -> {
                    if (i > date.to()) {
                        return false;
                    }
                }
                case ";", ".", "and" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "arrived in Mindelo yesterday", "the eels were released on Thursday": what came after. */
    boolean isOfAftermath(DateReading date, Sentence sentence) {
        for (int i = date.from() - 1; i >= Math.max(sentence.from(), date.from() - REACH_OF_COURT); i--) {
            switch (document.token(i).key()) {
                case "arrived",
                        "released",
                        "towed",
                        "sank",
                        "displayed",
                        "paraded",
                        "presented",
                        "exhibited",
                        "unveiled",
                        "deported",
                        "buried",
                        "praised",
                        "thanked",
                        "docked",
                        "offloaded",
                        "unloaded",
                        "weighed",
                        "missing",
                        "founded",
                        "established",
                        "formed",
                        "signed",
                        "meeting",
                        "meetings",
                        "hosted" -> {
                    return true;
                }
                case "ashore", "port", "harbour", "harbor", "pier", "quay", "jetty", "dock" -> {
                    if (isBroughtTo(i, sentence)) {
                        return true;
                    }
                }
                case "set", "laid" -> {
                    if (document.is(i + 1, "out") || document.is(i + 1, "up")) {
                        return true;
                    }
                }
                case ",", ";", "after", "when", "–", "where" -> {
                    return false;
                }
                default -> {
                    if (deeds.isOne(i) && !document.is(i, "held")) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** "was brought to the naval pier": where a ship or its load was taken when all was over. */
    private boolean isBroughtTo(int place, Sentence sentence) {
        for (int i = place - 1; i >= Math.max(sentence.from(), place - REACH_OF_SUBJECT); i--) {
            if (document.is(i, TAKEN_ALONG)) {
                return true;
            }
            if (document.is(i, ",") || deeds.isOne(i)) {
                return false;
            }
        }
        return false;
    }

    /** "after the Feb. 15 killing", "killed on Feb. 15". */
    boolean isOfCrime(DateReading date, Sentence sentence) {
        boolean months = date.precision() != DateReading.Precision.DAY;
        int limit = Math.min(sentence.to(), date.to() + REACH_OF_SUBJECT);
        for (int i = date.to(); i < limit && !deeds.isOne(i) && !document.is(i, REASONS); i++) {
            if (isCrime(i)) {
                return true;
            }
        }
        for (int i = date.from() - 1; i >= Math.max(sentence.from(), date.from() - REACH_OF_COURT); i--) {
            if (isCrime(i) || (months && isCrimeOfMonths(i))) {
                return true;
            }
            if (deeds.isOne(i) || document.is(i, ",") || document.is(i, ";") || document.is(i, "after")) {
                return false;
            }
        }
        return false;
    }

    /** "smuggled 25 tonnes between October 2019 and January 2022": what a gang did before it was caught. */
    private boolean isCrimeOfMonths(int i) {
        return switch (document.token(i).key()) {
            case "smuggled",
                    "trafficked",
                    "laundered",
                    "funneled",
                    "funnelled",
                    "imported",
                    "exported",
                    "shipped",
                    "sold",
                    "stole",
                    "stolen",
                    "defrauded",
                    "scammed",
                    "swindled",
                    "cheated",
                    "embezzled",
                    "extorted",
                    "earned",
                    "conspired",
                    "distributed",
                    "committed" -> true;
            default -> false;
        };
    }

    private boolean isCrime(int i) {
        return switch (document.token(i).key()) {
            case "killing",
                    "murder",
                    "shooting",
                    "attack",
                    "robbery",
                    "assassination",
                    "kidnapping",
                    "death",
                    "killed",
                    "murdered",
                    "shot",
                    "died",
                    "kidnapped",
                    "robbed" -> true;
            default -> false;
        };
    }
}
