package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;

/** Forces that are named by their country, and whether they took part or did something beside the action. */
final class Forces {
    private static final int REACH = 5;

    private static final WordSet SOURCES = WordSet.of("from", "by", "of", "between");
    private static final WordSet GIVING = WordSet.of(
            "provided", "supplied", "shared", "passed", "sent", "gave", "forwarded", "delivered", "offered", "provide");

    private final Document document;
    private final Terms terms;
    private final Scenes scenes;

    Forces(Document document, Terms terms, Scenes scenes) {
        this.document = document;
        this.terms = terms;
        this.scenes = scenes;
    }

    /** The word for forces that are named from {@code from} on: "and Dutch police", "'s Federal Police"; -1 without. */
    int after(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.to(), from + REACH); i++) {
            if (scenes.isForce(i)) {
                return i;
            }
            boolean sign = scenes.isListSign(i) && !document.is(i, "the");
            boolean between = (sign && (i > from || terms.is(i + 1, TermKind.DEMONYM)))
                    || terms.is(i, TermKind.DEMONYM)
                    || document.is(i, "'s")
                    || isForceAdjective(i)
                    || (i == from && scenes.isSpot(i))
                    || (document.token(i).capitalised() && terms.at(i).terms().isEmpty());
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isForceAdjective(int i) {
        return switch (document.token(i).key()) {
            case "-",
                    "federal",
                    "national",
                    "state",
                    "border",
                    "financial",
                    "tax",
                    "anti",
                    "local",
                    "judicial",
                    "security",
                    "drug",
                    "drugs",
                    "criminal",
                    "general",
                    "central",
                    "public",
                    "civil",
                    "organised",
                    "organized",
                    "crime",
                    "narcotics",
                    "federated",
                    "maritime",
                    "fiscal",
                    "regional",
                    "corruption",
                    "mafia",
                    "counter",
                    "riot",
                    "armed",
                    "special",
                    "interior",
                    "law",
                    "financier",
                    "immigration" -> true;
            default -> false;
        };
    }

    /** Forces took part, unless what they did was to charge or to hand something on. */
    PlaceRole role(int from, int to, Sentence sentence) {
        if (doesSomethingAside(to, sentence)) {
            return PlaceRole.ASIDE;
        }
        int before = from - 1;
        while (before >= sentence.from()
                && (scenes.isNamed(before) || scenes.isListSign(before) || scenes.isSpot(before))) {
            before--;
        }
        if (before < sentence.from()) {
            return PlaceRole.SCENE;
        }
        boolean fromOrBy = document.is(before, SOURCES);
        for (int i = before - 1; fromOrBy && i >= Math.max(sentence.from(), before - 4); i--) {
            if (scenes.isTip(i) || (document.is(before, "by") && scenes.isElsewhere(i))) {
                return PlaceRole.ASIDE;
            }
            if (scenes.isAction(i) || scenes.isJoint(i) || document.is(i, ",")) {
                break;
            }
        }
        return document.is(before, "to") && terms.is(before - 1, TermKind.OTHER) ? PlaceRole.ASIDE : PlaceRole.SCENE;
    }

    /** "judges had asked for", "prosecutors indicted", "the FBI's most wanted list". */
    private boolean doesSomethingAside(int to, Sentence sentence) {
        for (int i = to; i < Math.min(sentence.to(), to + REACH); i++) {
            if (scenes.isTip(i) && (i <= to + 1 || document.is(to, GIVING))) {
                return true;
            }
            if (scenes.isAside(i)) {
                return !document.is(i - 1, "who") && !document.is(i - 1, "was") && !document.is(i - 1, "were");
            }
            if (scenes.isAction(i) || scenes.isJoint(i) || document.is(i, ",")) {
                return false;
            }
        }
        return false;
    }
}
