package io.blotter.serdes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract with consumers: what is written today can be read with every released schema, and what was ever written can
 * be read today. {@code mvn test -pl confluent,schemas -Dschemas.release=true} releases the schemas as they stand.
 */
class ReleasedSchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    static Stream<Topic> topics() {
        return Topics.all().stream().filter(topic -> topic.schema().isPresent());
    }

    @BeforeAll
    static void releaseWhereAsked() throws IOException {
        if (!Boolean.getBoolean("schemas.release")) {
            return;
        }
        for (Topic topic : topics().toList()) {
            String current = text(ReleasedSchemas.publicForm(topic.schema().orElseThrow()));
            int last = lastReleased(topic);
            if (last == 0 || !Files.readString(file(topic, last)).strip().equals(current)) {
                Files.createDirectories(file(topic, last + 1).getParent());
                Files.writeString(file(topic, last + 1), current + "\n");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theSchemaInUseIsTheOneReleasedLast(Topic topic) throws IOException {
        // Given
        Schema current = ReleasedSchemas.publicForm(topic.schema().orElseThrow());

        // When
        String released = Files.readString(file(topic, lastReleased(topic)));

        // Then
        assertThat(text(current))
                .as(
                        "a changed schema is released as a version of its own: run with -Dschemas.release=true and commit it")
                .isEqualTo(released.strip());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyReleasedSchemaReadsTodaysRecordsAndTheOtherWayRound(Topic topic) {
        // Given
        List<Schema> released = ReleasedSchemas.of(topic);
        Schema current = ReleasedSchemas.publicForm(topic.schema().orElseThrow());

        // When, Then
        assertThatCode(() -> new SchemaValidatorBuilder()
                        .mutualReadStrategy()
                        .validateAll()
                        .validate(current, released))
                .as("a change must leave older consumers and older records readable: give new fields a default")
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyFieldSaysWhatItMeans(Topic topic) {
        assertThat(undocumented(topic.schema().orElseThrow(), new HashSet<>())).isEmpty();
    }

    private static List<String> undocumented(Schema schema, Set<String> seen) {
        return switch (schema.getType()) {
            case RECORD ->
                !seen.add(schema.getFullName())
                        ? List.of()
                        : Stream.concat(
                                        schema.getFields().stream()
                                                .filter(field -> field.doc() == null
                                                        || field.doc().isBlank())
                                                .map(field -> schema.getName() + "." + field.name()),
                                        schema.getFields().stream()
                                                .flatMap(field -> undocumented(field.schema(), seen).stream()))
                                .toList();
            case ARRAY -> undocumented(schema.getElementType(), seen);
            case UNION ->
                schema.getTypes().stream()
                        .flatMap(branch -> undocumented(branch, seen).stream())
                        .toList();
            case ENUM ->
                schema.getDoc() == null || schema.getEnumDefault() == null ? List.of(schema.getName()) : List.of();
            default -> List.of();
        };
    }

    private static int lastReleased(Topic topic) {
        int version = 0;
        while (Files.exists(file(topic, version + 1))) {
            version++;
        }
        return version;
    }

    private static Path file(Topic topic, int version) {
        return Path.of(RESOURCES + ReleasedSchemas.resource(topic, version));
    }

    private static String text(Schema schema) {
        return SchemaFormatter.format("json/pretty", schema);
    }
}
