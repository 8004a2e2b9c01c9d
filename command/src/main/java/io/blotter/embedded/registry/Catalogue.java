package io.blotter.embedded.registry;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.ParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.SimpleParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a registry does: gives schemas ids and versions, looks them up and keeps unfit ones out. Whether schemas are the
 * same or fit together is for Confluent's own classes to say.
 *
 * <p>Every method throws {@link RegistryError} with Confluent's code where a request cannot be served.
 */
final class Catalogue {
    private final Registrations registrations = new Registrations();
    private final Journal journal;

    /** A catalogue that goes on where its journal ends. */
    Catalogue(Journal journal) {
        this.journal = journal;
        journal.entries().forEach(registrations::apply);
    }

    synchronized List<String> subjects(boolean withDeleted) {
        return registrations.subjects(withDeleted);
    }

    synchronized List<Integer> versions(String subject, boolean withDeleted) {
        return versionsOf(subject, withDeleted).stream()
                .map(Registration::version)
                .toList();
    }

    synchronized Registration version(String subject, VersionChoice choice, boolean withDeleted) {
        return choice.among(versionsOf(subject, withDeleted));
    }

    synchronized AvroSchema schema(int id) {
        return registrations.schema(id).orElseThrow(RegistryError::schemaNotFound);
    }

    synchronized List<Registration> registrationsOf(int id, boolean withDeleted) {
        schema(id);
        return registrations.registrationsOf(id, withDeleted).toList();
    }

    /** The version of the subject that has this schema. */
    synchronized Registration lookUp(String subject, SchemaRequest request, boolean withDeleted) {
        List<Registration> versions = versionsOf(subject, withDeleted);
        return find(versions, parse(request), request.normalize()).orElseThrow(RegistryError::schemaNotFound);
    }

    /** Registers a schema, unless the subject has it already. */
    synchronized Registration register(String subject, SchemaRequest request) {
        AvroSchema schema = parse(request);
        List<Registration> versions = registrations.versions(subject, false);
        Optional<Registration> known = find(versions, schema, request.normalize());
        if (known.isPresent()) {
            return known.get();
        }
        List<String> problems = problems(schema, levelOf(subject), versions);
        if (!problems.isEmpty()) {
            throw RegistryError.incompatible(subject, problems.toString());
        }
        int version = registrations.nextVersion(subject);
        int id = registrations.idFor(schema);
        commit(new Entry.Registered(subject, version, id, schema.canonicalString()));
        return new Registration(subject, version, id, schema, false);
    }

    /** What speaks against a schema as the subject's next version: nothing if it is fit. */
    synchronized List<String> problemsWithAll(String subject, SchemaRequest request) {
        return problems(parse(request), levelOf(subject), registrations.versions(subject, false));
    }

    /** What speaks against a schema beside one version of the subject: nothing if they fit together. */
    synchronized List<String> problemsWith(String subject, VersionChoice choice, SchemaRequest request) {
        AvroSchema schema = parse(request);
        List<Registration> versions = registrations.versions(subject, false);
        if (versions.isEmpty() && choice.isLatest()) {
            return List.of();
        }
        return problems(schema, levelOf(subject), List.of(choice.among(versionsOf(subject, false))));
    }

    /** Offers the subject's versions no more, and tells which they were. */
    synchronized List<Integer> delete(String subject) {
        List<Integer> versions = versions(subject, false);
        commit(new Entry.Deleted(subject, versions));
        return versions;
    }

    /** Offers one version no more, and tells which it was. */
    synchronized int delete(String subject, VersionChoice choice) {
        int version = version(subject, choice, false).version();
        commit(new Entry.Deleted(subject, List.of(version)));
        return version;
    }

    synchronized CompatibilityLevel globalLevel() {
        return registrations.globalLevel();
    }

    synchronized void setGlobalLevel(CompatibilityLevel level) {
        commit(new Entry.GlobalLevel(level));
    }

    /** The level that holds for a subject; its own only, or else the global one. */
    synchronized CompatibilityLevel level(String subject, boolean orGlobal) {
        return registrations
                .ownLevel(subject)
                .or(() -> orGlobal ? Optional.of(globalLevel()) : Optional.empty())
                .orElseThrow(() -> RegistryError.noLevelOfItsOwn(subject));
    }

    synchronized void setLevel(String subject, CompatibilityLevel level) {
        commit(new Entry.SubjectLevel(subject, level));
    }

    private CompatibilityLevel levelOf(String subject) {
        return level(subject, true);
    }

    private List<Registration> versionsOf(String subject, boolean withDeleted) {
        List<Registration> versions = registrations.versions(subject, withDeleted);
        if (versions.isEmpty()) {
            throw RegistryError.subjectNotFound(subject);
        }
        return versions;
    }

    private static AvroSchema parse(SchemaRequest request) {
        try {
            AvroSchema schema = new AvroSchema(request.schema());
            schema.validate();
            return request.normalize() ? schema.normalize() : schema;
        } catch (RuntimeException e) {
            // Avro's parser has more than its own exceptions for texts that are no schemas
            throw RegistryError.invalidSchema(Objects.requireNonNullElse(e.getMessage(), "not an Avro schema"));
        }
    }

    private static Optional<Registration> find(List<Registration> versions, AvroSchema schema, boolean normalized) {
        String text = schema.canonicalString();
        return versions.stream()
                .filter(version -> text.equals(version.text())
                        || (normalized
                                && text.equals(version.schema().normalize().canonicalString())))
                .reduce((earlier, later) -> later);
    }

    private static List<String> problems(AvroSchema schema, CompatibilityLevel level, List<Registration> versions) {
        List<ParsedSchemaHolder> earlier = versions.stream()
                .<ParsedSchemaHolder>map(version -> new SimpleParsedSchemaHolder(version.schema()))
                .toList();
        return schema.isCompatible(level, earlier);
    }

    private void commit(Entry entry) {
        try {
            journal.append(entry);
        } catch (IOException e) {
            throw RegistryError.notStored(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
        registrations.apply(entry);
    }
}
