package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Finds the codename of an operation: "Operation Blue Fox", "Project Carlos", "the 'Carlos' case". */
final class CodenameFinder {
    private static final WordSet QUOTES = WordSet.of("\"", "'");
    private static final WordSet FROM = WordSet.of("from", "of");
    private static final WordSet CAME = WordSet.of(
            "emerged",
            "emerging",
            "emerges",
            "derived",
            "derives",
            "deriving",
            "sprang",
            "springs",
            "springing",
            "sprung",
            "stemmed",
            "stems",
            "stemming",
            "arose",
            "arises",
            "arising",
            "born",
            "branched",
            "originated",
            "originates",
            "originating",
            "evolved",
            "resulted",
            "resulting",
            "out");
    private static final WordSet OFFSHOOT =
            WordSet.of("offshoot", "spin-off", "spinoff", "continuation", "sequel", "branch", "follow-up", "extension");
    private static final int LONGEST_NAME = 4;
    private static final int REACH_OF_ACTION = 8;
    private static final int REACH_OF_NAMING = 16;

    private final Document document;
    private final Terms terms;

    CodenameFinder(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** The first codename that the sentences state; a headline, where every word may have a capital, comes last. */
    Optional<String> find(List<Sentence> sentences) {
        Optional<String> running = find(sentences, true);
        return running.isPresent() ? running : find(sentences, false);
    }

    private Optional<String> find(List<Sentence> sentences, boolean running) {
        for (Sentence sentence : sentences) {
            if ((document.blockOf(sentence).kind() == Block.Kind.HEADLINE) == running) {
                continue;
            }
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (document.is(i, QUOTES)) {
                    Optional<String> quoted = quotedBefore(i, sentence);
                    if (quoted.isPresent()) {
                        return quoted;
                    }
                }
                if (document.is(i, "as") && document.is(i - 1, ",")) {
                    Optional<String> before = nameBefore(i, sentence);
                    if (before.isPresent()) {
                        return before;
                    }
                }
                if (terms.is(i, TermKind.CODENAME) && terms.at(i).from() == i) {
                    Optional<String> name = isOrigin(i, sentence) ? Optional.empty() : nameAfter(terms.at(i), sentence);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The name that a word like "Operation" begins; empty where it begins none. */
    Optional<String> nameAfter(TermSpan word, Sentence sentence) {
        Term term = word.term(TermKind.CODENAME).orElseThrow();
        boolean called = term.id().equals("called");
        if (isInsideLongerName(word, sentence) || (called && !isSaidOfAction(word, sentence))) {
            return Optional.empty();
        }
        int from = isQuote(word.to(), sentence) ? word.to() + 1 : word.to();
        TermSpan again = terms.at(from);
        if (again.has(TermKind.CODENAME)
                && again.from() == from
                && document.token(from).capitalised()) {
            return nameAfter(again, sentence);
        }
        int to = from;
        while (to < sentence.to() && to - from < LONGEST_NAME && isNamePart(to, from)) {
            to++;
        }
        while (to > from && (document.is(to - 1, "-") || isCaption(to, to - 1))) {
            to--;
        }
        if (to == from || isOffice(from)) {
            return Optional.empty();
        }
        String name = document.words(from, to);
        boolean codenamed = document.token(word.from()).capitalised() && !called;
        String first = document.is(word.from(), "op") ? "Operation" : document.words(word.from(), word.to());
        return Optional.of(codenamed ? first + " " + name : "Operation " + name);
    }

    /** "FOO-V, as the five-month operation was named, …". */
    private Optional<String> nameBefore(int as, Sentence sentence) {
        int comma = as - 1;
        int from = comma;
        while (from > sentence.from() && comma - from < LONGEST_NAME && isNamePart(from - 1, sentence.from())) {
            from--;
        }
        if (from == comma || from > sentence.from()) {
            return Optional.empty();
        }
        boolean action = false;
        for (int i = as + 1; i < Math.min(sentence.to(), as + REACH_OF_NAMING); i++) {
            action |= isCaseWord(i, sentence);
            if (action && (terms.is(i, TermKind.CODENAME) || document.is(i, "termed"))) {
                return Optional.of("Operation " + document.words(from, comma));
            }
        }
        return Optional.empty();
    }

    /** "the 'Foo' case": quoted words before a word for an investigation. */
    private Optional<String> quotedBefore(int open, Sentence sentence) {
        int to = open + 1;
        while (to < sentence.to() && to - open <= LONGEST_NAME && isNamePart(to, open + 1)) {
            to++;
        }
        boolean quoted =
                to > open + 1 && isQuote(to, sentence) && document.token(to).glued();
        return quoted && isCaseWord(to + 1, sentence) && !isOrigin(open, sentence)
                ? Optional.of(document.words(open + 1, to))
                : Optional.empty();
    }

    /**
     * "The case emerged from the probe known as Foo", "an offshoot of Operation Foo": the name of what came before. Arrests that
     * stem from Operation Foo are its own.
     */
    private boolean isOrigin(int name, Sentence sentence) {
        for (int i = name - 1; i > Math.max(sentence.from(), name - REACH_OF_ACTION) && !document.is(i, ","); i--) {
            if ((document.is(i, FROM) && document.is(i - 1, CAME) && isSaidOfCase(i - 1, sentence))
                    || (document.is(i, "of") && document.is(i - 1, OFFSHOOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidOfCase(int verb, Sentence sentence) {
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - REACH_OF_ACTION); i--) {
            if (isCaseWord(i, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCaseWord(int i, Sentence sentence) {
        return i < sentence.to()
                && switch (document.token(i).key()) {
                    case "case", "operation", "investigation", "probe", "inquiry" -> true;
                    default -> false;
                };
    }

    private boolean isQuote(int i, Sentence sentence) {
        return i < sentence.to() && document.is(i, QUOTES);
    }

    /** "Special Operations Unit": a name that is no operation's. */
    private boolean isInsideLongerName(TermSpan word, Sentence sentence) {
        int before = word.from() - 1;
        return before > sentence.from()
                && document.token(word.from()).capitalised()
                && document.token(before).capitalised()
                && terms.at(before).terms().isEmpty();
    }

    /** "Operation Foo Photo: …": the word before a colon says what follows. */
    private boolean isCaption(int colon, int word) {
        return document.is(colon, ":")
                && switch (document.token(word).key()) {
                    case "photo", "photos", "image", "images", "picture", "video", "source", "credit" -> true;
                    default -> false;
                };
    }

    private boolean isOffice(int i) {
        return switch (document.token(i).key()) {
            case "unit", "command", "center", "centre", "division", "department", "director", "manager", "group" ->
                true;
            default -> false;
        };
    }

    /** "the operation, known as Foo". */
    private boolean isSaidOfAction(TermSpan word, Sentence sentence) {
        for (int i = word.from() - 1; i >= Math.max(sentence.from(), word.from() - REACH_OF_ACTION); i--) {
            if (isCaseWord(i, sentence) || document.is(i, "sweep") || document.is(i, "crackdown")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamePart(int i, int from) {
        Token token = document.token(i);
        if (token.is("-")) {
            return i > from && token.glued();
        }
        boolean number = token.shape() == Token.Shape.NUMBER;
        return number || (token.capitalised() && !terms.is(i, TermKind.WEEKDAY) && !terms.is(i, TermKind.AGENCY));
    }
}
