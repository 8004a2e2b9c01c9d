package io.blotter.aggregate.operation;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.Comparer;
import io.blotter.record.Structure;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Two groups of tellings that one weak link joins stay two operations, whatever came first. */
class WeakBridgesTest {
    private static final Comparer COMPARER = Comparer.standard();
    private static final Resolver RESOLVER = Resolver.standard();

    /** A background mention that has the arrests of the one and the cocaine of the other. */
    private static final Report BRIDGE = report(
            "z",
            "weekly.example",
            "2024-03-12",
            about().on("2024-03-11").in("FR").arrests(2),
            background()
                    .between("2024-03-01", "2024-03-31")
                    .in("ES")
                    .arrests(48)
                    .drug("cocaine", "913"));

    @Example
    void theBridgeIsLinkedToBothAndTheyAreNotLinkedToEachOther() {
        assertThat(linked(BRIDGE, 1, northern(0), 0)).isTrue();
        assertThat(linked(BRIDGE, 1, southern(0), 0)).isTrue();
        assertThat(linked(northern(0), 0, southern(0), 0)).isFalse();
    }

    @Property(tries = 1000)
    void theBridgeIsCutAndGoesToOneOfThem(
            @ForAll @IntRange(min = 1, max = 6) int north,
            @ForAll @IntRange(min = 1, max = 6) int south,
            @ForAll Random shuffling) {
        List<Report> northern =
                IntStream.range(0, north).mapToObj(WeakBridgesTest::northern).toList();
        List<Report> southern =
                IntStream.range(0, south).mapToObj(WeakBridgesTest::southern).toList();
        List<Report> all = Stream.of(northern, southern, List.of(BRIDGE))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, shuffling);

        Map<String, Operation> operations = operations(all);

        assertThat(Structure.same(operations, BatchResolution.of(all).operations()))
                .isTrue();
        assertThat(operations.values().stream().map(WeakBridgesTest::tellers).toList())
                .hasSize(3)
                .anySatisfy(tellers ->
                        assertThat(tellers).containsAll(ids(northern)).doesNotContainAnyElementsOf(ids(southern)))
                .anySatisfy(tellers ->
                        assertThat(tellers).containsAll(ids(southern)).doesNotContainAnyElementsOf(ids(northern)))
                .anySatisfy(tellers -> assertThat(tellers).containsExactly("z"));
    }

    @Property(tries = 1000)
    void tellingsOfOneOperationHoldTogetherThoughTheyAreLinkedInAChain(
            @ForAll @IntRange(min = 2, max = 8) int size, @ForAll Random shuffling) {
        List<Report> all = IntStream.range(0, size)
                .mapToObj(i -> report(
                        "n" + i,
                        "paper" + i + ".example",
                        "2024-03-0" + (6 + i % 3),
                        i % 2 == 0
                                ? about().on("2024-03-05").in("ES").arrests(48)
                                : about().on("2024-03-05").in("ES").arrests(48).drug("cocaine", "2611")))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, shuffling);

        assertThat(operations(all)).hasSize(1);
    }

    private static Report northern(int teller) {
        return report(
                "n" + teller,
                "paper" + teller + ".example",
                "2024-03-0" + (6 + teller % 3),
                about().on("2024-03-05").in("ES").arrests(48).drug("cocaine", "2611"));
    }

    private static Report southern(int teller) {
        return report(
                "s" + teller,
                "paper" + teller + ".example",
                "2024-03-0" + (8 + teller % 2),
                about().on("2024-03-08").in("ES").arrests(19).drug("cocaine", "913"));
    }

    private static boolean linked(Report one, int place, Report other, int otherPlace) {
        return COMPARER.compare(
                        COMPARER.profile(Account.of(one).get(place)),
                        COMPARER.profile(Account.of(other).get(otherPlace)))
                .linked();
    }

    private static Map<String, Operation> operations(Collection<Report> inOrder) {
        ResolverTables tables = ResolverTables.inMemory();
        inOrder.forEach(report -> RESOLVER.apply(tables, report.getAnnouncementId(), Optional.of(report)));
        Map<String, Operation> operations = new TreeMap<>();
        tables.operations().withPrefix("").forEach(entry -> operations.put(entry.key(), entry.value()));
        return operations;
    }

    private static Set<String> tellers(Operation operation) {
        return operation.getTellings().stream().map(Telling::getAnnouncementId).collect(Collectors.toSet());
    }

    private static List<String> ids(List<Report> reports) {
        return reports.stream().map(Report::getAnnouncementId).toList();
    }
}
