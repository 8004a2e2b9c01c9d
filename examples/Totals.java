import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints each total as it changes. Run it beside Blotter's own jars: java -cp 'command/target/lib/*' examples/Totals.java */
class Totals {
    public static void main(String[] arguments) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "127.0.0.1:9092",
                "schema.registry.url", "http://127.0.0.1:8081",
                "group.id", "my-desk-java",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "avro.use.logical.type.converters", "true",
                "key.deserializer", StringDeserializer.class,
                "value.deserializer", KafkaAvroDeserializer.class);
        try (Consumer<String, GenericRecord> consumer = new KafkaConsumer<>(settings)) {
            consumer.subscribe(List.of("blotter.cartel-totals"));
            while (true) {
                for (ConsumerRecord<String, GenericRecord> record : consumer.poll(Duration.ofSeconds(1))) {
                    GenericRecord total = record.value();
                    if (total == null) {
                        System.out.println(record.key() + ": no more");
                        continue;
                    }
                    GenericRecord figures = (GenericRecord) total.get("figures");
                    GenericRecord arrests = (GenericRecord) figures.get("arrests");
                    GenericRecord seized = (GenericRecord) figures.get("seizedValueEuro");
                    System.out.println(record.key() + ": " + arrests.get("best") + " arrests, EUR " + seized.get("best"));
                }
            }
        }
    }
}
