package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates of each sentence that can be days of action: not those of announcements, beginnings and by-lines. */
final class SentenceTime {
    private static final int DAYS_OF_MANY_CASES = 300;

    private final List<List<DateReading>> dates = new ArrayList<>();
    private Optional<DateReading> incident = Optional.empty();

    SentenceTime(Document document, Terms terms, List<DateReading> all) {
        DateRole role = new DateRole(document, terms);
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            List<DateReading> here = new ArrayList<>();
            while (next < all.size() && all.get(next).from() < sentence.to()) {
                DateReading date = all.get(next++);
                if (role.canBeAction(date, sentence)) {
                    here.add(date);
                }
                if (incident.isEmpty() && role.isLabelled(date)) {
                    incident = Optional.of(date);
                }
            }
            dates.add(here.isEmpty() ? List.of() : here);
        }
    }

    List<DateReading> of(int sentence) {
        return dates.get(sentence);
    }

    /** The first certain day of the sentence. */
    Optional<DateReading> dayOf(int sentence) {
        for (DateReading date : dates.get(sentence)) {
            if (date.precision() == DateReading.Precision.DAY) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** "From 1 July 2022 to 30 April 2024, …": the figures of years. */
    boolean spansYears(int index, Sentence sentence) {
        List<DateReading> here = dates.get(index);
        if (here.isEmpty() || here.get(0).from() > sentence.from() + 1) {
            return false;
        }
        DateReading first = here.get(0);
        DateReading second = here.size() > 1 && here.get(1).from() - first.to() <= 1 ? here.get(1) : first;
        boolean exact =
                first.precision() != DateReading.Precision.YEAR && second.precision() != DateReading.Precision.YEAR;
        return exact && ChronoUnit.DAYS.between(first.first(), second.last()) > DAYS_OF_MANY_CASES;
    }

    /** Whether the sentence gives no date that says more than a year. */
    boolean givesOnlyYears(int sentence) {
        for (DateReading date : dates.get(sentence)) {
            if (date.precision() != DateReading.Precision.YEAR) {
                return false;
            }
        }
        return true;
    }

    /** The date that the page itself names as that of the incident. */
    Optional<DateReading> incident() {
        return incident;
    }
}
