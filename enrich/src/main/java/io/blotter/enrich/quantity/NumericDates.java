package io.blotter.enrich.quantity;

import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token.Shape;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads dates in figures: "2023-05-12", "12.05.2023", "12/05/2023", "05/12/23". Where day and month could be swapped, the
 * country of the story decides, and the day of publication against days that have not come yet.
 */
final class NumericDates {
    private static final int CENTURY = 2000;

    private final Document document;
    private final StoryCountry country;

    NumericDates(Document document, StoryCountry country) {
        this.document = document;
        this.country = country;
    }

    /** The date that starts at token {@code i}; none where it ends at its start. */
    DateReader.Match read(int i, int limit) {
        String text = document.token(i).text();
        String[] parts = text.split("\\.", 4);
        if (parts.length == 3) {
            return date(i, i + 1, parts[0], parts[1], parts[2], false);
        }
        boolean joined = i + 4 < limit
                && (document.is(i + 1, "-") || document.is(i + 1, "/"))
                && document.is(i + 3, document.token(i + 1).key())
                && document.token(i + 1).glued()
                && document.token(i + 2).shape() == Shape.NUMBER
                && document.token(i + 4).shape() == Shape.NUMBER
                && document.token(i + 4).glued();
        return joined
                ? date(
                        i,
                        i + 5,
                        text,
                        document.token(i + 2).text(),
                        document.token(i + 4).text(),
                        document.is(i + 1, "/") || document.is(i - 1, ":"))
                : new DateReader.Match(i, Optional.empty());
    }

    private DateReader.Match date(int from, int to, String a, String b, String c, boolean shortYears) {
        int first = DateReader.number(a);
        int middle = DateReader.number(b);
        int third = DateReader.number(c);
        if (a.length() == 4) {
            return new DateReader.Match(middle >= 1 && middle <= 12 ? to : from, day(from, to, first, middle, third));
        }
        boolean shortYear = shortYears && a.length() == 2 && b.length() == 2 && c.length() == 2;
        if ((c.length() != 4 && !shortYear) || first < 1 || middle < 1 || first > 31 || middle > 31) {
            return new DateReader.Match(from, Optional.empty());
        }
        int year = shortYear ? CENTURY + third : third;
        Optional<DateReading> dayFirst = day(from, to, year, middle, first);
        Optional<DateReading> monthFirst = day(from, to, year, first, middle);
        boolean american = country.writesMonthFirst();
        Optional<DateReading> usual = american ? monthFirst : dayFirst;
        Optional<DateReading> other = american ? dayFirst : monthFirst;
        Optional<DateReading> date = usual.filter(this::hasCome)
                .or(() -> other.filter(this::hasCome))
                .or(() -> usual);
        return new DateReader.Match(to, date);
    }

    private boolean hasCome(DateReading date) {
        return document.publishedOn()
                .filter(day -> date.first().isAfter(day.plusDays(1)))
                .isEmpty();
    }

    private static Optional<DateReading> day(int from, int to, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new DateReading(from, to, Precision.DAY, date, date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
