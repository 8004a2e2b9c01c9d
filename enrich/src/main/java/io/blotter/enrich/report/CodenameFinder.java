package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import java.util.List;
import java.util.Optional;

/** Finds the codename of an operation: "Operation Blue Fox", "Project Carlos". */
final class CodenameFinder {
    private static final int LONGEST_NAME = 4;

    private final Document document;
    private final Terms terms;

    CodenameFinder(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** The first codename that the sentences state. */
    Optional<String> find(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                TermSpan span = terms.at(i);
                if (span.has(TermKind.CODENAME) && span.from() == i) {
                    Optional<String> name = nameAfter(span, sentence);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> nameAfter(TermSpan word, Sentence sentence) {
        int from = word.to();
        boolean quoted = from < sentence.to() && (document.is(from, "\"") || document.is(from, "'"));
        if (quoted) {
            from++;
        }
        int to = from;
        while (to < sentence.to() && to - from < LONGEST_NAME && isNamePart(to, from)) {
            to++;
        }
        while (to > from && document.is(to - 1, "-")) {
            to--;
        }
        if (to == from) {
            return Optional.empty();
        }
        String name = document.words(from, to);
        boolean codenamed = document.token(word.from()).capitalised();
        String first = document.words(word.from(), word.to());
        return Optional.of(codenamed ? first + " " + name : "Operation " + name);
    }

    private boolean isNamePart(int i, int from) {
        Token token = document.token(i);
        if (token.is("-")) {
            return i > from && token.glued();
        }
        boolean number = token.shape() == Token.Shape.NUMBER && i > from;
        return number || (token.capitalised() && !terms.is(i, TermKind.WEEKDAY) && !terms.is(i, TermKind.AGENCY));
    }
}
