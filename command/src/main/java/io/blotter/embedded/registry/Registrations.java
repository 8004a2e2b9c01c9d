package io.blotter.embedded.registry;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is registered: all that the changes so far amount to. Whoever shares one between threads guards it. */
final class Registrations {
    /** A reader of today can read what was written at any time before. */
    static final CompatibilityLevel DEFAULT_LEVEL = CompatibilityLevel.BACKWARD_TRANSITIVE;

    private final NavigableMap<String, NavigableMap<Integer, Registration>> subjects = new TreeMap<>();
    private final NavigableMap<Integer, AvroSchema> schemas = new TreeMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, CompatibilityLevel> levels = new HashMap<>();
    private CompatibilityLevel globalLevel = DEFAULT_LEVEL;

    /** Makes a change that was found to be right before. */
    void apply(Entry entry) {
        if (entry instanceof Entry.Registered registered) {
            register(registered);
        } else if (entry instanceof Entry.Deleted deleted) {
            Set<Integer> gone = new HashSet<>(deleted.versions());
            subjects.getOrDefault(deleted.subject(), new TreeMap<>())
                    .replaceAll((version, kept) -> gone.contains(version) ? kept.asDeleted() : kept);
        } else if (entry instanceof Entry.GlobalLevel global) {
            globalLevel = global.level();
        } else if (entry instanceof Entry.SubjectLevel own) {
            levels.put(own.subject(), own.level());
        }
    }

    private void register(Entry.Registered entry) {
        AvroSchema schema = new AvroSchema(entry.schema());
        subjects.computeIfAbsent(entry.subject(), subject -> new TreeMap<>())
                .put(entry.version(), new Registration(entry.subject(), entry.version(), entry.id(), schema, false));
        schemas.putIfAbsent(entry.id(), schema);
        ids.putIfAbsent(schema.canonicalString(), entry.id());
    }

    /** The subjects that offer a version, by name; with the deleted ones, those too that offer none any more. */
    List<String> subjects(boolean withDeleted) {
        return subjects.keySet().stream()
                .filter(subject -> !versions(subject, withDeleted).isEmpty())
                .toList();
    }

    /** A subject's versions, oldest first; none where there is no such subject. */
    List<Registration> versions(String subject, boolean withDeleted) {
        return subjects.getOrDefault(subject, new TreeMap<>()).values().stream()
                .filter(registration -> withDeleted || !registration.deleted())
                .toList();
    }

    /** All versions of all subjects that have this id, by subject and version. */
    Stream<Registration> registrationsOf(int id, boolean withDeleted) {
        return subjects.values().stream()
                .flatMap(versions -> versions.values().stream())
                .filter(registration -> registration.id() == id && (withDeleted || !registration.deleted()))
                .sorted(Comparator.comparing(Registration::subject).thenComparing(Registration::version));
    }

    /** The schema with this id, deleted or not: records that carry the id may be there for ever. */
    Optional<AvroSchema> schema(int id) {
        return Optional.ofNullable(schemas.get(id));
    }

    /** The id that a schema has, or gets if it is registered now. */
    int idFor(AvroSchema schema) {
        int next = schemas.isEmpty() ? 1 : schemas.lastKey() + 1;
        return ids.getOrDefault(schema.canonicalString(), next);
    }

    /** The version that the next schema of a subject gets. */
    int nextVersion(String subject) {
        NavigableMap<Integer, Registration> versions = subjects.getOrDefault(subject, new TreeMap<>());
        return versions.isEmpty() ? 1 : versions.lastKey() + 1;
    }

    CompatibilityLevel globalLevel() {
        return globalLevel;
    }

    /** The subject's own level, if it has one. */
    Optional<CompatibilityLevel> ownLevel(String subject) {
        return Optional.ofNullable(levels.get(subject));
    }
}
