package io.blotter.verification;

import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.enrich.Extractor;
import io.blotter.enrich.topology.AnnouncementCheck;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import io.blotter.serdes.RegistryConnection;
import io.blotter.topics.Topics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the announcements come to, by the functions that the services use and without any of their bookkeeping. */
final class Recomputation implements AutoCloseable {
    /** What became of the last record of an announcement. */
    private sealed interface Fate {
        record Withdrawn() implements Fate {}

        record Unusable(Position position) implements Fate {}

        record Told(Position position, Report report) implements Fate {}
    }

    private record Position(int partition, long offset) {}

    private final AvroReader<Announcement> reader;
    private final AnnouncementCheck check;
    private final Map<String, Fate> fates = new TreeMap<>();
    private final Set<Position> letters = new HashSet<>();

    Recomputation(RegistryConnection registry) {
        Extractor extractor = Extractor.standard();
        this.reader = new AvroReader<>(Announcement.class, registry);
        this.check = new AnnouncementCheck(reader, extractor::extract);
    }

    /** Takes the next record of the announcements' topic: the last one of each announcement decides. */
    void announcement(ConsumerRecord<String, byte[]> record) {
        if (record.key() == null) {
            return;
        }
        Position position = new Position(record.partition(), record.offset());
        fates.put(
                record.key(),
                Optional.ofNullable(record.value())
                        .map(value -> fate(record.key(), value, position))
                        .orElse(new Fate.Withdrawn()));
    }

    /** Takes a dead letter: it accounts for the record that it is about. */
    void deadLetter(ConsumerRecord<String, byte[]> letter) {
        Optional<String> topic = DeadLetterHeaders.text(letter.headers(), DeadLetterHeaders.TOPIC);
        if (topic.filter(Topics.ANNOUNCEMENTS.name()::equals).isPresent()) {
            number(letter, DeadLetterHeaders.PARTITION)
                    .flatMap(partition -> number(letter, DeadLetterHeaders.OFFSET)
                            .map(offset -> new Position(partition.intValue(), offset)))
                    .ifPresent(letters::add);
        }
    }

    /** The reports that should be there, by announcement id; of one too large for its topic there is a dead letter instead. */
    Map<String, Report> reports(Set<String> held) {
        Map<String, Report> reports = new TreeMap<>();
        fates.forEach((id, fate) -> {
            if (fate instanceof Fate.Told told && (held.contains(id) || !letters.contains(told.position()))) {
                reports.put(id, told.report());
            }
        });
        return reports;
    }

    /** What became of each announcement, by the reports and dead letters that are there. */
    Balance balance(Map<String, Reading<Report>> held) {
        long reported = 0;
        long notRelevant = 0;
        long deadLettered = 0;
        long withdrawn = 0;
        List<String> unaccounted = new ArrayList<>();
        for (Map.Entry<String, Fate> announcement : fates.entrySet()) {
            Optional<Report> report = Optional.ofNullable(held.get(announcement.getKey()))
                    .filter(Reading.Value.class::isInstance)
                    .map(reading -> ((Reading.Value<Report>) reading).value());
            Fate fate = announcement.getValue();
            if (fate instanceof Fate.Withdrawn) {
                withdrawn++;
            } else if (fate instanceof Fate.Told && report.isPresent()) {
                reported += report.get().getRelevant() ? 1 : 0;
                notRelevant += report.get().getRelevant() ? 0 : 1;
            } else if (isDeadLetter(fate)) {
                deadLettered++;
            } else {
                unaccounted.add(announcement.getKey());
            }
        }
        return new Balance(reported, notRelevant, deadLettered, withdrawn, unaccounted);
    }

    @Override
    public void close() {
        reader.close();
    }

    private boolean isDeadLetter(Fate fate) {
        return (fate instanceof Fate.Unusable unusable && letters.contains(unusable.position()))
                || (fate instanceof Fate.Told told && letters.contains(told.position()));
    }

    private Fate fate(String id, byte[] value, Position position) {
        return check.check(Topics.ANNOUNCEMENTS.name(), id, value)
                        instanceof AnnouncementCheck.Outcome.Reported reported
                ? new Fate.Told(position, reported.report())
                : new Fate.Unusable(position);
    }

    private static Optional<Long> number(ConsumerRecord<String, byte[]> letter, String header) {
        try {
            return DeadLetterHeaders.text(letter.headers(), header).map(Long::valueOf);
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }
}
