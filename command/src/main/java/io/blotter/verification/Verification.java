package io.blotter.verification;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.aggregate.correction.CorrectionRules;
import io.blotter.aggregate.topology.AggregateTopology;
import io.blotter.connection.ClusterConnection;
import io.blotter.enrich.topology.EnrichTopology;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import io.blotter.view.Backlog;
import io.blotter.view.TopicScan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;

/** Recomputes everything from the announcements of a cluster, and compares it with what its topics hold. */
public final class Verification {
    private final ClusterConnection cluster;
    private final Duration patience;
    private final Consumer<String> messages;
    private final long start = System.nanoTime();

    private Verification(ClusterConnection cluster, Duration patience, Consumer<String> messages) {
        this.cluster = cluster;
        this.patience = patience;
        this.messages = messages;
    }

    /**
     * Verifies a cluster. While the services have yet to take something in, or something new comes, it waits and begins again.
     *
     * @param patience how long to wait for the topics to come to rest; past it they are compared as they stand
     * @param messages told what is waited for
     * @throws io.blotter.connection.UnfitTopicException where a topic is not there
     * @throws io.blotter.connection.UnreachableException where no broker answers
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry is needed and away
     */
    public static Findings of(ClusterConnection cluster, Duration patience, Consumer<String> messages) {
        return new Verification(cluster, patience, messages).run();
    }

    private Findings run() {
        while (true) {
            List<String> waiting = awaitRest();
            Map<TopicPartition, Long> before = ends();
            Findings findings = compare(waiting);
            if (ends().equals(before) || isOver()) {
                return ends().equals(before) ? findings : moving(findings);
            }
            messages.accept("the topics moved while they were read: reading them again");
        }
    }

    private static Findings moving(Findings findings) {
        List<String> waiting = new ArrayList<>(findings.waiting());
        waiting.add("the topics moved while they were read");
        return new Findings(findings.balance(), findings.records(), findings.differences(), waiting);
    }

    /** What the services have yet to take in when nothing is left of the patience. */
    private List<String> awaitRest() {
        try (Backlog enrich = new Backlog(cluster, Topics.ANNOUNCEMENTS, EnrichTopology.APPLICATION);
                Backlog aggregate = new Backlog(cluster, Topics.REPORTS, AggregateTopology.APPLICATION);
                Backlog corrections = new Backlog(cluster, Topics.CORRECTIONS, AggregateTopology.APPLICATION)) {
            List<String> said = List.of();
            while (true) {
                List<String> waiting = new ArrayList<>();
                note("enrich", Topics.ANNOUNCEMENTS, enrich.records(), waiting);
                note("aggregate", Topics.REPORTS, aggregate.records(), waiting);
                note("aggregate", Topics.CORRECTIONS, corrections.records(), waiting);
                if (waiting.isEmpty() || isOver()) {
                    return waiting;
                }
                if (said.isEmpty()) {
                    said = waiting;
                    messages.accept("the topics are still moving: " + String.join(", ", waiting) + "; waiting up to "
                            + patience.toSeconds() + " s");
                }
                aggregate.pause();
            }
        }
    }

    private static void note(String service, Topic topic, long records, List<String> waiting) {
        if (records > 0) {
            waiting.add(service + " has yet to take in " + records + (records == 1 ? " record" : " records") + " of "
                    + topic.name());
        }
    }

    private boolean isOver() {
        return System.nanoTime() - start >= patience.toNanos();
    }

    private Map<TopicPartition, Long> ends() {
        Map<TopicPartition, Long> ends =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Topic topic : List.of(
                Topics.ANNOUNCEMENTS, Topics.REPORTS, Topics.OPERATIONS, Topics.CARTEL_TOTALS, Topics.CARTEL_MONTHS)) {
            ends.putAll(TopicScan.ends(cluster, topic));
        }
        return ends;
    }

    private Findings compare(List<String> waiting) {
        try (Recomputation recomputation = new Recomputation(cluster.registry())) {
            TopicScan.read(cluster, Topics.ANNOUNCEMENTS, recomputation::announcement);
            TopicScan.read(cluster, Topics.DEAD_LETTERS, recomputation::deadLetter);
            Map<String, Reading<Report>> held = held(Topics.REPORTS, Report.class);
            Map<String, Report> reports = recomputation.reports(held.keySet());
            BatchResolution resolution = BatchResolution.of(reports.values(), corrections());
            Map<String, Integer> records = new LinkedHashMap<>();
            List<Difference> differences =
                    new ArrayList<>(compared(Topics.REPORTS, Report.class, reports, held, records));
            differences.addAll(compared(Topics.OPERATIONS, Operation.class, resolution.operations(), records));
            differences.addAll(compared(Topics.CARTEL_TOTALS, CartelTotals.class, resolution.cartels(), records));
            differences.addAll(compared(Topics.CARTEL_MONTHS, CartelMonth.class, resolution.months(), records));
            return new Findings(recomputation.balance(held), records, differences, waiting);
        }
    }

    /** The corrections that hold: those that cannot be used are among the dead letters. */
    private List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        held(Topics.CORRECTIONS, Correction.class).forEach((id, reading) -> {
            if (reading instanceof Reading.Value<Correction> readable
                    && readable.value().getId().equals(id)
                    && CorrectionRules.problem(readable.value()).isEmpty()) {
                corrections.add(readable.value());
            }
        });
        return corrections;
    }

    private <T extends SpecificRecord> List<Difference> compared(
            Topic topic, Class<T> type, Map<String, T> expected, Map<String, Integer> records) {
        return compared(topic, type, expected, held(topic, type), records);
    }

    private static <T extends SpecificRecord> List<Difference> compared(
            Topic topic,
            Class<T> type,
            Map<String, T> expected,
            Map<String, Reading<T>> held,
            Map<String, Integer> records) {
        records.put(topic.name(), expected.size());
        return new Comparison<>(topic, type).of(expected, held);
    }

    /** The last value of each key, also one that cannot be read. */
    private <T extends SpecificRecord> Map<String, Reading<T>> held(Topic topic, Class<T> type) {
        Map<String, byte[]> last = new TreeMap<>();
        TopicScan.read(cluster, topic, record -> {
            if (record.key() != null) {
                if (record.value() == null) {
                    last.remove(record.key());
                } else {
                    last.put(record.key(), record.value());
                }
            }
        });
        Map<String, Reading<T>> held = new TreeMap<>();
        try (AvroReader<T> reader = new AvroReader<>(type, cluster.registry())) {
            last.forEach((key, value) -> held.put(key, reader.read(topic.name(), value)));
        }
        return held;
    }
}
