// Prints arrests as they are announced. npm install kafkajs @confluentinc/schemaregistry
const { Kafka, logLevel } = require('kafkajs');
const { SchemaRegistryClient, SerdeType, AvroDeserializer } = require('@confluentinc/schemaregistry');

const registry = new SchemaRegistryClient({ baseURLs: ['http://127.0.0.1:8081'] });
const events = new AvroDeserializer(registry, SerdeType.VALUE, {});
const consumer = new Kafka({ brokers: ['127.0.0.1:9092'], logLevel: logLevel.ERROR }).consumer({ groupId: 'my-desk-js' });

(async () => {
  await consumer.connect();
  await consumer.subscribe({ topic: 'blotter.events', fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ topic, message }) => {
      const event = await events.deserialize(topic, message.value);
      const arrests = event.payload['io.blotter.schemas.Arrests'];
      if (arrests) {
        console.log(event.action, event.source, event.cartels.join(', ') || 'unattributed', arrests.persons.best);
      }
    },
  });
})();
