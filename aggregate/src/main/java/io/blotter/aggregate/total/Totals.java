package io.blotter.aggregate.total;

import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.table.Table;
import io.blotter.record.Structure;
import io.blotter.schemas.ActionDay;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/**
 * Running totals of each cartel, over all time and by month of action. Statistics are not counted, since they sum up
 * operations that are. Money is in euro at the mean rate of the month of action; a month past the end of the table of rates
 * takes the currency's last month in it, a currency without a rate stays out of the euro sums and stands in
 * {@code unconverted}. The same operations give the same bytes, whatever the order in which they came.
 */
public final class Totals {
    /** The month of operations of which no month is known. */
    public static final String UNDATED = "undated";

    private static final Cartel ALL = new Cartel(GrandTotal.ID, GrandTotal.NAME, false);

    private final Contribution contribution;
    private final Function<Operation, List<Contribution.Share>> shares;

    private Totals(Contribution contribution, Function<Operation, List<Contribution.Share>> shares) {
        this.contribution = contribution;
        this.shares = shares;
    }

    /** With the exchange rates of this module's data file. */
    public static Totals standard() {
        Contribution contribution = new Contribution(ExchangeRates.standard());
        return new Totals(contribution, contribution::of);
    }

    /** Over all groups as if they were one, with the id {@link GrandTotal#ID}: each operation counts once. */
    public static Totals overAll() {
        Contribution contribution = new Contribution(ExchangeRates.standard());
        return new Totals(
                contribution, operation -> List.of(new Contribution.Share(ALL, contribution.toAll(operation))));
    }

    /** What an operation comes to by itself, whatever of it is counted. */
    public Figures alone(Operation operation) {
        return contribution.alone(operation);
    }

    /** What an operation adds to the totals of a group; empty where it does not count for it. */
    public Optional<Figures> added(Operation operation, String cartelId) {
        return operation.getKind() == OperationKind.STATISTIC
                ? Optional.empty()
                : shares.apply(operation).stream()
                        .filter(share -> share.cartel().id().equals(cartelId))
                        .map(Contribution.Share::figures)
                        .findFirst();
    }

    /**
     * Takes changed operations in: what each was before is taken away, what it is now is added.
     *
     * @return the totals that are different from before
     */
    public TotalChanges apply(TotalsTables tables, List<OperationChange> changes) {
        Change change = new Change(tables);
        for (OperationChange operation : changes) {
            operation.before().ifPresent(before -> change.count(before, -1));
            operation.after().ifPresent(after -> change.count(after, 1));
        }
        return change.finish();
    }

    private final class Change {
        private final TotalsTables tables;
        private final CartelNames names;
        private final SortedMap<String, Figures> byCartel = new TreeMap<>();
        private final SortedMap<String, CartelMonth> byMonth = new TreeMap<>();
        private final Map<String, SortedMap<LocalDate, Integer>> dayChanges = new HashMap<>();

        Change(TotalsTables tables) {
            this.tables = tables;
            this.names = new CartelNames(tables.names());
        }

        void count(Operation operation, int sign) {
            if (operation.getKind() == OperationKind.STATISTIC) {
                return;
            }
            String month = operation.getMonth().orElse(UNDATED);
            for (Contribution.Share share : shares.apply(operation)) {
                Cartel cartel = share.cartel();
                Figures figures = share.figures();
                names.count(cartel.id(), cartel, sign);
                names.count(cartel.keyOf(month), cartel, sign);
                byCartel.put(
                        cartel.id(),
                        FigureSums.plus(
                                byCartel.computeIfAbsent(cartel.id(), id -> tables.cartels()
                                        .get(id)
                                        .map(CartelTotals::getFigures)
                                        .orElse(FigureSums.nothing())),
                                figures,
                                sign));
                SortedMap<LocalDate, Integer> changed = dayChanges.computeIfAbsent(cartel.id(), any -> new TreeMap<>());
                operation.getActionDates().stream().distinct().forEach(day -> changed.merge(day, sign, Integer::sum));
                String key = cartel.keyOf(month);
                CartelMonth before = byMonth.computeIfAbsent(key, any -> tables.months()
                        .get(key)
                        .orElse(new CartelMonth(cartel.id(), cartel.name(), month, FigureSums.nothing(), List.of())));
                byMonth.put(
                        key,
                        new CartelMonth(
                                cartel.id(),
                                cartel.name(),
                                month,
                                FigureSums.plus(before.getFigures(), figures, sign),
                                days(before.getDays(), operation.getActionDates(), sign)));
            }
        }

        TotalChanges finish() {
            names.store();
            SortedMap<String, Optional<CartelMonth>> months = new TreeMap<>();
            byMonth.forEach((key, month) -> {
                Optional<CartelMonth> after = Optional.of(month)
                        .filter(it -> isThere(it.getFigures()))
                        .map(it -> named(key, it));
                if (replaced(tables.months(), key, after)) {
                    months.put(key, after);
                }
            });
            SortedMap<String, Optional<CartelTotals>> totals = new TreeMap<>();
            byCartel.forEach((id, figures) -> {
                Optional<CartelTotals> after = isThere(figures) ? Optional.of(total(id, figures)) : Optional.empty();
                if (replaced(tables.cartels(), id, after)) {
                    totals.put(id, after);
                }
            });
            return new TotalChanges(totals, months);
        }

        private CartelMonth named(String key, CartelMonth month) {
            return new CartelMonth(
                    month.getCartelId(), names.of(key), month.getMonth(), month.getFigures(), month.getDays());
        }

        private CartelTotals total(String id, Figures figures) {
            NavigableSet<LocalDate> ends = firstAndLast(id);
            return new CartelTotals(
                    id,
                    names.of(id),
                    figures,
                    ends.isEmpty() ? null : ends.first(),
                    ends.isEmpty() ? null : ends.last());
        }

        /** Days whose first and last are those of the cartel; its months are read only where one of these went away. */
        private NavigableSet<LocalDate> firstAndLast(String id) {
            NavigableSet<LocalDate> ends = new TreeSet<>();
            tables.cartels().get(id).ifPresent(before -> {
                before.getFirstAction().ifPresent(ends::add);
                before.getLastAction().ifPresent(ends::add);
            });
            SortedMap<LocalDate, Integer> changed =
                    Optional.ofNullable(dayChanges.get(id)).orElseThrow();
            if (ends.stream().anyMatch(day -> changed.getOrDefault(day, 0) < 0)) {
                return tables.months().withPrefix(id + "/").stream()
                        .flatMap(entry -> entry.value().getDays().stream())
                        .map(ActionDay::getDay)
                        .collect(Collectors.toCollection(TreeSet::new));
            }
            changed.forEach((day, change) -> {
                if (change > 0) {
                    ends.add(day);
                }
            });
            return ends;
        }
    }

    /** Whether anything is left; parts are no operations, but told of. */
    private static boolean isThere(Figures figures) {
        return figures.getTellings() != 0;
    }

    private static List<ActionDay> days(List<ActionDay> days, List<LocalDate> more, int sign) {
        SortedMap<LocalDate, Long> counts = new TreeMap<>();
        days.forEach(day -> counts.put(day.getDay(), day.getOperations()));
        more.stream().distinct().forEach(day -> counts.merge(day, (long) sign, Long::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new ActionDay(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <V extends SpecificRecord> boolean replaced(Table<V> table, String key, Optional<V> after) {
        if (Structure.same(table.get(key), after)) {
            return false;
        }
        after.ifPresentOrElse(value -> table.put(key, value), () -> table.remove(key));
        return true;
    }
}
