package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.DateReading.Precision;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves what is said relative to the day of publication: "yesterday", "on Tuesday", "last year". */
final class RelativeDays {
    private static final WordSet STARTING = WordSet.of(
            "in",
            "during",
            "today",
            "tonight",
            "yesterday",
            "last",
            "this",
            "from",
            "to",
            "since",
            "of",
            "the",
            "a",
            "its",
            "their");

    private static final int CLOSE_AHEAD = 60;
    private static final WordSet DATING = WordSet.of("date", "dates", "dated", "dating", "is", "was", "are", "were");
    private static final WordSet SEASON =
            WordSet.of("spring", "summer", "autumn", "fall", "winter", "beginning", "start", "end");
    private static final WordSet DEED =
            WordSet.of("catch", "case", "record", "raid", "raids", "strike", "find", "sting");

    private final Document document;
    private final Terms terms;

    RelativeDays(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /**
     * The latest year in which the day is not after publication, unless it is close ahead, as hearings are; empty where the
     * day of publication is unknown.
     */
    Optional<Integer> latestYearOf(int month, int day) {
        return latestYearOf(month, day, CLOSE_AHEAD);
    }

    /** The latest year in which the month has begun; empty where the day of publication is unknown. */
    Optional<Integer> latestYearOf(int month) {
        return latestYearOf(month, 1, 1);
    }

    private Optional<Integer> latestYearOf(int month, int day, int daysAhead) {
        return document.publishedOn().flatMap(published -> {
            try {
                LocalDate next = LocalDate.of(published.getYear() + 1, month, 1).plusDays(day - 1L);
                if (!next.isAfter(published.plusDays(daysAhead))) {
                    return Optional.of(published.getYear() + 1);
                }
                boolean future = LocalDate.of(published.getYear(), month, day).isAfter(published.plusDays(daysAhead));
                return Optional.of(future ? published.getYear() - 1 : published.getYear());
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        });
    }

    /** The year that "this year" or "last year" at {@code i} means; 0 where neither stands there or it is unknown. */
    int yearNamedAt(int i, int limit) {
        if (i + 1 >= limit || !document.is(i + 1, "year")) {
            return 0;
        }
        int published = document.publishedOn().map(LocalDate::getYear).orElse(0);
        if (published == 0) {
            return 0;
        }
        return document.is(i, "this") ? published : document.is(i, "last") ? published - 1 : 0;
    }

    /** The weekday at {@code i}: the last one before publication, or the day itself; "last Tuesday" never the day itself. */
    DateReader.Match weekday(int i, int limit) {
        int to = i + 1;
        boolean ofRange = terms.is(i - 2, TermKind.WEEKDAY);
        boolean coming = document.is(i - 1, "next")
                || document.is(i - 1, "every")
                || (document.is(i - 1, "by") && !document.token(i - 1).capitalised())
                || (!ofRange && (document.is(i - 1, "until") || document.is(i - 1, "through")));
        if (document.publishedOn().isEmpty() || coming) {
            return new DateReader.Match(to, Optional.empty());
        }
        LocalDate published = document.publishedOn().get();
        DayOfWeek day = DayOfWeek.of(
                Integer.parseInt(terms.term(i, TermKind.WEEKDAY).orElseThrow().detail()));
        LocalDate date = published.with(
                document.is(i - 1, "last") ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        int lastWeek = lastWeekEnd(to, limit);
        if (lastWeek > to) {
            LocalDate monday = published
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(1);
            return match(i, lastWeek, Precision.DAY, monday.with(TemporalAdjusters.nextOrSame(day)), Optional.empty());
        }
        return match(i, to, Precision.DAY, date, Optional.empty());
    }

    private int lastWeekEnd(int to, int limit) {
        int at = to;
        while (at < limit
                && at - to < 2
                && (document.is(at, "of") || document.is(at, "evening") || document.is(at, "morning"))) {
            at++;
        }
        return document.is(at, "last") && document.is(at + 1, "week") && at + 1 < limit ? at + 2 : to;
    }

    /** Whether {@link #read} may find something that starts with {@code token}. */
    static boolean canStart(Token token) {
        return STARTING.contains(token);
    }

    /** Yesterday, today, last month, last year, in 2020. */
    DateReader.Match read(int i, int limit) {
        Token token = document.token(i);
        if (token.is("in") || token.is("during") || pointsToYear(i, limit)) {
            return yearAfterPreposition(i, limit);
        }
        if (document.publishedOn().isEmpty()) {
            return new DateReader.Match(i, Optional.empty());
        }
        LocalDate published = document.publishedOn().get();
        String next = i + 1 < limit ? document.token(i + 1).key() : "";
        return switch (token.key()) {
            case "today", "tonight" -> match(i, i + 1, Precision.DAY, published, Optional.empty());
            case "yesterday" -> match(i, i + 1, Precision.DAY, published.minusDays(1), Optional.empty());
            case "last" ->
                switch (next) {
                    case "night" -> match(i, i + 2, Precision.DAY, published.minusDays(1), Optional.empty());
                    case "month" -> month(i, YearMonth.from(published).minusMonths(1));
                    case "year" -> year(i, i + 2, published.getYear() - 1);
                    default -> new DateReader.Match(i, Optional.empty());
                };
            case "this" ->
                switch (next) {
                    case "morning", "afternoon", "evening" ->
                        match(i, i + 2, Precision.DAY, published, Optional.empty());
                    case "month" -> month(i, YearMonth.from(published));
                    case "year" -> year(i, i + 2, published.getYear());
                    default -> new DateReader.Match(i, Optional.empty());
                };
            default -> new DateReader.Match(i, Optional.empty());
        };
    }

    /** "dates from 2020", "not since 2020, when", "the spring of 2020", "the raid of 2020", "the 2020 raid". */
    private boolean pointsToYear(int i, int limit) {
        return switch (document.token(i).key()) {
            case "from" -> document.is(i - 1, DATING);
            case "to" -> document.is(i - 1, "back") || document.is(i - 1, "dates") || document.is(i - 1, "dating");
            case "since" -> document.is(i + 2, ",") && document.is(i + 3, "when");
            case "of" -> isDeed(i - 1) || document.is(i - 1, SEASON);
            case "the", "a", "its", "their" -> i + 2 < limit && isDeed(i + 2);
            default -> false;
        };
    }

    private boolean isDeed(int i) {
        return i >= 0
                && (terms.is(i, TermKind.ARREST)
                        || terms.is(i, TermKind.SEARCH)
                        || terms.is(i, TermKind.SEIZE)
                        || terms.term(i, TermKind.SCENE)
                                .filter(scene -> scene.id().equals("ACTION"))
                                .isPresent()
                        || document.is(i, DEED));
    }

    private DateReader.Match yearAfterPreposition(int i, int limit) {
        int at = i + 1;
        while (at < limit
                && at - i < 3
                && (document.is(at, "early") || document.is(at, "late") || document.is(at, "the"))) {
            at++;
        }
        boolean year = at < limit
                && document.token(at).shape() == Shape.NUMBER
                && document.token(at).text().length() == 4
                && (document.token(at).text().startsWith("19")
                        || document.token(at).text().startsWith("20"))
                && document.token(at).text().chars().allMatch(Character::isDigit)
                && !document.is(at + 1, "-");
        return year
                ? year(i, at + 1, Integer.parseInt(document.token(at).text()))
                : new DateReader.Match(i, Optional.empty());
    }

    private static DateReader.Match month(int i, YearMonth month) {
        return match(i, i + 2, Precision.MONTH, month.atDay(1), Optional.of(month.atEndOfMonth()));
    }

    private static DateReader.Match year(int from, int to, int year) {
        return match(from, to, Precision.YEAR, LocalDate.of(year, 1, 1), Optional.of(LocalDate.of(year, 12, 31)));
    }

    private static DateReader.Match match(
            int from, int to, Precision precision, LocalDate first, Optional<LocalDate> last) {
        return new DateReader.Match(to, Optional.of(new DateReading(from, to, precision, first, last.orElse(first))));
    }
}
