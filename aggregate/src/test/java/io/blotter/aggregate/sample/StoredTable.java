package io.blotter.aggregate.sample;

import io.blotter.aggregate.table.MemoryTable;
import io.blotter.aggregate.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/** A table that keeps bytes, as state stores do: what is read is never the object that was written. */
public final class StoredTable<V extends SpecificRecordBase> implements Table<V> {
    private final Table<byte[]> bytes = new MemoryTable<>();
    private final BinaryMessageEncoder<V> encoder;
    private final BinaryMessageDecoder<V> decoder;

    public StoredTable(Class<V> type) {
        SpecificData model = SpecificData.getForClass(type);
        Schema schema = model.getSchema(type);
        encoder = new BinaryMessageEncoder<>(model, schema);
        decoder = new BinaryMessageDecoder<>(model, schema);
    }

    @Override
    public Optional<V> get(String key) {
        return bytes.get(key).map(this::decoded);
    }

    @Override
    public void put(String key, V value) {
        try {
            ByteBuffer encoded = encoder.encode(value);
            byte[] copy = new byte[encoded.remaining()];
            encoded.get(copy);
            bytes.put(key, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String key) {
        bytes.remove(key);
    }

    @Override
    public List<Entry<V>> withPrefix(String prefix) {
        return bytes.withPrefix(prefix).stream()
                .map(entry -> new Entry<>(entry.key(), decoded(entry.value())))
                .toList();
    }

    private V decoded(byte[] encoded) {
        try {
            return decoder.decode(encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
