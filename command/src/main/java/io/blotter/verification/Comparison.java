package io.blotter.verification;

import io.blotter.serdes.Reading;
import io.blotter.serdes.StateSerde;
import io.blotter.topics.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Compares what a topic holds with what it should hold: the Avro values byte for byte, in today's schema, so that records of a
 * release that wrote an older one are not taken for wrong.
 *
 * @param <T> the record type of the topic's values
 */
final class Comparison<T extends SpecificRecord> {
    private final String topic;
    private final Serializer<T> bytes;

    Comparison(Topic topic, Class<T> type) {
        this.topic = topic.name();
        this.bytes = new StateSerde<>(type).serializer();
    }

    /** The records that differ, by key ascending. */
    List<Difference> of(Map<String, T> expected, Map<String, Reading<T>> found) {
        List<Difference> differences = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            difference(key, Optional.ofNullable(expected.get(key)), Optional.ofNullable(found.get(key)))
                    .ifPresent(differences::add);
        }
        return List.copyOf(differences);
    }

    private Optional<Difference> difference(String key, Optional<T> expected, Optional<Reading<T>> found) {
        if (found.isEmpty()) {
            return Optional.of(new Difference.Missing(topic, key));
        }
        if (found.get() instanceof Reading.Unreadable<T> unreadable) {
            return Optional.of(new Difference.Unreadable(topic, key, unreadable.message()));
        }
        if (expected.isEmpty()) {
            return Optional.of(new Difference.Unexpected(topic, key));
        }
        T held = ((Reading.Value<T>) found.get()).value();
        return Arrays.equals(bytes.serialize(topic, expected.get()), bytes.serialize(topic, held))
                ? Optional.empty()
                : Optional.of(new Difference.Other(topic, key, FieldDifference.between(expected.get(), held)));
    }
}
