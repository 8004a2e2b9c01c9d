package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Subjects;
import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;
import java.util.TreeSet;

/** What a telling can be known again by, apart from its figures and towns: authorities and subjects. Words of the lists only. */
final class Landmarks {
    private final Document document;
    private final Terms terms;
    private final Subjects subjects;

    Landmarks(Document document, Terms terms, Subjects subjects) {
        this.document = document;
        this.terms = terms;
        this.subjects = subjects;
    }

    /** Authorities that the sentences name, ascending. */
    List<String> agencies(List<Sentence> sentences) {
        TreeSet<String> found = new TreeSet<>();
        for (Sentence sentence : sentences) {
            int i = sentence.from();
            while (i < sentence.to()) {
                TermSpan span = terms.at(i);
                span.term(TermKind.AGENCY).map(Term::id).ifPresent(found::add);
                i = Math.max(i + 1, span.to());
            }
        }
        return List.copyOf(found);
    }

    /** What the sentences are about, ascending. */
    List<String> subjects(List<Sentence> sentences) {
        return List.copyOf(subjects.of(document, sentences));
    }
}
