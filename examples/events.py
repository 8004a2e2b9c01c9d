"""Prints what is seized, as it is announced. pip install "confluent-kafka[avro,schemaregistry]"."""

from confluent_kafka import Consumer
from confluent_kafka.schema_registry import SchemaRegistryClient
from confluent_kafka.schema_registry.avro import AvroDeserializer
from confluent_kafka.serialization import MessageField, SerializationContext

deserialize = AvroDeserializer(SchemaRegistryClient({"url": "http://127.0.0.1:8081"}))
consumer = Consumer(
    {
        "bootstrap.servers": "127.0.0.1:9092",
        "group.id": "my-desk-python",
        "auto.offset.reset": "earliest",
        "isolation.level": "read_committed",
    }
)
consumer.subscribe(["blotter.events"])
try:
    while True:
        message = consumer.poll(1.0)
        if message is None:
            continue
        if message.error():
            raise SystemExit(message.error())
        event = deserialize(message.value(), SerializationContext(message.topic(), MessageField.VALUE))
        name, fact = event["payload"] if isinstance(event["payload"], tuple) else ("", event["payload"])
        if "category" in fact:
            print(event["action"], event["source"], ", ".join(event["cartels"]) or "unattributed",
                  fact["category"], fact["substance"] or fact["item"] or "",
                  (fact["mass"] or fact["value"] or fact["count"] or {}).get("best"))
except KeyboardInterrupt:
    pass
finally:
    consumer.close()
