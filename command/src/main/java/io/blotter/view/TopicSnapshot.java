package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.topics.Topic;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;

/** One look at a compacted topic. */
public final class TopicSnapshot {
    private TopicSnapshot() {}

    /**
     * The last committed value of each key, by key ascending; empty where the topic is not there. Records that are no values of
     * this topic are left out.
     *
     * @throws io.blotter.connection.UnreachableException where no broker answers within ten seconds
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry does not answer
     */
    public static <T extends SpecificRecord> SortedMap<String, T> of(
            ClusterConnection cluster, Topic topic, Class<T> type) {
        return of(cluster, topic, type, any -> true);
    }

    /** The same of the keys that {@code wanted} takes; the values of others are not read. */
    public static <T extends SpecificRecord> SortedMap<String, T> of(
            ClusterConnection cluster, Topic topic, Class<T> type, Predicate<String> wanted) {
        try (TopicTable<T> table = new TopicTable<>(cluster, topic, type, wanted)) {
            table.catchUp();
            return table.rows();
        }
    }
}
