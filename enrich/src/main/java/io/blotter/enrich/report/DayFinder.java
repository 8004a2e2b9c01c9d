package io.blotter.enrich.report;

import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the days of an operation. */
final class DayFinder {
    private final Document document;

    DayFinder(Document document) {
        this.document = document;
    }

    /** The certain days, ascending: those told with a deed, or else all that its sentences give. */
    List<LocalDate> days(OperationDraft draft) {
        TreeSet<LocalDate> told = new TreeSet<>();
        TreeSet<LocalDate> all = new TreeSet<>();
        for (DateReading date : draft.dates()) {
            if (date.precision() != Precision.DAY || isAfterPublication(date)) {
                continue;
            }
            TreeSet<LocalDate> days = isToldWithDeed(date, draft) ? told : all;
            days.add(date.first());
            days.add(date.last());
        }
        return List.copyOf(told.isEmpty() ? all : told);
    }

    private boolean isAfterPublication(DateReading date) {
        return document.publishedOn()
                .filter(day -> date.first().isAfter(day.plusDays(1)))
                .isPresent();
    }

    private boolean isToldWithDeed(DateReading date, OperationDraft draft) {
        for (Statement statement : draft.statements()) {
            Sentence sentence = document.sentences().get(statement.sentence());
            if (date.from() >= sentence.from() && date.to() <= sentence.to()) {
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
