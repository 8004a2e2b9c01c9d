package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads dates, in words and figures, and resolves what they leave open against the day of publication. */
final class DateReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Document document;
    private final Terms terms;
    private final RelativeDays relative;
    private Optional<Integer> yearOfLastDate = Optional.empty();

    DateReader(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
        this.relative = new RelativeDays(document, terms);
    }

    /** A date's end, at or before the start where there is none, and its reading where it can be resolved. */
    record Match(int to, Optional<DateReading> reading) {}

    /** The date that starts at token {@code i} and ends before {@code limit}. */
    Match read(int i, int limit) {
        Token token = document.token(i);
        if (token.shape() == Shape.NUMBER) {
            Match numeric = numeric(i, limit);
            return numeric.to() > i ? numeric : dayFirst(i, limit);
        }
        if (token.shape() != Shape.WORD) {
            return new Match(i, Optional.empty());
        }
        if (month(i) > 0) {
            return monthFirst(i, limit);
        }
        if (terms.is(i, TermKind.WEEKDAY)) {
            return weekday(i, limit);
        }
        return relative.read(i, limit);
    }

    private int month(int i) {
        return terms.term(i, TermKind.MONTH)
                .map(term -> Integer.parseInt(term.detail()))
                .orElse(0);
    }

    /** "Tuesday, May 9": the day of the month says more; "on Tuesday" alone is resolved backwards. */
    private Match weekday(int i, int limit) {
        int next = i + 1;
        while (next < limit
                && next - i < 4
                && (document.is(next, ",")
                        || document.is(next, "(")
                        || document.is(next, "the")
                        || document.is(next, "."))) {
            next++;
        }
        if (next < limit) {
            Match precise = month(next) > 0
                    ? monthFirst(next, limit)
                    : document.token(next).shape() == Shape.NUMBER
                            ? read(next, limit)
                            : new Match(next, Optional.empty());
            if (precise.to() > next
                    && precise.reading()
                            .filter(r -> r.precision() == Precision.DAY)
                            .isPresent()) {
                return new Match(
                        precise.to(),
                        precise.reading().map(r -> new DateReading(i, r.to(), r.precision(), r.first(), r.last())));
            }
        }
        return relative.weekday(i, limit);
    }

    /** "May 9", "May 9, 2023", "Aug. 24 and Sept. 2", "October 12-13", "May 2023", "May of this year". */
    private Match monthFirst(int i, int limit) {
        return monthFirst(i, limit, true);
    }

    private Match monthFirst(int i, int limit, boolean withSecondMonth) {
        int month = month(i);
        int at = skip(i + 1, ".", limit);
        if (at < limit && day(at) > 0) {
            int first = day(at);
            int to = afterDay(at, limit);
            int last = first;
            boolean range = to + 1 < limit
                    && (document.is(to, "-")
                            || document.is(to, "–")
                            || document.is(to, "and")
                            || document.is(to, "to"));
            if (range && day(to + 1) > first && !isMonthAfterDay(to + 1, limit) && month(to + 1) == 0) {
                last = day(to + 1);
                to = afterDay(to + 1, limit);
            }
            int yearAt = skip(to, ",", limit);
            Optional<Integer> year = year(yearAt, limit);
            Match days = days(i, year.isPresent() ? yearAt + 1 : to, year, month, first, last);
            return withSecondMonth ? untilSecondMonth(days, i, limit) : days;
        }
        int yearAt = skip(skip(at, ",", limit), "of", limit);
        Optional<Integer> year = year(yearAt, limit);
        if (year.isPresent()) {
            return months(i, yearAt + 1, year, month);
        }
        int named = relative.yearNamedAt(yearAt, limit);
        if (named > 0) {
            return months(i, yearAt + 2, Optional.of(named), month);
        }
        boolean name = month == 5
                && !document.is(i - 1, "in")
                && !document.is(i - 1, "since")
                && !document.is(i - 1, "last")
                && !document.is(i - 1, "between");
        return name ? new Match(i, Optional.empty()) : months(i, at, Optional.empty(), month);
    }

    /** "Sept. 2 to Oct. 31", "between Aug. 24 and Sept. 2". */
    private Match untilSecondMonth(Match start, int from, int limit) {
        int join = start.to();
        boolean between = document.is(from - 1, "between") && document.is(join, "and");
        boolean joins = between || document.is(join, "to") || document.is(join, "–") || document.is(join, "-");
        if (!joins
                || join + 1 >= limit
                || month(join + 1) == 0
                || start.reading().isEmpty()) {
            return start;
        }
        Match end = monthFirst(join + 1, limit, false);
        boolean range = end.reading()
                .filter(r -> r.precision() == Precision.DAY
                        && !r.first().isBefore(start.reading().orElseThrow().first()))
                .isPresent();
        return range
                ? new Match(
                        end.to(),
                        Optional.of(new DateReading(
                                from,
                                end.to(),
                                Precision.DAY,
                                start.reading().orElseThrow().first(),
                                end.reading().orElseThrow().last())))
                : start;
    }

    /** "9 May", "9th of May 2023", "28 and 29 Sep". */
    private Match dayFirst(int i, int limit) {
        int first = day(i);
        if (first == 0) {
            return new Match(i, Optional.empty());
        }
        int to = afterDay(i, limit);
        int monthAt = skip(to, "of", limit);
        int last = first;
        boolean range = document.is(to, "and") || document.is(to, "-") || document.is(to, "–") || document.is(to, "to");
        if (month(monthAt) == 0 && range && to + 1 < limit && day(to + 1) > first) {
            last = day(to + 1);
            monthAt = skip(afterDay(to + 1, limit), "of", limit);
        }
        if (monthAt >= limit || month(monthAt) == 0) {
            return new Match(i, Optional.empty());
        }
        int after = skip(skip(monthAt + 1, ".", limit), ",", limit);
        Optional<Integer> year = year(after, limit);
        return days(i, year.isPresent() ? after + 1 : monthAt + 1, year, month(monthAt), first, last);
    }

    /** "2023-05-12", "12.05.2023", "12/05/2023"; a day and a month that could be swapped are read as in Europe. */
    private Match numeric(int i, int limit) {
        String text = document.token(i).text();
        String[] parts = text.split("\\.", 4);
        if (parts.length == 3) {
            return numericParts(i, i + 1, parts[0], parts[1], parts[2]);
        }
        boolean joined = i + 4 < limit
                && (document.is(i + 1, "-") || document.is(i + 1, "/"))
                && document.is(i + 3, document.token(i + 1).key())
                && document.token(i + 2).shape() == Shape.NUMBER
                && document.token(i + 4).shape() == Shape.NUMBER
                && document.token(i + 4).glued();
        return joined
                ? numericParts(
                        i,
                        i + 5,
                        text,
                        document.token(i + 2).text(),
                        document.token(i + 4).text())
                : new Match(i, Optional.empty());
    }

    private Match numericParts(int from, int to, String a, String b, String c) {
        int first = number(a);
        int middle = number(b);
        int third = number(c);
        if (a.length() == 4 && middle >= 1 && middle <= 12) {
            return days(from, to, Optional.of(first), middle, third, third);
        }
        if (c.length() != 4 || first < 1 || middle < 1) {
            return new Match(from, Optional.empty());
        }
        return middle > 12
                ? days(from, to, Optional.of(third), first, middle, middle)
                : days(from, to, Optional.of(third), middle, first, first);
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (!Character.isDigit(digits.charAt(i))) {
                return -1;
            }
        }
        return Integer.parseInt(digits);
    }

    private int day(int i) {
        if (i >= document.tokens().size()
                || document.token(i).shape() != Shape.NUMBER
                || document.token(i).text().length() > 2) {
            return 0;
        }
        int day = number(document.token(i).text());
        return day >= 1 && day <= 31 ? day : 0;
    }

    private boolean isMonthAfterDay(int i, int limit) {
        int after = skip(afterDay(i, limit), "of", limit);
        return after < limit && month(after) > 0;
    }

    private int afterDay(int i, int limit) {
        boolean ordinal = i + 1 < limit
                && document.token(i + 1).glued()
                && switch (document.token(i + 1).key()) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
        return ordinal ? i + 2 : i + 1;
    }

    private Optional<Integer> year(int i, int limit) {
        if (i >= limit
                || document.token(i).shape() != Shape.NUMBER
                || document.token(i).text().length() != 4) {
            return Optional.empty();
        }
        int year = number(document.token(i).text());
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    private int skip(int i, String sign, int limit) {
        return i < limit && document.is(i, sign) ? i + 1 : i;
    }

    private Match days(int from, int to, Optional<Integer> stated, int month, int first, int last) {
        Optional<Integer> year =
                stated.or(() -> relative.latestYearOf(month, last)).or(() -> yearOfLastDate);
        if (year.isEmpty()) {
            return new Match(to, Optional.empty());
        }
        if (stated.isPresent()) {
            yearOfLastDate = stated;
        }
        try {
            return new Match(
                    to,
                    Optional.of(new DateReading(
                            from,
                            to,
                            Precision.DAY,
                            LocalDate.of(year.get(), month, first),
                            LocalDate.of(year.get(), month, last))));
        } catch (DateTimeException noSuchDay) {
            return new Match(to, Optional.empty());
        }
    }

    private Match months(int from, int to, Optional<Integer> stated, int month) {
        Optional<Integer> year = stated.or(() -> relative.latestYearOf(month, 1));
        return new Match(
                to,
                year.map(y -> YearMonth.of(y, month))
                        .map(m -> new DateReading(from, to, Precision.MONTH, m.atDay(1), m.atEndOfMonth())));
    }
}
