package io.blotter.embedded.registry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import java.util.List;

/** One change of what is registered, as the journal keeps it. The journal's format: names and fields must stay. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = Entry.Deleted.class, name = "deleted"),
    @JsonSubTypes.Type(value = Entry.GlobalLevel.class, name = "global-level"),
    @JsonSubTypes.Type(value = Entry.SubjectLevel.class, name = "subject-level")
})
sealed interface Entry {
    /** A schema became a version of a subject. */
    record Registered(String subject, int version, int id, String schema) implements Entry {}

    /** Versions of a subject are offered no more; their schemas can still be had by id. */
    record Deleted(String subject, List<Integer> versions) implements Entry {
        public Deleted {
            versions = List.copyOf(versions);
        }
    }

    /** Subjects without a level of their own have this one. */
    record GlobalLevel(CompatibilityLevel level) implements Entry {}

    /** A subject has a level of its own. */
    record SubjectLevel(String subject, CompatibilityLevel level) implements Entry {}
}
