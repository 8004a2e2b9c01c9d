package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token.Shape;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The years that a text gives with its dates; a date without one can take its year from them. */
final class StatedYears {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int REACH_OF_MONTH = 4;

    private final List<Integer> years;
    private Optional<Integer> last = Optional.empty();

    StatedYears(Document document, Terms terms) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < document.tokens().size(); i++) {
            boolean number = document.token(i).shape() == Shape.NUMBER
                    && document.token(i).text().length() == 4;
            int year = number ? DateReader.number(document.token(i).text()) : 0;
            if (year >= FIRST_YEAR && year <= LAST_YEAR && followsMonth(terms, i)) {
                found.add(year);
            }
        }
        years = List.copyOf(found);
    }

    private static boolean followsMonth(Terms terms, int year) {
        for (int i = year - 1; i >= Math.max(0, year - REACH_OF_MONTH); i--) {
            if (terms.is(i, TermKind.MONTH)) {
                return true;
            }
        }
        return false;
    }

    void remember(int year) {
        last = Optional.of(year);
    }

    /** The year of the last full date. */
    Optional<Integer> last() {
        return last;
    }

    /** The only one of the years in which the day falls on that weekday. */
    Optional<Integer> inWhich(DayOfWeek weekday, int month, int day) {
        List<Integer> fitting =
                years.stream().filter(year -> isOn(weekday, year, month, day)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isOn(DayOfWeek weekday, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfWeek() == weekday;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
