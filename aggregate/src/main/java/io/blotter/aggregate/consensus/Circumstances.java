package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.source.OfficialSources;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Period;
import io.blotter.schemas.ReportedOperation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When, where, against whom and under what name: what the announcements about an operation say, together; background
 * mentions add only what none of these says.
 */
final class Circumstances {
    private final List<Account> accounts;
    private final OfficialSources officials;
    private final List<LocalDate> actionDates;
    private final Optional<Period> period;

    /**
     * The circumstances that accounts tell of.
     *
     * @param accounts in canonical order
     */
    Circumstances(List<Account> accounts, OfficialSources officials) {
        this.accounts = accounts;
        this.officials = officials;
        this.actionDates = decidedDates();
        this.period = actionDates.isEmpty() ? decidedPeriod() : Optional.empty();
    }

    /** The code name that most tellings give, primary ones first; of equally many the one told first. */
    Optional<String> name() {
        List<Account> tellers =
                tellers(account -> account.operation().getName().stream().toList());
        SortedMap<String, Integer> counts = new TreeMap<>();
        tellers.forEach(
                account -> account.operation().getName().ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return tellers.stream()
                .flatMap(account -> account.operation().getName().stream())
                .filter(name -> counts.getOrDefault(name, 0) == most)
                .findFirst();
    }

    /**
     * Certain days: each that at least half of those give who are to be believed most and could know it, since they wrote no
     * earlier; all where none has half.
     */
    List<LocalDate> actionDates() {
        return actionDates;
    }

    private List<LocalDate> decidedDates() {
        List<Account> tellers = tellers(account -> account.operation().getActionDates());
        List<LocalDate> told = tellers.stream()
                .flatMap(account -> account.operation().getActionDates().stream())
                .distinct()
                .sorted()
                .toList();
        List<LocalDate> ofHalf =
                told.stream().filter(day -> ofHalf(day, tellers)).toList();
        return ofHalf.isEmpty() ? told : ofHalf;
    }

    private boolean ofHalf(LocalDate day, List<Account> tellers) {
        List<Account> knowing = tellers.stream()
                .filter(account -> !account.publishedOn().orElse(LocalDate.MAX).isBefore(day))
                .toList();
        List<Account> authorities = knowing.stream()
                .filter(account -> officials.contains(account.report().getSource()))
                .toList();
        List<Account> believed = authorities.isEmpty() ? knowing : authorities;
        long giving = believed.stream()
                .filter(account -> account.operation().getActionDates().contains(day))
                .count();
        return giving > 0 && 2 * giving >= believed.size();
    }

    /** The period that most tellings give, of equally many the shortest; empty where a certain day is known. */
    Optional<Period> period() {
        return period;
    }

    private Optional<Period> decidedPeriod() {
        List<Period> periods = tellers(
                        account -> account.operation().getPeriod().stream().toList())
                .stream()
                .flatMap(account -> account.operation().getPeriod().stream())
                .toList();
        return periods.stream()
                .min(Comparator.comparing((Period period) ->
                                -periods.stream().filter(period::equals).count())
                        .thenComparing(period -> ChronoUnit.DAYS.between(period.getFrom(), period.getTo()))
                        .thenComparing(Period::getFrom));
    }

    /**
     * The month that the operation is counted in: of its first certain day; else its period's where that lies in one month;
     * else of its first publication, unless that lies outside a known period.
     */
    Optional<String> month() {
        Optional<LocalDate> firstDay = actionDates.stream().findFirst();
        if (firstDay.isPresent()) {
            return firstDay.map(YearMonth::from).map(YearMonth::toString);
        }
        Optional<YearMonth> within = period.map(it -> YearMonth.from(it.getFrom()))
                .filter(month -> period.map(it -> YearMonth.from(it.getTo()))
                        .filter(month::equals)
                        .isPresent());
        return within.or(() -> accounts.stream()
                        .flatMap(account -> account.publishedOn().stream())
                        .min(Comparator.naturalOrder())
                        .filter(day -> period.isEmpty()
                                || period.filter(it -> !day.isBefore(it.getFrom()) && !day.isAfter(it.getTo()))
                                        .isPresent())
                        .map(YearMonth::from))
                .map(YearMonth::toString);
    }

    /** All countries named, ascending. */
    List<String> countries() {
        return union(ReportedOperation::getCountries);
    }

    /** All platforms named, ascending. */
    List<String> platforms() {
        return union(ReportedOperation::getPlatforms);
    }

    /** All groups named, by id ascending; without evidence, which belongs to the single announcements. */
    List<CartelMention> cartels() {
        SortedMap<String, CartelMention> cartels = new TreeMap<>();
        tellers(account -> account.operation().getCartels()).stream()
                .flatMap(account -> account.operation().getCartels().stream())
                .map(mention ->
                        new CartelMention(mention.getId(), mention.getName(), mention.getProvisional(), List.of(), ""))
                .forEach(mention -> cartels.merge(mention.getId(), mention, Circumstances::better));
        return List.copyOf(cartels.values());
    }

    private static CartelMention better(CartelMention one, CartelMention other) {
        return Stream.of(one, other)
                .min(Comparator.comparing(CartelMention::getProvisional).thenComparing(CartelMention::getName))
                .orElseThrow();
    }

    private List<String> union(Function<ReportedOperation, List<String>> what) {
        return List.copyOf(new TreeSet<>(tellers(account -> what.apply(account.operation())).stream()
                .flatMap(account -> what.apply(account.operation()).stream())
                .toList()));
    }

    /** Those announcements about the operation that say something of it; where none does, those background mentions. */
    private List<Account> tellers(Function<Account, Collection<?>> what) {
        List<Account> tellers = accounts.stream()
                .filter(account -> !what.apply(account).isEmpty())
                .toList();
        List<Account> primary = tellers.stream().filter(Account::primary).toList();
        return primary.isEmpty() ? tellers : primary;
    }
}
