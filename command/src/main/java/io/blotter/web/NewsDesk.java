package io.blotter.web;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.total.GrandTotal;
import io.blotter.aggregate.total.TotalChanges;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.json.Json;
import io.blotter.json.OperationSummaryJson;
import io.blotter.json.TotalsJson;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.web.NewsSheet.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes news sheets. Only what is another record than last time is looked at, so a sheet costs what has changed and not what
 * there is. For one thread.
 */
final class NewsDesk {
    /** How many of the newest operations are told. */
    static final int NEWEST = 12;

    private final Totals overAll = Totals.overAll();
    private final TotalsTables tables = TotalsTables.inMemory();
    private final SortedMap<Thing, String> texts = new TreeMap<>();
    private final NavigableMap<Place, Operation> newest = new TreeMap<>();
    private long number;
    private SortedMap<String, CartelTotals> cartels = Collections.emptySortedMap();
    private SortedMap<String, Operation> operations = Collections.emptySortedMap();

    /** The operation last told of first; those of one day by id. */
    private record Place(LocalDate day, String id) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::day).reversed().thenComparing(Place::id);

        static Place of(Operation operation) {
            return new Place(OperationSummaryJson.lastTold(operation).orElse(LocalDate.MIN), operation.getId());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The sheet of what the tables hold. */
    NewsSheet sheet(SortedMap<String, CartelTotals> nowCartels, SortedMap<String, Operation> nowOperations) {
        for (String id : changed(cartels, nowCartels)) {
            write(
                    new Thing(NewsSheet.Kind.CARTEL, id),
                    Optional.ofNullable(nowCartels.get(id)).map(totals -> Json.line(TotalsJson.of(totals))));
        }
        cartels = nowCartels;
        Set<String> changedOperations = changed(operations, nowOperations);
        if (!changedOperations.isEmpty()) {
            takeIn(changedOperations, nowOperations);
            operations = nowOperations;
            writeNewest(changedOperations);
        }
        return new NewsSheet(++number, texts);
    }

    private void takeIn(Set<String> ids, SortedMap<String, Operation> now) {
        List<OperationChange> changes = new ArrayList<>();
        for (String id : ids) {
            Optional<Operation> before = Optional.ofNullable(operations.get(id));
            Optional<Operation> after = Optional.ofNullable(now.get(id));
            before.ifPresent(operation -> newest.remove(Place.of(operation)));
            after.ifPresent(operation -> newest.put(Place.of(operation), operation));
            if (!Structure.same(before, after)) {
                changes.add(new OperationChange(id, before, after));
            }
        }
        TotalChanges totals = overAll.apply(tables, changes);
        totals.cartels()
                .forEach((id, total) -> write(
                        new Thing(NewsSheet.Kind.ALL, GrandTotal.ID), total.map(one -> Json.line(TotalsJson.of(one)))));
        totals.months().values().stream()
                .flatMap(Optional::stream)
                .forEach(month -> write(
                        new Thing(NewsSheet.Kind.MONTH, month.getMonth()),
                        Optional.of(Json.line(TotalsJson.gist(month)))));
        totals.months().forEach((key, month) -> {
            if (month.isEmpty()) {
                write(new Thing(NewsSheet.Kind.MONTH, key.substring(key.indexOf('/') + 1)), Optional.empty());
            }
        });
    }

    private void writeNewest(Set<String> changed) {
        SortedMap<Thing, Operation> told = new TreeMap<>();
        newest.values().stream()
                .limit(NEWEST)
                .forEach(operation -> told.put(new Thing(NewsSheet.Kind.OPERATION, operation.getId()), operation));
        texts.keySet().removeIf(key -> key.kind() == NewsSheet.Kind.OPERATION && !told.containsKey(key));
        told.forEach((key, operation) -> {
            if (changed.contains(key.id()) || !texts.containsKey(key)) {
                texts.put(key, Json.line(OperationSummaryJson.of(operation, overAll.alone(operation))));
            }
        });
    }

    private void write(Thing key, Optional<String> text) {
        text.ifPresentOrElse(present -> texts.put(key, present), () -> texts.remove(key));
    }

    /** The keys whose values are not the very same. */
    private static <T> Set<String> changed(SortedMap<String, T> before, SortedMap<String, T> now) {
        Set<String> changed = new TreeSet<>();
        now.forEach((id, value) -> {
            if (before.get(id) != value) {
                changed.add(id);
            }
        });
        before.keySet().forEach(id -> {
            if (!now.containsKey(id)) {
                changed.add(id);
            }
        });
        return changed;
    }
}
