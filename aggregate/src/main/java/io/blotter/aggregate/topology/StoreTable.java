package io.blotter.aggregate.topology;

import io.blotter.aggregate.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** A table in a state store: on disk, and restored from its changelog wherever the task goes. */
final class StoreTable<V> implements Table<V> {
    private final KeyValueStore<String, V> store;

    StoreTable(KeyValueStore<String, V> store) {
        this.store = store;
    }

    @Override
    public Optional<V> get(String key) {
        return Optional.ofNullable(store.get(key));
    }

    @Override
    public void put(String key, V value) {
        store.put(key, value);
    }

    @Override
    public void remove(String key) {
        store.delete(key);
    }

    @Override
    public List<Entry<V>> withPrefix(String prefix) {
        List<Entry<V>> found = new ArrayList<>();
        try (KeyValueIterator<String, V> rows = store.prefixScan(prefix, new StringSerializer())) {
            while (rows.hasNext()) {
                KeyValue<String, V> row = rows.next();
                found.add(new Entry<>(row.key, row.value));
            }
        }
        return found;
    }
}
