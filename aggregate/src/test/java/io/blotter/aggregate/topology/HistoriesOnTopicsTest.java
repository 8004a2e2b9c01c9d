package io.blotter.aggregate.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.aggregate.sample.Arrival;
import io.blotter.aggregate.sample.Histories;
import io.blotter.record.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.apache.kafka.streams.state.Stores;

/**
 * What {@code OrderDoesNotMatterTest} shows of the domain, through the topology and its state stores. A driver is used for many
 * histories: after each of them everything is withdrawn, and nothing must be left. The first driver's stores are on disk. Those
 * of the others hold the same bytes in memory, since a driver writes all ten stores to disk after each record.
 */
class HistoriesOnTopicsTest {
    private static final int HISTORIES_A_DRIVER = 200;

    private final List<Path> folders = new ArrayList<>();
    private List<AggregateDriver> driver = List.of();
    private int histories;

    @BeforeProperty
    void open() throws IOException {
        Path folder = Files.createTempDirectory("histories");
        driver = List.of(
                folders.isEmpty()
                        ? new AggregateDriver(folder)
                        : new AggregateDriver(folder, Stores::inMemoryKeyValueStore));
        folders.add(folder);
    }

    @AfterProperty
    void close() throws IOException {
        driver.forEach(AggregateDriver::close);
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void everyStepIsTheBatchResolutionOfWhatCameSoFarAndTakingItBackLeavesNothing(
            @ForAll("histories") List<Arrival> history, @ForAll Random shuffling) throws IOException {
        AggregateDriver topics = driver();
        for (int i = 0; i < history.size(); i++) {
            topics.take(history.get(i));

            assertSame(topics, Histories.resolved(Histories.leftBy(history.subList(0, i + 1))));
        }
        List<Arrival> left = new ArrayList<>(Histories.leftBy(history));
        Collections.shuffle(left, shuffling);
        left.forEach(arrival -> topics.take(arrival.withdrawal()));
        assertSame(topics, BatchResolution.of(List.of()));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void whatIsLeftInAnyOrderComesToTheSameAndOnceMoreChangesNothing(
            @ForAll("histories") List<Arrival> history, @ForAll Random shuffling) throws IOException {
        AggregateDriver topics = driver();
        List<Arrival> left = new ArrayList<>(Histories.leftBy(history));
        Collections.shuffle(left, shuffling);

        left.forEach(topics::take);

        assertSame(topics, Histories.resolved(left));
        left.forEach(topics::take);
        assertThat(topics.news()).isZero();
        left.forEach(arrival -> topics.take(arrival.withdrawal()));
        assertSame(topics, BatchResolution.of(List.of()));
    }

    @Provide
    Arbitrary<List<Arrival>> histories() {
        return Histories.ofAtMost(6);
    }

    private AggregateDriver driver() throws IOException {
        if (++histories % HISTORIES_A_DRIVER == 0) {
            driver.forEach(AggregateDriver::close);
            open();
        }
        return driver.get(0);
    }

    private static void assertSame(AggregateDriver topics, BatchResolution expected) {
        assertThat(Structure.same(topics.operations(), expected.operations()))
                .as("operations")
                .isTrue();
        assertThat(Structure.same(topics.totals(), expected.cartels()))
                .as("totals")
                .isTrue();
        assertThat(Structure.same(topics.months(), expected.months()))
                .as("months")
                .isTrue();
    }
}
