package io.blotter.enrich.quantity;

import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Resolves days whose month is not named: "on the 14th", "the 7th of this month", "the 3rd of last month". */
final class DaysOfMonth {
    private static final int LAST_DAY = 31;
    private static final WordSet IN_ORDER = WordSet.of(
            "floor",
            "storey",
            "story",
            "deck",
            "level",
            "hole",
            "street",
            "avenue",
            "century",
            "anniversary",
            "birthday",
            "day",
            "week",
            "month",
            "hour",
            "minute",
            "attempt",
            "time",
            "occasion",
            "edition",
            "round",
            "parallel",
            "of",
            "page",
            "place",
            "count",
            "block",
            "lane",
            "pier",
            "mile");

    private final Document document;

    DaysOfMonth(Document document) {
        this.document = document;
    }

    /** The day that the ordinal at {@code i} means; no match where it can be the place in any other order. */
    DateReader.Match read(int i, int limit) {
        boolean ordinal = document.token(i).shape() == Shape.NUMBER
                && document.token(i).text().length() <= 2
                && document.is(i - 1, "the")
                && i + 1 < limit
                && document.token(i + 1).glued()
                && isEnding(document.token(i + 1).key());
        int day = ordinal ? DateReader.number(document.token(i).text()) : 0;
        if (day < 1 || day > LAST_DAY) {
            return new DateReader.Match(i, Optional.empty());
        }
        int monthEnd = monthNamed(i + 2, limit);
        if (monthEnd > 0) {
            int back = isLast(monthEnd - 2) ? 1 : 0;
            return day(i, monthEnd, day, document.publishedOn().map(d -> YearMonth.from(d)
                    .minusMonths(back)));
        }
        return isOnDay(i - 2) && endsHere(i + 2, limit)
                ? day(i, i + 2, day, document.publishedOn().map(published -> latestMonth(published, day)))
                : new DateReader.Match(i, Optional.empty());
    }

    private static boolean isEnding(String key) {
        return switch (key) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /** "of this month", "of the current month": its end; 0 where no such words stand there. */
    private int monthNamed(int of, int limit) {
        int at = document.is(of + 1, "the") ? of + 2 : of + 1;
        boolean month = document.is(of, "of") && at + 1 < limit && document.is(at + 1, "month");
        boolean which = month
                && switch (document.token(at).key()) {
                    case "this", "current", "present", "same", "last", "past", "previous" -> true;
                    default -> false;
                };
        return which ? at + 2 : 0;
    }

    private boolean isLast(int which) {
        return document.is(which, "last") || document.is(which, "past") || document.is(which, "previous");
    }

    /** "on the 14th", "in the early hours of the 14th", "the night of the 14th": words that only a day can follow. */
    private boolean isOnDay(int preposition) {
        if (document.is(preposition, "on")) {
            return true;
        }
        return document.is(preposition, "of")
                && preposition > 0
                && switch (document.token(preposition - 1).key()) {
                    case "morning", "evening", "night", "afternoon", "hours", "dawn", "day" -> true;
                    default -> false;
                };
    }

    /** "on the 14th floor", "on the 8th Avenue", "on the 10th anniversary" name no day. */
    private boolean endsHere(int i, int limit) {
        return i >= limit
                || document.token(i).shape() == Shape.SIGN
                || !(document.token(i).capitalised() || document.is(i, IN_ORDER));
    }

    /** A day after the one of publication was in the month before. */
    private static YearMonth latestMonth(LocalDate published, int day) {
        YearMonth month = YearMonth.from(published);
        return day > published.getDayOfMonth() ? month.minusMonths(1) : month;
    }

    private static DateReader.Match day(int from, int to, int day, Optional<YearMonth> month) {
        try {
            return new DateReader.Match(
                    to, month.map(m -> m.atDay(day)).map(d -> new DateReading(from, to, Precision.DAY, d, d)));
        } catch (DateTimeException noSuchDay) {
            return new DateReader.Match(to, Optional.empty());
        }
    }
}
