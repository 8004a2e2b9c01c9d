package io.blotter.enrich.operation;

import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;

/** Finds phrases that put a sentence into another case: "in a further case", "in another context", "in an unrelated inquiry". */
final class SeparateCase {
    private static final WordSet APART = WordSet.of(
            "separate",
            "unrelated",
            "different",
            "similar",
            "related",
            "parallel",
            "distinct",
            "comparable",
            "unconnected",
            "independent");
    private static final WordSet FURTHER =
            WordSet.of("further", "second", "third", "fourth", "subsequent", "new", "other", "another");
    private static final WordSet CASES = WordSet.of(
            "case",
            "context",
            "incident",
            "matter",
            "affair",
            "episode",
            "event",
            "instance",
            "bust",
            "interception",
            "development",
            "occurrence");
    private static final WordSet DEEDS = WordSet.of(
            "operation",
            "investigation",
            "inquiry",
            "enquiry",
            "probe",
            "raid",
            "seizure",
            "action",
            "intervention",
            "file",
            "sting",
            "sweep",
            "strike",
            "stop",
            "find",
            "proceeding",
            "proceedings");
    private static final int START = 3;

    private final Document document;

    SeparateCase(Document document) {
        this.document = document;
    }

    /** Whether {@code sentence} opens with one, or says anywhere that its case has nothing to do with the others. */
    boolean isIn(Sentence sentence) {
        for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
            if (document.is(i, "in") && isCase(i + 1, i < sentence.from() + START)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCase(int from, boolean opens) {
        boolean article = document.is(from, "a") || document.is(from, "an") || document.is(from, "yet");
        int i = article ? from + 1 : from;
        if (!opens) {
            return article && isUnrelated(i) && isNoun(i + 1);
        }
        boolean apart = false;
        boolean further = false;
        while (document.is(i, APART) || document.is(i, FURTHER) || document.is(i, "and")) {
            apart |= document.is(i, APART);
            further |= document.is(i, FURTHER);
            i++;
        }
        return (apart && isNoun(i)) || (further && document.is(i, CASES));
    }

    private boolean isUnrelated(int i) {
        return document.is(i, "unrelated") || document.is(i, "unconnected");
    }

    private boolean isNoun(int i) {
        return document.is(i, CASES) || document.is(i, DEEDS);
    }
}
