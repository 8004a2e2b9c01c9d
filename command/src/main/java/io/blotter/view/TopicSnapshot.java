package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.topics.Topic;
import java.util.SortedMap;
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
        try (TopicTable<T> table = new TopicTable<>(cluster, topic, type)) {
            table.catchUp();
            return table.rows();
        }
    }
}
