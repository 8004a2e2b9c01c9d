package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;

/**
 * Reads what a place is to the action out of the words around it: the preposition before it and the verb that this hangs on,
 * the forces that are named with it, the verb that it is the subject of. Countries in a row share one role.
 */
final class PlaceRoleReader {
    private static final int REACH = 30;
    private static final int REACH_OF_GOAL = 5;
    private static final int COUNTRIES_OF_A_LIST = 3;

    private final Document document;
    private final Terms terms;
    private final Scenes scenes;
    private final Forces forces;

    PlaceRoleReader(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
        this.scenes = new Scenes(document, terms);
        this.forces = new Forces(document, terms, scenes);
    }

    /** The token after the countries and places that stand in a row from {@code from}: "Spain, Italy (12) and the Netherlands". */
    int endOfList(int from, Sentence sentence) {
        int end = terms.at(from).to();
        int i = end;
        while (i < sentence.to()) {
            if (isPlace(i)) {
                end = terms.at(i).to();
                i = end;
            } else if (document.is(i, "(")) {
                i = afterBracket(i, sentence);
            } else if (scenes.isListSign(i) || terms.is(i, TermKind.AGENCY)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** The role of the places from {@code from} up to {@code to}, {@code size} of them. */
    PlaceRole ofPlaces(int from, int to, int size, Sentence sentence, boolean tellsDeed) {
        if (terms.is(from - 1, TermKind.CODENAME) || scenes.isQuality(to)) {
            return PlaceRole.NONE;
        }
        int force = forces.after(to, sentence);
        if (force >= 0) {
            return forces.role(from, force + 1, sentence);
        }
        if (document.is(to, "'s") || document.is(to, "'")) {
            return isSpotName(to + 1, sentence)
                    ? byPreposition(from, to + 1, size, sentence, tellsDeed)
                    : PlaceRole.NONE;
        }
        return byPreposition(from, to, size, sentence, tellsDeed);
    }

    /** The role of a nationality: "Spanish police", "a Spanish port", "the Spanish-led operation"; a Spanish man is none. */
    PlaceRole ofDemonym(TermSpan span, Sentence sentence, boolean tellsDeed) {
        int next = span.to();
        if (document.is(next, "-") && document.is(next + 1, "led")) {
            return PlaceRole.SCENE;
        }
        if (scenes.isQuality(next)) {
            return PlaceRole.NONE;
        }
        int force = forces.after(next, sentence);
        if (force >= 0) {
            return forces.role(span.from(), force + 1, sentence);
        }
        return isSpotName(next, sentence)
                ? byPreposition(span.from(), next + 1, 1, sentence, tellsDeed)
                : PlaceRole.NONE;
    }

    /** The role of a named authority. */
    PlaceRole ofAgency(TermSpan span, Sentence sentence) {
        return forces.role(span.from(), span.to(), sentence);
    }

    private boolean isPlace(int i) {
        return terms.is(i, TermKind.COUNTRY) || terms.is(i, TermKind.PLACE);
    }

    private int afterBracket(int open, Sentence sentence) {
        for (int i = open; i < Math.min(sentence.to(), open + 6); i++) {
            if (document.is(i, ")")) {
                return i + 1;
            }
        }
        return sentence.to();
    }

    private boolean isSpotName(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.to(), from + 2); i++) {
            if (scenes.isSpot(i)) {
                return true;
            }
        }
        return false;
    }

    private PlaceRole byPreposition(int from, int to, int size, Sentence sentence, boolean tellsDeed) {
        int i = from - 1;
        while (i >= sentence.from() && isTransparent(i, sentence)) {
            i--;
        }
        if (i < sentence.from()) {
            return asSubject(from, to, size, sentence, tellsDeed);
        }
        return switch (document.token(i).key()) {
            case "in",
                    "across",
                    "at",
                    "on",
                    "off",
                    "near",
                    "throughout",
                    "around",
                    "within",
                    "inside",
                    "outside",
                    "along",
                    "over" -> atLocation(i, to, sentence, tellsDeed);
            case "of" -> ofNoun(i, size, sentence);
            case "from" -> fromNoun(i, sentence);
            case "with" -> withNoun(i, size, sentence);
            case "by" -> forces.role(from, to, sentence);
            case "between" -> isNear(i, sentence, 3, true) ? PlaceRole.SCENE : PlaceRole.NONE;
            case "to",
                    "via",
                    "towards",
                    "toward",
                    "through",
                    "into",
                    "for",
                    "against",
                    "than",
                    "like",
                    "bound",
                    "onto" -> PlaceRole.NONE;
            default -> asSubject(from, to, size, sentence, tellsDeed);
        };
    }

    /** What can stand between a preposition and the place: "in [the northern port city of] X", "in [Spain, Italy and] X". */
    private boolean isTransparent(int i, Sentence sentence) {
        if (scenes.isNamed(i) || scenes.isSpot(i)) {
            return true;
        }
        return switch (document.token(i).key()) {
            case "the",
                    "and",
                    ",",
                    "&",
                    "/",
                    "both",
                    "(",
                    ")",
                    "\"",
                    "'",
                    "'s",
                    "neighbouring",
                    "neighboring",
                    "nearby",
                    "well",
                    "countries",
                    "nations",
                    "african",
                    "european",
                    "asian" -> true;
            case "of" -> i > sentence.from() && (scenes.isSpot(i - 1) || terms.is(i - 1, TermKind.PREMISES));
            case "as" -> document.is(i - 1, "well") || document.is(i + 1, "well");
            default ->
                isUnlistedTown(i, sentence)
                        || (terms.is(i, TermKind.PREMISES) && document.is(i + 1, "of"))
                        || (document.token(i).shape() == Token.Shape.NUMBER && isCountOfCountries(i));
        };
    }

    /** "(12)", "18 countries and", "18 African countries and". */
    private boolean isCountOfCountries(int i) {
        return document.is(i - 1, "(") || document.is(i + 1, "countries") || document.is(i + 2, "countries");
    }

    /** "Coquelles, France": a name that no word list knows, with its country behind a comma. */
    private boolean isUnlistedTown(int i, Sentence sentence) {
        return i > sentence.from()
                && document.is(i + 1, ",")
                && document.token(i).capitalised()
                && terms.at(i).terms().isEmpty();
    }

    /** "police of X", "a coalition made up of X"; "the Foo group of X" and "nationals of X" are nothing. */
    private PlaceRole ofNoun(int of, int size, Sentence sentence) {
        if (of > sentence.from() && scenes.isForce(of - 1)) {
            return forces.role(of - 1, of, sentence);
        }
        if (document.is(of - 1, "those") && isForceNear(of - 1, sentence)) {
            return PlaceRole.SCENE;
        }
        boolean members = size > 1 && (isNear(of, sentence, 3, true) || document.is(of - 1, "countries"));
        return members ? PlaceRole.SCENE : PlaceRole.NONE;
    }

    /** "Spanish police with those of X". */
    private boolean isForceNear(int before, Sentence sentence) {
        for (int i = before - 1; i >= Math.max(sentence.from(), before - 2 * REACH_OF_GOAL); i--) {
            if (scenes.isForce(i)) {
                return true;
            }
        }
        return false;
    }

    private PlaceRole fromNoun(int from, Sentence sentence) {
        for (int i = from - 1; i >= Math.max(sentence.from(), from - 4); i--) {
            if (scenes.isTip(i)) {
                return PlaceRole.ASIDE;
            }
            if (scenes.isAction(i) && !scenes.isForce(i)) {
                return PlaceRole.NONE;
            }
            if (scenes.isForce(i) || (scenes.isJoint(i) && !terms.is(i, TermKind.ARREST))) {
                return PlaceRole.SCENE;
            }
            if (scenes.isSuspect(i) || terms.is(i, TermKind.OTHER)) {
                return PlaceRole.NONE;
            }
        }
        return PlaceRole.NONE;
    }

    private PlaceRole withNoun(int with, int size, Sentence sentence) {
        for (int i = with - 1; i >= Math.max(sentence.from(), with - 4); i--) {
            if (scenes.isTie(i)) {
                return PlaceRole.NONE;
            }
            if (scenes.isJoint(i)) {
                return PlaceRole.SCENE;
            }
        }
        return size > 1 ? PlaceRole.SCENE : PlaceRole.NONE;
    }

    /** Whether the action took place there: what the preposition hangs on decides, to its left, else to its right. */
    private PlaceRole atLocation(int preposition, int to, Sentence sentence, boolean tellsDeed) {
        // "Police in X and Y said": its forces
        boolean opens = preposition - sentence.from() == 1 || preposition - sentence.from() == 2;
        if (opens && document.is(preposition, "in") && scenes.isForce(preposition - 1)) {
            return forces.role(preposition - 1, to, sentence);
        }
        for (int i = preposition - 1; i >= Math.max(sentence.from(), preposition - REACH); i--) {
            if (scenes.isAction(i)) {
                return PlaceRole.SCENE;
            }
            if (scenes.isElsewhere(i)) {
                return PlaceRole.NONE;
            }
            boolean goal = document.is(i, "to") || document.is(i, "into") || document.is(i, "via");
            boolean addressee = document.is(i, "for") && (document.is(i + 1, "a") || document.is(i + 1, "an"));
            if ((goal || addressee) && preposition - i <= REACH_OF_GOAL) {
                return PlaceRole.NONE;
            }
            if (scenes.endsClause(i)) {
                break;
            }
        }
        return tellsToTheRight(to, sentence, tellsDeed);
    }

    private PlaceRole tellsToTheRight(int to, Sentence sentence, boolean tellsDeed) {
        boolean elsewhere = false;
        for (int i = to; i < Math.min(sentence.to(), to + REACH); i++) {
            if (scenes.isAction(i) || scenes.isJoint(i)) {
                return PlaceRole.SCENE;
            }
            elsewhere |= scenes.isElsewhere(i);
            if (scenes.endsClause(i) && !document.is(i, ":") && !document.is(i, "–")) {
                break;
            }
        }
        return tellsDeed && !elsewhere ? PlaceRole.SCENE : PlaceRole.NONE;
    }

    /** Without a preposition: "X, Y and Z took part", "involving X and Y", "X: four arrests". */
    private PlaceRole asSubject(int from, int to, int size, Sentence sentence, boolean tellsDeed) {
        boolean heading = document.is(to, ":") || document.is(to, "–") || document.is(to, "-") || document.is(to, "(");
        Block.Kind kind = document.blockOf(sentence).kind();
        if (heading && kind != Block.Kind.HEADLINE && isStart(from, sentence)) {
            return PlaceRole.SCENE;
        }
        if (size >= COUNTRIES_OF_A_LIST) {
            return isNear(from, sentence, REACH, true) || isCalledCountries(from, sentence) || tells(to, sentence)
                    ? PlaceRole.SCENE
                    : PlaceRole.NONE;
        }
        if (from > sentence.from() && (scenes.isJoint(from - 1) || document.is(from - 1, "joined"))) {
            return PlaceRole.SCENE;
        }
        if (hasShare(to)) {
            return PlaceRole.SCENE;
        }
        if (isObject(from, sentence)) {
            return PlaceRole.NONE;
        }
        for (int i = to; i < Math.min(sentence.to(), to + REACH); i++) {
            if (scenes.isAction(i) || scenes.isJoint(i)) {
                return PlaceRole.SCENE;
            }
            if (scenes.isElsewhere(i) || scenes.endsClause(i)) {
                return terms.is(i, TermKind.CHARGE) ? PlaceRole.ASIDE : PlaceRole.NONE;
            }
        }
        return tellsDeed ? PlaceRole.ASIDE : PlaceRole.NONE;
    }

    /** "Spain had 12, followed by X with four": its share of what was counted. */
    private boolean hasShare(int to) {
        boolean counts = document.is(to, "had") || document.is(to, "with") || document.is(to, "saw");
        return counts
                && to + 1 < document.tokens().size()
                && (document.token(to + 1).shape() == Token.Shape.NUMBER || terms.is(to + 1, TermKind.NUMBER));
    }

    /** "who flooded X": the object of a verb that tells of no action. */
    private boolean isObject(int from, Sentence sentence) {
        int before = document.is(from - 1, "the") ? from - 2 : from - 1;
        if (before < sentence.from()) {
            return false;
        }
        Token token = document.token(before);
        return !token.capitalised() && token.key().endsWith("ed") && !scenes.isAction(before);
    }

    private boolean isCalledCountries(int from, Sentence sentence) {
        for (int i = Math.max(sentence.from(), from - 2 * REACH_OF_GOAL); i < from; i++) {
            if (document.is(i, "countries") || document.is(i, "nations") || document.is(i, "states")) {
                return true;
            }
        }
        return false;
    }

    private boolean isStart(int from, Sentence sentence) {
        for (int i = sentence.from(); i < from; i++) {
            if (!scenes.isNamed(i) && document.token(i).shape() == Token.Shape.WORD && from - sentence.from() > 4) {
                return false;
            }
        }
        return true;
    }

    private boolean tells(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.to(), from + REACH); i++) {
            if (scenes.isAction(i) || scenes.isJoint(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether acting together, or the action, is told shortly before. */
    private boolean isNear(int before, Sentence sentence, int reach, boolean actions) {
        for (int i = before - 1; i >= Math.max(sentence.from(), before - reach); i--) {
            if (scenes.isJoint(i) || (actions && scenes.isAction(i))) {
                return true;
            }
            if (scenes.isElsewhere(i)) {
                return false;
            }
        }
        return false;
    }
}
