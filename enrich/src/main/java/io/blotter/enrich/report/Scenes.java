package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.WordSet;

/** What single words say about an action and those who took it: by the word list of scenes, and by the triggers. */
final class Scenes {
    private static final TermKinds OF_ACTIONS =
            TermKinds.of(TermKind.ARREST, TermKind.SEARCH, TermKind.SEIZE, TermKind.SCENE);
    private static final TermKinds NAMES =
            TermKinds.of(TermKind.COUNTRY, TermKind.PLACE, TermKind.DEMONYM, TermKind.AGENCY);
    private static final WordSet ENDS_OF_CLAUSES = WordSet.of(";", ":", "–", "who", "which", "whose", "where", "whom");
    private static final WordSet QUALITIES = WordSet.of(
            "flagged",
            "registered",
            "bound",
            "going",
            "born",
            "based",
            "made",
            "owned",
            "grown",
            "plated",
            "linked",
            "style",
            "speaking",
            "backed",
            "origin",
            "run",
            "built");
    private static final WordSet SIGNS_OF_LISTS = WordSet.of(",", "and", "&", "the", "/", "as", "well");

    private final Document document;
    private final Terms terms;

    Scenes(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Those who act: police, prosecutors, a named authority. */
    boolean isForce(int i) {
        return is(i, "FORCE")
                || terms.is(i, TermKind.AGENCY)
                || terms.term(i, TermKind.PERSON)
                        .filter(person -> person.detail().equals("OFFICIAL"))
                        .isPresent();
    }

    /** Arrests, searches and seizures, and what is done in the course of them. */
    boolean isAction(int i) {
        if (!terms.is(i, OF_ACTIONS)) {
            return false;
        }
        TermSpan span = terms.at(i);
        return span.has(TermKind.ARREST)
                || span.has(TermKind.SEARCH)
                || is(i, "ACTION")
                || span.term(TermKind.SEIZE)
                        .filter(term -> term.id().equals("seize"))
                        .isPresent();
    }

    /** Words for acting together. */
    boolean isJoint(int i) {
        return is(i, "JOINT");
    }

    /** What puts a place beside the action: where somebody lives, goods were sold, charges were brought. */
    boolean isElsewhere(int i) {
        return !isAction(i)
                && !isJoint(i)
                && (is(i, "ELSEWHERE") || terms.is(i, TermKind.OTHER) || terms.is(i, TermKind.CHARGE));
    }

    /** "port", "coast", "northern": a kind of place, or a part of one. */
    boolean isSpot(int i) {
        return is(i, "SPOT");
    }

    /** What is only handed on: a tip, a request, a warrant. */
    boolean isTip(int i) {
        return is(i, "TIP");
    }

    /** What forces do beside the action: ask for somebody, issue a warrant, impose sanctions. */
    boolean isAside(int i) {
        return is(i, "ASIDE");
    }

    /** A relation that a place stands in: ties, links, a border. */
    boolean isTie(int i) {
        return is(i, "TIE");
    }

    /** "-flagged", "-bound", "-registered" behind a name: a quality of a ship, a traveller, a car. */
    boolean isQuality(int hyphen) {
        return document.is(hyphen, "-") && document.token(hyphen).glued() && document.is(hyphen + 1, QUALITIES);
    }

    boolean isSuspect(int i) {
        return terms.term(i, TermKind.PERSON)
                .filter(person -> !person.detail().equals("OFFICIAL"))
                .isPresent();
    }

    /** Whether a country, a place, a nationality or an authority is named here. */
    boolean isNamed(int i) {
        return terms.is(i, NAMES);
    }

    /** Signs and words that one clause ends with. */
    boolean endsClause(int i) {
        return document.is(i, ENDS_OF_CLAUSES);
    }

    private boolean is(int i, String id) {
        if (!terms.is(i, TermKind.SCENE)) {
            return false;
        }
        for (Term term : terms.at(i).terms()) {
            if (term.kind() == TermKind.SCENE && term.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** What stands between the items of a list. */
    boolean isListSign(int i) {
        return document.is(i, SIGNS_OF_LISTS);
    }
}
