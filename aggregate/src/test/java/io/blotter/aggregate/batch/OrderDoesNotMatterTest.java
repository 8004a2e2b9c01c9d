package io.blotter.aggregate.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.operation.ResolverTables;
import io.blotter.aggregate.sample.CorrectionSamples;
import io.blotter.aggregate.sample.OperationBuilder;
import io.blotter.aggregate.sample.Reports;
import io.blotter.aggregate.sample.StoredTable;
import io.blotter.aggregate.table.MemoryTable;
import io.blotter.aggregate.table.Table;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.quantity.Counts;
import io.blotter.quantity.Monies;
import io.blotter.record.Structure;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.Searches;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private static final Arbitrary<String> IDS = Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final Arbitrary<String> CORRECTION_IDS = Arbitraries.of("k1", "k2", "k3", "k4", "k5", "k6", "k7");

    /** One thing that happens. */
    sealed interface Arrival {}

    /** An announcement is published, revised or withdrawn. */
    record Told(String announcementId, Optional<Report> report) implements Arrival {}

    /** A correction is made, replaced or withdrawn; what it speaks of may be there, may come later, or never. */
    record Corrected(String correctionId, Optional<Correction> correction) implements Arrival {}

    @Property(tries = 1000)
    void everyHistoryEndsInTheBatchResolutionOfWhatItLeaves(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();

        history.forEach(register::take);

        BatchResolution expected = resolved(leftBy(history));
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
        List<Arrival> left = new ArrayList<>(leftBy(history));
        BatchResolution expected = resolved(left);
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

            register.assertSameAs(resolved(leftBy(history.subList(0, i + 1))));
        }
    }

    @Property(tries = 1000)
    void withdrawnCorrectionsLeaveNoTrace(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();
        history.forEach(register::take);

        history.forEach(arrival -> {
            if (arrival instanceof Corrected corrected) {
                register.take(withdrawalOf(corrected));
            }
        });

        register.assertSameAs(resolved(leftBy(history).stream()
                .filter(arrival -> arrival instanceof Told)
                .toList()));
    }

    @Property(tries = 300)
    void withdrawingEverythingLeavesNothing(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();
        history.forEach(register::take);

        history.forEach(arrival -> register.take(withdrawalOf(arrival)));

        register.assertEmpty();
    }

    @Property(tries = 300)
    void whatCameAlreadyChangesNothing(@ForAll("histories") List<Arrival> history) {
        Register register = new Register();
        history.forEach(register::take);

        for (Arrival again : leftBy(history)) {
            assertThat(register.take(again)).isEmpty();
        }
    }

    private static final class Register {
        private final ResolverTables resolver = new ResolverTables(
                new StoredTable<>(Report.class),
                new MemoryTable<>(),
                new MemoryTable<>(),
                new MemoryTable<>(),
                new StoredTable<>(Operation.class),
                new StoredTable<>(Correction.class),
                new MemoryTable<>());
        private final TotalsTables totals = new TotalsTables(
                new StoredTable<>(CartelTotals.class), new StoredTable<>(CartelMonth.class), new MemoryTable<>());

        List<OperationChange> take(Arrival arrival) {
            List<OperationChange> changes = arrival instanceof Told told
                    ? RESOLVER.apply(resolver, told.announcementId(), told.report())
                    : correct((Corrected) arrival);
            TOTALS.apply(totals, changes);
            return changes;
        }

        private List<OperationChange> correct(Corrected corrected) {
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
            assertThat(contents(resolver.candidates())).isEmpty();
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

    private static Arrival withdrawalOf(Arrival arrival) {
        return arrival instanceof Told told
                ? new Told(told.announcementId(), Optional.empty())
                : new Corrected(((Corrected) arrival).correctionId(), Optional.empty());
    }

    private static BatchResolution resolved(List<Arrival> left) {
        return BatchResolution.of(
                left.stream()
                        .flatMap(arrival ->
                                arrival instanceof Told told ? told.report().stream() : Stream.<Report>empty())
                        .toList(),
                left.stream()
                        .flatMap(arrival -> arrival instanceof Corrected corrected
                                ? corrected.correction().stream()
                                : Stream.<Correction>empty())
                        .toList());
    }

    /** The last of everything that was not withdrawn. */
    private static List<Arrival> leftBy(List<Arrival> history) {
        Map<String, Arrival> left = new TreeMap<>();
        for (Arrival arrival : history) {
            if (arrival instanceof Told told) {
                keep(
                        left,
                        "told " + told.announcementId(),
                        arrival,
                        told.report().isPresent());
            } else if (arrival instanceof Corrected corrected) {
                keep(
                        left,
                        "corrected " + corrected.correctionId(),
                        arrival,
                        corrected.correction().isPresent());
            }
        }
        return List.copyOf(left.values());
    }

    private static void keep(Map<String, Arrival> left, String key, Arrival arrival, boolean there) {
        if (there) {
            left.put(key, arrival);
        } else {
            left.remove(key);
        }
    }

    @Provide
    Arbitrary<List<Arrival>> histories() {
        return Arbitraries.oneOf(
                Arbitraries.frequencyOf(Tuple.of(5, published()), Tuple.of(1, withdrawn()))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(14),
                corrected(20),
                corrected(20));
    }

    @Provide
    Arbitrary<List<Arrival>> shortHistories() {
        return corrected(10);
    }

    private static Arbitrary<List<Arrival>> corrected(int most) {
        Arbitrary<Arrival> takenBack = CORRECTION_IDS.map(id -> new Corrected(id, Optional.empty()));
        return Arbitraries.frequencyOf(
                        Tuple.of(10, published()),
                        Tuple.of(1, withdrawn()),
                        Tuple.of(6, corrections()),
                        Tuple.of(1, takenBack))
                .list()
                .ofMinSize(most / 2)
                .ofMaxSize(most);
    }

    /** Corrections of a small world: they often speak of the same, and may be made in the same moment. */
    private static Arbitrary<Arrival> corrections() {
        Arbitrary<String> tellings = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h"), Arbitraries.of(0, 0, 0, 1))
                .as((id, ordinal) -> id + "#" + ordinal);
        Arbitrary<String> groups = Arbitraries.of("north-group", "south-group", "east-group", "west-group");
        Arbitrary<Object> pairs = Combinators.combine(tellings, tellings, Arbitraries.of(true, true, false))
                .filter((one, other, link) -> !one.equals(other))
                .as((one, other, link) ->
                        link ? CorrectionSamples.link(one, other) : CorrectionSamples.unlink(one, other));
        Arbitrary<Object> figures = Combinators.combine(
                        tellings,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.longs().between(0, 60))
                .as((telling, which, value) -> CorrectionSamples.figure(
                        telling,
                        List.of(
                                        new Arrests(Counts.exactly(value)),
                                        new Searches(Counts.exactly(value)),
                                        new Charges(Counts.exactly(value)),
                                        Monies.exactly(BigDecimal.valueOf(value % 3), "EUR"),
                                        Monies.exactly(BigDecimal.valueOf(value), "USD"))
                                .get(which)));
        Arbitrary<Object> aliases = Combinators.combine(groups, groups, Arbitraries.of("", "", "Other Name", "A Name"))
                .filter((from, to, name) -> !from.equals(to))
                .as((from, to, name) -> CorrectionSamples.alias(from, to, name.isEmpty() ? null : name));
        return Combinators.combine(
                        CORRECTION_IDS,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.frequencyOf(Tuple.of(4, pairs), Tuple.of(2, figures), Tuple.of(2, aliases)))
                .as((id, minute, change) ->
                        new Corrected(id, Optional.of(CorrectionSamples.correction(id, minute, change))));
    }

    private static Arbitrary<Arrival> published() {
        return Combinators.combine(
                        IDS,
                        Arbitraries.of("police.uk", "daily.example", "evening.example", "news"),
                        Arbitraries.integers().between(-1, 6),
                        Arbitraries.frequencyOf(Tuple.of(3, operations(true)), Tuple.of(1, family(true))),
                        Arbitraries.frequencyOf(Tuple.of(3, operations(false)), Tuple.of(1, family(false)))
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of("", "copied text"))
                .as((id, source, day, main, rest, copied) -> {
                    List<OperationBuilder> all = new ArrayList<>(List.of(main));
                    all.addAll(rest);
                    Report report = Reports.report(
                            id, source, day < 0 ? "" : day(2 + day), all.toArray(new OperationBuilder[0]));
                    return new Told(id, Optional.of(copied.isEmpty() ? report : Reports.copy(report, copied)));
                });
    }

    private static Arbitrary<Arrival> withdrawn() {
        return IDS.map(id -> new Told(id, Optional.empty()));
    }

    /** Operations of a small world, so that many are alike and many nearly. */
    private static Arbitrary<OperationBuilder> operations(boolean primary) {
        Arbitrary<Integer> features = Arbitraries.integers().between(0, (1 << 12) - 1);
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
                    if ((has & 9) == 9) {
                        operation.around(which == 0 ? "RS/nis" : "BE/ghent");
                    }
                    if ((has & 8) != 0) {
                        operation.in(List.of("RS", "NL", "ES").get(which), "BE");
                    } else if ((has & 512) != 0) {
                        operation.in(which == 0 ? new String[] {"BE"} : new String[] {"RS", "NL", "ES", "BE"});
                    }
                    if ((has & 2048) != 0) {
                        operation.partOf(which == 0 ? "Lantern" : "Grey Heron");
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
                    if ((has & 1023) >= 1000) {
                        operation.statistic();
                    }
                    return operation;
                });
    }

    /** An international operation, its national slices, phases and follow-ups. */
    private static Arbitrary<OperationBuilder> family(boolean primary) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((which, cartel, drug) -> {
                    OperationBuilder operation = primary ? Reports.about() : Reports.background();
                    if (which <= 1) {
                        operation
                                .named("Grey Heron")
                                .on(day(1 + which))
                                .in("BE", "ES", "NL")
                                .arrests(190);
                    } else if (which <= 3) {
                        operation
                                .partOf("Grey Heron")
                                .on(day(2))
                                .in(which == 2 ? "ES" : "NL")
                                .arrests(10L + which);
                    } else if (which == 4) {
                        operation.named("Grey Heron").on("2024-04-20").in("ES").arrests(6);
                    } else {
                        operation
                                .named("Grey Heron")
                                .between("2024-02-01", "2024-05-31")
                                .in("BE", "ES", "NL", "RS");
                    }
                    if (cartel) {
                        operation.against("north-group");
                    }
                    if (drug) {
                        operation.drug("cocaine", String.valueOf(100 * (5 - which) + 50));
                    }
                    return operation;
                });
    }

    private static String day(int dayOfMarch) {
        return LocalDate.of(2024, 3, dayOfMarch).toString();
    }
}
