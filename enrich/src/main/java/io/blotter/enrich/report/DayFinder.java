package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the days of an operation. */
final class DayFinder {
    /** A day that the next sentence tells the deed of is one of the action where another day lies as near as this. */
    private static final int NEAR = 7;

    private final Document document;
    private final Terms terms;

    DayFinder(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /**
     * The certain days, ascending: those told with a deed and those near them, or else all that its sentences give. Of an
     * action told to have lasted from one day to another, the days between are none of their own.
     */
    List<LocalDate> days(OperationDraft draft) {
        TreeSet<LocalDate> told = new TreeSet<>();
        TreeSet<LocalDate> near = new TreeSet<>();
        TreeSet<LocalDate> all = new TreeSet<>();
        List<DateReading> spans = new ArrayList<>();
        Set<Integer> telling =
                draft.statements().stream().map(Statement::sentence).collect(Collectors.toSet());
        Iterator<Integer> sentences = draft.sentences().iterator();
        int current = -1;
        for (DateReading date : draft.dates()) {
            while (sentences.hasNext()
                    && (current < 0 || document.sentences().get(current).to() <= date.from())) {
                current = sentences.next();
            }
            if (date.precision() != Precision.DAY || isAfterPublication(date)) {
                continue;
            }
            boolean deed = current >= 0
                    && (telling.contains(current)
                            || tellsDeed(document.sentences().get(current)));
            TreeSet<LocalDate> days = deed ? told : all;
            days.add(date.first());
            days.add(date.last());
            if (deed && date.first().isBefore(date.last())) {
                spans.add(date);
            }
            if (!deed && (goesOn(current, telling) || mayTellDeed(current))) {
                near.add(date.first());
                near.add(date.last());
            }
        }
        if (told.isEmpty()) {
            return List.copyOf(all);
        }
        LocalDate first = told.first().minusDays(NEAR);
        LocalDate last = told.last().plusDays(NEAR);
        near.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).forEach(told::add);
        told.removeIf(day -> spans.stream()
                .anyMatch(span -> span.first().isBefore(day) && span.last().isAfter(day)));
        return List.copyOf(told);
    }

    private boolean isAfterPublication(DateReading date) {
        return document.publishedOn()
                .filter(day -> date.first().isAfter(day.plusDays(1)))
                .isPresent();
    }

    /** Whether the next sentence of the paragraph states something. */
    private boolean goesOn(int sentence, Set<Integer> telling) {
        int next = sentence + 1;
        return sentence >= 0
                && next < document.sentences().size()
                && document.sentences().get(next).block()
                        == document.sentences().get(sentence).block()
                && telling.contains(next);
    }

    /** "stopped", "found": words that tell a deed where others tell it for sure. */
    private boolean mayTellDeed(int index) {
        if (index < 0) {
            return false;
        }
        Sentence sentence = document.sentences().get(index);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (terms.is(i, TermKind.SEIZE)) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsDeed(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            TermSpan span = terms.at(i);
            boolean seized = span.term(TermKind.SEIZE)
                    .filter(term -> !term.detail().equals("WEAK"))
                    .isPresent();
            if (seized || span.has(TermKind.ARREST) || span.has(TermKind.SEARCH)) {
                return true;
            }
        }
        return false;
    }

    /** The month or year that the sentences give, where they give no day. */
    Optional<Period> period(OperationDraft draft) {
        return draft.dates().stream()
                .filter(date -> date.precision() != Precision.DAY)
                .findFirst()
                .map(date -> new Period(date.first(), date.last()));
    }
}
