package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads dates, in words and figures, and resolves what they leave open against the day of publication. */
final class DateReader {
    private static final TermKinds STARTING = TermKinds.of(TermKind.MONTH, TermKind.WEEKDAY, TermKind.NUMBER);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Document document;
    private final Terms terms;
    private final RelativeDays relative;
    private final NarratedDays narrated;
    private final DaysOfMonth ofMonth;
    private final NumericDates numeric;
    private final StatedYears years;
    private Optional<DayOfWeek> weekdayBefore = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();

    DateReader(Document document, Terms terms, StoryCountry country) {
        this.document = document;
        this.terms = terms;
        this.relative = new RelativeDays(document, terms);
        this.narrated = new NarratedDays(document, terms);
        this.ofMonth = new DaysOfMonth(document);
        this.numeric = new NumericDates(document, country);
        this.years = new StatedYears(document, terms);
    }

    /** A date's end, at or before the start where there is none, and its reading where it can be resolved. */
    record Match(int to, Optional<DateReading> reading) {}

    /** Most words of a text start no date, and are told by a look. */
    boolean canStart(int i) {
        Token token = document.token(i);
        return switch (token.shape()) {
            case NUMBER -> true;
            case WORD -> terms.is(i, STARTING) || NarratedDays.canStart(token) || RelativeDays.canStart(token);
            case SIGN, CURRENCY -> false;
        };
    }

    /** The date that starts at token {@code i} and ends before {@code limit}. */
    Match read(int i, int limit) {
        Match match = readAny(i, limit);
        match.reading()
                .filter(reading -> reading.precision() == Precision.DAY)
                .ifPresent(reading -> lastDay = Optional.of(reading.last()));
        return match;
    }

    private Match readAny(int i, int limit) {
        Token token = document.token(i);
        if (token.shape() == Shape.NUMBER) {
            Match figures = numeric.read(i, limit);
            figures.reading()
                    .ifPresent(reading -> years.remember(reading.first().getYear()));
            Match days = figures.to() > i ? figures : dayFirst(i, limit, true);
            Match unnamed = days.to() > i ? days : ofMonth.read(i, limit);
            return unnamed.to() > i ? unnamed : narrated.read(i, limit, lastDay);
        }
        if (token.shape() != Shape.WORD) {
            return new Match(i, Optional.empty());
        }
        TermSpan span = terms.at(i);
        if (span.has(TermKind.MONTH)) {
            return monthFirst(i, limit);
        }
        if (span.has(TermKind.WEEKDAY)) {
            return weekday(i, limit);
        }
        Match told = narrated.read(i, limit, lastDay);
        return told.to() > i ? told : asSpecified(relative.read(i, limit), limit);
    }

    /** "yesterday, Tuesday 12 March", "last night (March 12)": the date behind the comma says which day that was. */
    private Match asSpecified(Match loose, int limit) {
        int next = loose.to() + 1;
        boolean apposed =
                loose.reading().filter(day -> day.precision() == Precision.DAY).isPresent()
                        && next < limit
                        && (document.is(next - 1, ",") || document.is(next - 1, "("));
        if (!apposed) {
            return loose;
        }
        Match exact = terms.is(next, TermKind.WEEKDAY)
                ? weekday(next, limit)
                : month(next) > 0
                        ? monthFirst(next, limit)
                        : document.token(next).shape() == Shape.NUMBER
                                ? readAny(next, limit)
                                : new Match(next, Optional.empty());
        return exact.reading()
                .filter(day -> day.precision() == Precision.DAY)
                .map(day -> new Match(
                        exact.to(),
                        Optional.of(new DateReading(
                                loose.reading().orElseThrow().from(),
                                day.to(),
                                day.precision(),
                                day.first(),
                                day.last()))))
                .orElse(loose);
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
            weekdayBefore = Optional.of(DayOfWeek.of(Integer.parseInt(
                    terms.term(i, TermKind.WEEKDAY).orElseThrow().detail())));
            Match precise = month(next) > 0
                    ? monthFirst(next, limit)
                    : document.token(next).shape() == Shape.NUMBER
                            ? readAny(next, limit)
                            : new Match(next, Optional.empty());
            weekdayBefore = Optional.empty();
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
            boolean range = isDayJoin(to) && !document.is(to, ",") && to + 1 < limit && day(to + 1) > first;
            if (range && !isMonthAfterDay(to + 1, limit) && month(to + 1) == 0 && !countsNext(to, limit)) {
                last = day(to + 1);
                to = afterDay(to + 1, limit);
            }
            int yearAt = skip(to, ",", limit);
            int named = relative.yearNamedAt(skip(yearAt, "of", limit), limit);
            Optional<Integer> year =
                    named > 0 && year(yearAt, limit).isEmpty() ? Optional.of(named) : year(yearAt, limit);
            int end = year.isEmpty() ? to : named > 0 ? skip(yearAt, "of", limit) + 2 : yearAt + 1;
            Optional<Integer> known = withSecondMonth && year.isEmpty() ? yearOfRangeEnd(i, end, month, limit) : year;
            Match days = days(i, end, known, month, first, last);
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

    /** "On May 9 and 12 people were held" names one day. */
    private boolean countsNext(int join, int limit) {
        int after = afterDay(join + 1, limit);
        return document.is(join, "and")
                && after == join + 2
                && after < limit
                && document.token(after).shape() == Shape.WORD
                && switch (document.token(after).key()) {
                    case "in", "at", "on", "by", "with", "when", "and", "as", "across", "during", "of" -> false;
                    case "all", "both", "they", "the", "he", "she", "it", "we", "this", "an", "his", "their", "our" ->
                        false;
                    default -> true;
                };
    }

    /** "Sept. 2 to Oct. 31", "between Aug. 24 and Sept. 2", "from 28 February until 3 March". */
    private Match untilSecondMonth(Match start, int from, int limit) {
        int join = start.to();
        if (!isRangeJoin(from, join) || join + 1 >= limit || start.reading().isEmpty()) {
            return start;
        }
        Match exact = secondDate(join + 1, limit);
        boolean spoken = exact.reading().isEmpty() && !document.is(join, "-") && !document.is(join, "–");
        Match end = spoken ? relative.read(join + 1, limit) : exact;
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

    private boolean isRangeJoin(int from, int join) {
        boolean between = document.is(from - 1, "between") && document.is(join, "and");
        return between
                || document.is(join, "to")
                || document.is(join, "until")
                || document.is(join, "through")
                || document.is(join, "–")
                || document.is(join, "-");
    }

    private Match secondDate(int at, int limit) {
        return month(at) > 0
                ? monthFirst(at, limit, false)
                : day(at) > 0 ? dayFirst(at, limit, false) : new Match(at, Optional.empty());
    }

    /** The first day of a range takes its year from the last one: "28 February to 3 March 2023". */
    private Optional<Integer> yearOfRangeEnd(int from, int join, int month, int limit) {
        if (!isRangeJoin(from, join) || join + 1 >= limit) {
            return Optional.empty();
        }
        return secondDate(join + 1, limit)
                .reading()
                .filter(end -> end.precision() == Precision.DAY)
                .map(end -> end.first().getMonthValue() < month
                        ? end.first().getYear() - 1
                        : end.first().getYear());
    }

    /** "9 May", "9th of May 2023", "28 and 29 Sep", "6, 7 and 8 June". */
    private Match dayFirst(int i, int limit, boolean withSecondMonth) {
        int first = day(i);
        if (first == 0) {
            return new Match(i, Optional.empty());
        }
        int to = afterDay(i, limit);
        int monthAt = skip(to, "of", limit);
        int last = first;
        while (month(monthAt) == 0 && isDayJoin(to) && day(nextDay(to, limit)) > last) {
            int next = nextDay(to, limit);
            last = day(next);
            to = afterDay(next, limit);
            monthAt = skip(to, "of", limit);
        }
        if (monthAt >= limit || month(monthAt) == 0) {
            return new Match(i, Optional.empty());
        }
        int after = skip(skip(skip(monthAt + 1, ".", limit), ",", limit), "of", limit);
        Optional<Integer> year = year(after, limit);
        int month = month(monthAt);
        int end = year.isPresent() ? after + 1 : monthAt + 1;
        int named = year.isPresent() ? 0 : relative.yearNamedAt(skip(end, "of", limit), limit);
        Optional<Integer> known = year.or(() -> named > 0 ? Optional.of(named) : Optional.empty());
        if (!withSecondMonth) {
            return days(i, end, known, month, first, last);
        }
        int join = end;
        return untilSecondMonth(
                days(i, end, known.or(() -> yearOfRangeEnd(i, join, month, limit)), month, first, last), i, limit);
    }

    /** "6 to 7 May", "6 to the 7th of May", "Monday 6 to Tuesday 7 May". */
    private int nextDay(int join, int limit) {
        int next = skip(join + 1, "the", limit);
        return next < limit && terms.is(next, TermKind.WEEKDAY) ? skip(next + 1, "the", limit) : next;
    }

    private boolean isDayJoin(int i) {
        if (i >= document.tokens().size()) {
            return false;
        }
        return switch (document.token(i).key()) {
            case "and", "-", "–", "to", "until", "through", ",", "&" -> true;
            default -> false;
        };
    }

    static int number(String digits) {
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
        Optional<DayOfWeek> weekday = weekdayBefore;
        Optional<Integer> year = stated.or(() -> relative.latestYearOf(month, last))
                .or(() -> weekday.flatMap(day -> years.inWhich(day, month, first)))
                .or(years::last);
        if (year.isEmpty()) {
            return new Match(to, Optional.empty());
        }
        stated.ifPresent(years::remember);
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
        Optional<Integer> year = stated.or(() -> relative.latestYearOf(month));
        return new Match(
                to,
                year.map(y -> YearMonth.of(y, month))
                        .map(m -> new DateReading(from, to, Precision.MONTH, m.atDay(1), m.atEndOfMonth())));
    }
}
