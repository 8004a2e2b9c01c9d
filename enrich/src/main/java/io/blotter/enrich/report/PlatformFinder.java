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
    private static final int SENTENCES_OF_ONE_THOUGHT = 3;

    private final Terms terms;

    PlatformFinder(Terms terms) {
        this.terms = terms;
    }

    /**
     * The platforms, ascending. The first one named and those told with it count; a sentence that lists several gives
     * examples.
     */
    List<String> find(List<Sentence> sentences) {
        Set<String> platforms = new TreeSet<>();
        int number = 0;
        int firstFound = -1;
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
            number++;
            if (named.size() == 1 && relied && (firstFound < 0 || number - firstFound <= SENTENCES_OF_ONE_THOUGHT)) {
                platforms.addAll(named);
                firstFound = firstFound < 0 ? number : firstFound;
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
