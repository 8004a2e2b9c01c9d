package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the services that an operation relied on or took down: named alone, near a word that says so. */
final class PlatformFinder {
    private static final int REACH = 12;

    private final Terms terms;

    PlatformFinder(Terms terms) {
        this.terms = terms;
    }

    /** The platforms, ascending. A sentence that lists several gives examples, not the one relied on. */
    List<String> find(List<Sentence> sentences) {
        Set<String> platforms = new TreeSet<>();
        for (Sentence sentence : sentences) {
            Set<String> named = new TreeSet<>();
            boolean relied = false;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                TermSpan span = terms.at(i);
                if (span.has(TermKind.PLATFORM) && span.from() == i) {
                    named.add(span.term(TermKind.PLATFORM).orElseThrow().id());
                    relied |= isReliedOn(span, sentence);
                }
            }
            if (named.size() == 1 && relied) {
                platforms.addAll(named);
            }
        }
        return List.copyOf(platforms);
    }

    private boolean isReliedOn(TermSpan span, Sentence sentence) {
        int from = Math.max(sentence.from(), span.from() - REACH);
        int to = Math.min(sentence.to(), span.to() + REACH);
        for (int i = from; i < to; i++) {
            if (terms.is(i, TermKind.RELIANCE)) {
                return true;
            }
        }
        return false;
    }
}
