package io.blotter.aggregate.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * When an operation was, as far as one account tells. Days are counted from 1970-01-01.
 *
 * @param days certain days of action, ascending
 * @param from first possible day where days or a period are known
 * @param to last possible day where days or a period are known
 * @param published day of publication
 */
record Timeframe(List<Long> days, OptionalLong from, OptionalLong to, OptionalLong published) {
    /** Days within which most stories of an action are told that do not say when it was. */
    private static final int FRESH = 5;

    /** Longest period that is entered in the index month by month. */
    private static final int MOST_MONTHS = 14;

    static Timeframe of(Account account) {
        List<Long> days = ascending(account.operation().getActionDates());
        OptionalLong published = account.publishedOn().isPresent()
                ? OptionalLong.of(account.publishedOn().get().toEpochDay())
                : OptionalLong.empty();
        if (!days.isEmpty()) {
            return new Timeframe(
                    days, OptionalLong.of(days.get(0)), OptionalLong.of(days.get(days.size() - 1)), published);
        }
        return account.operation()
                .getPeriod()
                .map(period -> new Timeframe(
                        days,
                        OptionalLong.of(period.getFrom().toEpochDay()),
                        OptionalLong.of(period.getTo().toEpochDay()),
                        published))
                .orElse(new Timeframe(days, OptionalLong.empty(), OptionalLong.empty(), published));
    }

    private static List<Long> ascending(List<LocalDate> days) {
        if (days.size() < 2) {
            return days.isEmpty() ? List.of() : List.of(days.get(0).toEpochDay());
        }
        return days.stream().map(LocalDate::toEpochDay).sorted().distinct().toList();
    }

    /** Whether anything is told of the time of action. */
    boolean known() {
        return from.isPresent();
    }

    /** Whether certain days are told. */
    boolean certain() {
        return !days.isEmpty();
    }

    /** Days from the first to the last possible one, both included. */
    long length() {
        return to.orElseThrow() - from.orElseThrow() + 1;
    }

    /** Days between the nearest certain days of two accounts that both tell some; 0 where they share one. */
    long distance(Timeframe other) {
        long nearest = Long.MAX_VALUE;
        for (long mine : days) {
            for (long theirs : other.days) {
                nearest = Math.min(nearest, Math.abs(mine - theirs));
            }
        }
        return nearest;
    }

    /**
     * Days that news of a day is behind the action: behind its last day before the news, since nobody tells of what is still to
     * come; behind its end where only a period is known.
     */
    long since(long published) {
        long last = Long.MIN_VALUE;
        for (long day : days) {
            if (day <= published + 1) {
                last = Math.max(last, day);
            }
        }
        return published - (last == Long.MIN_VALUE ? to.getAsLong() : last);
    }

    /** Days between two time frames; 0 where they overlap. */
    long gap(Timeframe other) {
        return Math.max(
                0, Math.max(from.orElseThrow() - other.to.orElseThrow(), other.from.orElseThrow() - to.orElseThrow()));
    }

    /** Days between the publications; without end where one is unknown. */
    long publishedApart(Timeframe other) {
        return published.isPresent() && other.published.isPresent()
                ? Math.abs(published.getAsLong() - other.published.getAsLong())
                : Long.MAX_VALUE;
    }

    /**
     * Months in which it may have been, for the index; a day at the edge of a month counts for both. What an announcement is
     * about is looked for around its publication too: the days that it gives may be those of a later step, a period that of the
     * inquiry.
     */
    NavigableSet<YearMonth> months(boolean primary) {
        NavigableSet<YearMonth> months = new TreeSet<>(monthsTold(primary));
        if (primary && published.isPresent()) {
            YearMonth month = monthOf(published.getAsLong());
            months.addAll(months(month.minusMonths(1), month));
        }
        return months;
    }

    private NavigableSet<YearMonth> monthsTold(boolean primary) {
        if (known()) {
            YearMonth first = monthOf(from.orElseThrow() - 1);
            YearMonth last = monthOf(to.orElseThrow() + 1);
            if (certain() || months(first, last).size() <= MOST_MONTHS) {
                return certain() && months(first, last).size() > MOST_MONTHS
                        ? new TreeSet<>(List.of(first, last))
                        : months(first, last);
            }
        }
        if (published.isEmpty()) {
            return new TreeSet<>();
        }
        YearMonth month = monthOf(published.getAsLong());
        return months(month.minusMonths(primary ? 1 : 3), month);
    }

    /** Days on which it may have been, for the index: each certain day with the next, or the days before publication. */
    NavigableSet<Long> possibleDays() {
        NavigableSet<Long> possible = new TreeSet<>();
        if (certain()) {
            for (long day : days) {
                possible.add(day);
                possible.add(day + 1);
            }
        } else if (!known() && published.isPresent()) {
            LongStream.rangeClosed(published.getAsLong() - FRESH, published.getAsLong())
                    .forEach(possible::add);
        }
        return possible;
    }

    private static NavigableSet<YearMonth> months(YearMonth first, YearMonth last) {
        NavigableSet<YearMonth> months = new TreeSet<>();
        for (YearMonth month = first;
                !month.isAfter(last) && months.size() <= MOST_MONTHS;
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static YearMonth monthOf(long day) {
        return YearMonth.from(LocalDate.ofEpochDay(day));
    }

    /** For people. */
    String text() {
        if (certain()) {
            return days.stream()
                    .map(day -> LocalDate.ofEpochDay(day).toString())
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow();
        }
        return known()
                ? LocalDate.ofEpochDay(from.orElseThrow()) + " to " + LocalDate.ofEpochDay(to.orElseThrow())
                : Optional.of(published)
                        .filter(OptionalLong::isPresent)
                        .map(day -> "published " + LocalDate.ofEpochDay(day.getAsLong()))
                        .orElse("unknown");
    }
}
