package io.blotter.aggregate.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.operation.ResolverTables;
import io.blotter.aggregate.sample.OperationBuilder;
import io.blotter.aggregate.sample.Reports;
import io.blotter.aggregate.sample.StoredTable;
import io.blotter.aggregate.table.MemoryTable;
import io.blotter.aggregate.table.Table;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.SeizureCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.apache.avro.specific.SpecificRecord;

/** Any order of arrival, with duplicates, revisions and withdrawals, comes to what the batch computation comes to. */
class OrderDoesNotMatterTest {
    private static final Resolver RESOLVER = Resolver.standard();
    private static final Totals TOTALS = Totals.standard();

    /** One thing that happens to an announcement: it is published or revised, or withdrawn. */
    record Arrival(String announcementId, Optional<Report> report) {}

    @Property(tries = 1000)
    void everyHistoryEndsInTheBatchResolutionOfWhatItLeaves(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();

        history.forEach(register::take);

        BatchResolution expected = BatchResolution.of(leftBy(history));
        register.assertSameAs(expected);
        Statistics.label("an operation told several times")
                .collect(expected.operations().values().stream()
                        .anyMatch(operation -> operation.getTellings().size() > 1))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
    }

    @Property(tries = 1000)
    void finalReportsInAnyOrderComeToTheSame(@ForAll("histories") List<Arrival> history, @ForAll Random shuffling) {
        List<Report> reports = new ArrayList<>(leftBy(history));
        BatchResolution expected = BatchResolution.of(reports);
        Collections.shuffle(reports, shuffling);
        Register register = new Register();

        reports.forEach(report -> register.take(new Arrival(report.getAnnouncementId(), Optional.of(report))));

        register.assertSameAs(expected);
    }

    @Property(tries = 300)
    void withdrawingEverythingLeavesNothing(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();
        history.forEach(register::take);

        history.forEach(arrival -> register.take(new Arrival(arrival.announcementId(), Optional.empty())));

        register.assertEmpty();
    }

    @Property(tries = 300)
    void whatCameAlreadyChangesNothing(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();
        history.forEach(register::take);

        for (Report report : leftBy(history)) {
            assertThat(register.take(new Arrival(report.getAnnouncementId(), Optional.of(report))))
                    .isEmpty();
        }
    }

    private static final class Register {
        private final ResolverTables resolver = new ResolverTables(
                new StoredTable<>(Report.class),
                new MemoryTable<>(),
                new MemoryTable<>(),
                new MemoryTable<>(),
                new StoredTable<>(Operation.class));
        private final TotalsTables totals =
                new TotalsTables(new StoredTable<>(CartelTotals.class), new StoredTable<>(CartelMonth.class));

        List<OperationChange> take(Arrival arrival) {
            List<OperationChange> changes = RESOLVER.apply(resolver, arrival.announcementId(), arrival.report());
            TOTALS.apply(totals, changes);
            return changes;
        }

        void assertSameAs(BatchResolution expected) {
            assertSame(contents(resolver.operations()), expected.operations());
            assertSame(contents(totals.cartels()), expected.cartels());
            assertSame(contents(totals.months()), expected.months());
        }

        private static <V extends SpecificRecord> void assertSame(Map<String, V> found, Map<String, V> expected) {
            assertThat(found).containsOnlyKeys(expected.keySet());
            found.forEach((key, value) -> assertThat(
                            Structure.same(Optional.of(value), Optional.ofNullable(expected.get(key))))
                    .as("%s: found %s, expected %s", key, value, expected.get(key))
                    .isTrue());
        }

        void assertEmpty() {
            assertThat(contents(resolver.reports())).isEmpty();
            assertThat(contents(resolver.candidates())).isEmpty();
            assertThat(contents(resolver.links())).isEmpty();
            assertThat(contents(resolver.membership())).isEmpty();
            assertThat(contents(resolver.operations())).isEmpty();
            assertThat(contents(totals.cartels())).isEmpty();
            assertThat(contents(totals.months())).isEmpty();
        }

        private static <V> Map<String, V> contents(Table<V> table) {
            Map<String, V> contents = new TreeMap<>();
            table.withPrefix("").forEach(entry -> contents.put(entry.key(), entry.value()));
            return contents;
        }
    }

    private static List<Report> leftBy(List<Arrival> history) {
        Map<String, Report> left = new TreeMap<>();
        for (Arrival arrival : history) {
            arrival.report()
                    .ifPresentOrElse(
                            report -> left.put(arrival.announcementId(), report),
                            () -> left.remove(arrival.announcementId()));
        }
        return List.copyOf(left.values());
    }

    @Provide
    Arbitrary<List<Arrival>> histories() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h");
        Arbitrary<Arrival> published = Combinators.combine(
                        ids,
                        Arbitraries.of("police.uk", "daily.example", "evening.example", "news"),
                        Arbitraries.integers().between(-1, 6),
                        operations(true),
                        operations(false).list().ofMaxSize(2),
                        Arbitraries.of("", "copied text"))
                .as((id, source, day, main, rest, copied) -> {
                    List<OperationBuilder> all = new ArrayList<>(List.of(main));
                    all.addAll(rest);
                    Report report = Reports.report(
                            id, source, day < 0 ? "" : day(2 + day), all.toArray(new OperationBuilder[0]));
                    return new Arrival(id, Optional.of(copied.isEmpty() ? report : Reports.copy(report, copied)));
                });
        Arbitrary<Arrival> withdrawn = ids.map(id -> new Arrival(id, Optional.empty()));
        return Arbitraries.frequencyOf(Tuple.of(5, published), Tuple.of(1, withdrawn))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    /** Operations of a small world, so that many are alike and many nearly. */
    private static Arbitrary<OperationBuilder> operations(boolean primary) {
        Arbitrary<Integer> features = Arbitraries.integers().between(0, (1 << 10) - 1);
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 3);
        return Combinators.combine(features, day, size, Arbitraries.integers().between(0, 2))
                .as((has, days, times, which) -> {
                    OperationBuilder operation = primary ? Reports.about() : Reports.background();
                    if ((has & 1) != 0) {
                        operation.on(day(1 + days));
                    } else if ((has & 2) != 0) {
                        operation.between("2024-03-01", which == 0 ? "2024-03-31" : "2024-06-30");
                    }
                    if ((has & 4) != 0) {
                        operation.arrests(20L * times + which);
                    }
                    if ((has & 8) != 0) {
                        operation.in(List.of("RS", "NL", "ES").get(which), "BE");
                    }
                    if ((has & 16) != 0) {
                        operation.against(List.of("north-group", "south-group", "east-group")
                                .get(which));
                    }
                    if ((has & 32) != 0) {
                        operation.drug(which == 0 ? null : "cocaine", String.valueOf(500 * times + which));
                    }
                    if ((has & 64) != 0) {
                        operation.named(List.of("Grey Heron", "Grey Heron II", "Lantern")
                                .get(which));
                    }
                    if ((has & 128) != 0) {
                        operation.value(SeizureCategory.CASH, String.valueOf(300_000 * times), "EUR");
                        operation.seizedValue(String.valueOf(300_000 * times), "EUR");
                    }
                    if ((has & 256) != 0) {
                        operation.number(SeizureCategory.VEHICLE, 5L * times);
                        operation.drugValue("7000000", "USD");
                    }
                    if (has >= 1000) {
                        operation.statistic();
                    }
                    return operation;
                });
    }

    private static String day(int dayOfMarch) {
        return LocalDate.of(2024, 3, dayOfMarch).toString();
    }
}
