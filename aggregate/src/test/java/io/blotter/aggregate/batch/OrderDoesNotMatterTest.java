package io.blotter.aggregate.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.operation.ResolverTables;
import io.blotter.aggregate.sample.Arrival;
import io.blotter.aggregate.sample.Histories;
import io.blotter.aggregate.sample.StoredTable;
import io.blotter.aggregate.table.MemoryTable;
import io.blotter.aggregate.table.Table;
import io.blotter.aggregate.table.TableIndex;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.apache.avro.specific.SpecificRecord;

/** Any order of arrival, with duplicates, revisions and withdrawals, comes to what the batch computation comes to. */
class OrderDoesNotMatterTest {
    private static final Resolver RESOLVER = Resolver.standard();
    private static final Totals TOTALS = Totals.standard();

    @Property(tries = 1000)
    void everyHistoryEndsInTheBatchResolutionOfWhatItLeaves(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();

        history.forEach(register::take);

        BatchResolution expected = Histories.resolved(Histories.leftBy(history));
        register.assertSameAs(expected);
        Statistics.label("corrections that hold, or do not")
                .collect(expected.operations().values().stream()
                        .flatMap(operation -> operation.getCorrections().stream())
                        .map(applied -> applied.getApplied() ? "holds" : "refused")
                        .sorted()
                        .distinct()
                        .toList())
                .coverage(coverage -> {
                    coverage.check(List.of("holds")).percentage(share -> share > 10);
                    coverage.check(List.of("holds", "refused")).percentage(share -> share > 5);
                });
        Statistics.label("a part of a whole")
                .collect(expected.operations().values().stream()
                        .anyMatch(operation -> operation.getPartOf().isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("an operation told several times")
                .collect(expected.operations().values().stream()
                        .anyMatch(operation -> operation.getTellings().size() > 1))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
    }

    @Property(tries = 1000)
    void whatIsLeftInAnyOrderComesToTheSame(@ForAll("histories") List<Arrival> history, @ForAll Random shuffling) {
        List<Arrival> left = new ArrayList<>(Histories.leftBy(history));
        BatchResolution expected = Histories.resolved(left);
        Collections.shuffle(left, shuffling);
        Register register = new Register();

        left.forEach(register::take);

        register.assertSameAs(expected);
    }

    @Property(tries = 1000)
    void everyStepIsTheBatchResolutionOfWhatCameSoFar(@ForAll("shortHistories") List<Arrival> history) {
        Register register = new Register();
        for (int i = 0; i < history.size(); i++) {
            register.take(history.get(i));

            register.assertSameAs(Histories.resolved(Histories.leftBy(history.subList(0, i + 1))));
        }
    }

    @Property(tries = 1000)
    void withdrawnCorrectionsLeaveNoTrace(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();
        history.forEach(register::take);

        history.forEach(arrival -> {
            if (arrival instanceof Arrival.Corrected corrected) {
                register.take(corrected.withdrawal());
            }
        });

        register.assertSameAs(Histories.resolved(Histories.leftBy(history).stream()
                .filter(arrival -> arrival instanceof Arrival.Told)
                .toList()));
    }

    @Property(tries = 300)
    void withdrawingEverythingLeavesNothing(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();
        history.forEach(register::take);

        history.forEach(arrival -> register.take(arrival.withdrawal()));

        register.assertEmpty();
    }

    @Property(tries = 300)
    void whatCameAlreadyChangesNothing(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();
        history.forEach(register::take);

        for (Arrival again : Histories.leftBy(history)) {
            assertThat(register.take(again)).isEmpty();
        }
    }

    private static final class Register {
        private final Table<String> candidates = new MemoryTable<>();
        private final ResolverTables resolver = new ResolverTables(
                new StoredTable<>(Report.class),
                new TableIndex(candidates),
                new MemoryTable<>(),
                new MemoryTable<>(),
                new StoredTable<>(Operation.class),
                new StoredTable<>(Correction.class),
                new MemoryTable<>());
        private final TotalsTables totals = new TotalsTables(
                new StoredTable<>(CartelTotals.class), new StoredTable<>(CartelMonth.class), new MemoryTable<>());

        List<OperationChange> take(Arrival arrival) {
            List<OperationChange> changes = arrival instanceof Arrival.Told told
                    ? RESOLVER.apply(resolver, told.announcementId(), told.report())
                    : correct((Arrival.Corrected) arrival);
            TOTALS.apply(totals, changes);
            return changes;
        }

        private List<OperationChange> correct(Arrival.Corrected corrected) {
            return RESOLVER.correct(resolver, corrected.correctionId(), corrected.correction());
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
            assertThat(contents(candidates)).isEmpty();
            assertThat(contents(resolver.links())).isEmpty();
            assertThat(contents(resolver.membership())).isEmpty();
            assertThat(contents(resolver.operations())).isEmpty();
            assertThat(contents(totals.cartels())).isEmpty();
            assertThat(contents(totals.months())).isEmpty();
            assertThat(contents(totals.names())).isEmpty();
            assertThat(contents(resolver.corrections())).isEmpty();
            assertThat(contents(resolver.subjects())).isEmpty();
        }

        private static <V> Map<String, V> contents(Table<V> table) {
            Map<String, V> contents = new TreeMap<>();
            table.withPrefix("").forEach(entry -> contents.put(entry.key(), entry.value()));
            return contents;
        }
    }

    @Provide
    Arbitrary<List<Arrival>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<List<Arrival>> shortHistories() {
        return Histories.ofAtMost(10);
    }
}
