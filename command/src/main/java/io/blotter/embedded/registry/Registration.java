package io.blotter.embedded.registry;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;

/**
 * One version of a subject.
 *
 * @param subject the subject
 * @param version from 1 up within its subject, never given twice
 * @param id the schema's id, the same in all subjects that have this very schema
 * @param schema the schema
 * @param deleted whether it is offered no more
 */
record Registration(String subject, int version, int id, AvroSchema schema, boolean deleted) {
    /** The schema's text, as all are compared and given out. */
    String text() {
        return schema.canonicalString();
    }

    Registration asDeleted() {
        return new Registration(subject, version, id, schema, true);
    }
}
