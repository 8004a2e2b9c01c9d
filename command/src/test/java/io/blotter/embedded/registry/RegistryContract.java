package io.blotter.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.embedded.registry.RegistryCalls.Answer;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.junit.jupiter.api.Test;

/**
 * What anyone may rely on who speaks Confluent's REST API to a registry: by plain HTTP, and through Confluent's own
 * client and serializers.
 */
abstract class RegistryContract {
    /** Subjects of one test are no other's: all share one registry. */
    protected final String subject = "wares-" + UUID.randomUUID() + "-value";

    /** Where the registry under test is. */
    protected abstract String url();

    protected RegistryCalls registry() {
        return RegistryCalls.to(url());
    }

    @Test
    void aRegisteredSchemaIsTheFirstVersionOfItsSubject() {
        // when
        int id = registry().register(subject, Wares.PLAIN);

        // then
        assertThat(integers(registry().get("/subjects/" + subject + "/versions")))
                .containsExactly(1);
        for (String version : List.of("1", "latest")) {
            Answer told = registry().get("/subjects/" + subject + "/versions/" + version);
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.contentType()).startsWith("application/").contains("json");
            assertThat(told.body().get("subject").asText()).isEqualTo(subject);
            assertThat(told.body().get("version").asInt()).isEqualTo(1);
            assertThat(told.body().get("id").asInt()).isEqualTo(id);
            assertSchema(told.body().get("schema"), Wares.PLAIN);
        }
        assertThat(registry()
                        .get("/subjects/" + subject + "/versions/latest/schema")
                        .body())
                .isEqualTo(RegistryCalls.json(Wares.PLAIN));
    }

    @Test
    void subjectsAreListedOnceTheyHaveASchema() {
        // given
        assertThat(strings(registry().get("/subjects"))).doesNotContain(subject);

        // when
        registry().register(subject, Wares.PLAIN);

        // then
        assertThat(strings(registry().get("/subjects"))).contains(subject);
    }

    @Test
    void theSameSchemaAgainChangesNothing() {
        // given
        int first = registry().register(subject, Wares.PLAIN);

        // when
        int again = registry().register(subject, Wares.PLAIN);

        // then
        assertThat(again).isEqualTo(first);
        assertThat(integers(registry().get("/subjects/" + subject + "/versions")))
                .containsExactly(1);
    }

    @Test
    void theSameSchemaHasTheSameIdInEverySubject() {
        // given
        int id = registry().register(subject, Wares.PLAIN);

        // when
        int elsewhere = registry().register("other-" + subject, Wares.PLAIN);

        // then
        assertThat(elsewhere).isEqualTo(id);
        assertThat(subjectsOf(registry().get("/schemas/ids/" + id + "/versions")))
                .contains(subject, "other-" + subject);
    }

    @Test
    void aSchemaIsFoundByItsId() {
        // given
        int id = registry().register(subject, Wares.WITH_OPTIONAL_COLOUR);

        // when
        Answer byId = registry().get("/schemas/ids/" + id);

        // then
        assertThat(byId.status()).isEqualTo(200);
        assertSchema(byId.body().get("schema"), Wares.WITH_OPTIONAL_COLOUR);
        assertThat(registry().get("/schemas/ids/" + id + "/schema").body())
                .isEqualTo(RegistryCalls.json(Wares.WITH_OPTIONAL_COLOUR));
    }

    @Test
    void lookingUpTellsVersionAndIdWithoutRegistering() {
        // given
        int id = registry().register(subject, Wares.PLAIN);

        // when
        Answer known = registry().post("/subjects/" + subject, Map.of("schema", Wares.PLAIN));
        Answer unknown = registry().post("/subjects/" + subject, Map.of("schema", Wares.WITH_OPTIONAL_COLOUR));
        Answer nowhere = registry().post("/subjects/no-" + subject, Map.of("schema", Wares.PLAIN));

        // then
        assertThat(known.body().get("id").asInt()).isEqualTo(id);
        assertThat(known.body().get("version").asInt()).isEqualTo(1);
        assertThat(unknown.errorCode()).isEqualTo(40403);
        assertThat(nowhere.errorCode()).isEqualTo(40401);
        assertThat(strings(registry().get("/subjects"))).doesNotContain("no-" + subject);
    }

    @Test
    void whatIsNotThereIsToldByStatusCodeAndMessage() {
        // given
        registry().register(subject, Wares.PLAIN);

        // when
        Answer noSubject = registry().get("/subjects/no-" + subject + "/versions");
        Answer noSubjectsVersion = registry().get("/subjects/no-" + subject + "/versions/latest");
        Answer noVersion = registry().get("/subjects/" + subject + "/versions/7");
        Answer noId = registry().get("/schemas/ids/987654321");

        // then
        assertError(noSubject, 404, 40401);
        assertError(noSubjectsVersion, 404, 40401);
        assertError(noVersion, 404, 40402);
        assertError(noId, 404, 40403);
    }

    @Test
    void whatIsNoSchemaIsToldByStatusCodeAndMessage() {
        Answer notASchema =
                registry().post("/subjects/" + subject + "/versions", Map.of("schema", "{\"type\":\"ware\"}"));

        assertError(notASchema, 422, 42201);
    }

    @Test
    void whatIsNoVersionIsToldByStatusCodeAndMessage() {
        // given
        registry().register(subject, Wares.PLAIN);

        // when
        Answer notAVersion = registry().get("/subjects/" + subject + "/versions/newest");

        // then
        assertError(notAVersion, 422, 42202);
    }

    @Test
    void aCompatibleSchemaBecomesTheNextVersion() {
        // given
        int first = registry().register(subject, Wares.PLAIN);
        registry().put("/config/" + subject, Map.of("compatibility", "BACKWARD_TRANSITIVE"));

        // when
        int second = registry().register(subject, Wares.WITH_OPTIONAL_COLOUR);

        // then
        assertThat(second).isNotEqualTo(first);
        assertThat(integers(registry().get("/subjects/" + subject + "/versions")))
                .containsExactly(1, 2);
        assertThat(registry()
                        .get("/subjects/" + subject + "/versions/latest")
                        .body()
                        .get("id")
                        .asInt())
                .isEqualTo(second);
    }

    @Test
    void anIncompatibleSchemaIsRefused() {
        // given
        registry().register(subject, Wares.PLAIN);
        registry().put("/config/" + subject, Map.of("compatibility", "BACKWARD_TRANSITIVE"));

        // when
        Answer refused =
                registry().post("/subjects/" + subject + "/versions", Map.of("schema", Wares.WITH_REQUIRED_WEIGHT));

        // then
        assertError(refused, 409, 409);
        assertThat(integers(registry().get("/subjects/" + subject + "/versions")))
                .containsExactly(1);
    }

    @Test
    void compatibilityCanBeAskedWithoutRegistering() {
        // given
        registry().register(subject, Wares.PLAIN);
        registry().put("/config/" + subject, Map.of("compatibility", "BACKWARD_TRANSITIVE"));
        String check = "/compatibility/subjects/" + subject + "/versions/";

        // when
        Answer fit = registry().post(check + "latest", Map.of("schema", Wares.WITH_OPTIONAL_COLOUR));
        Answer unfit = registry().post(check + "1", Map.of("schema", Wares.WITH_REQUIRED_WEIGHT));

        // then
        assertThat(fit.body().get("is_compatible").asBoolean()).isTrue();
        assertThat(unfit.body().get("is_compatible").asBoolean()).isFalse();
        assertThat(integers(registry().get("/subjects/" + subject + "/versions")))
                .containsExactly(1);
    }

    @Test
    void whatSpeaksAgainstASchemaIsToldWhereThatIsAskedFor() {
        // given
        registry().register(subject, Wares.PLAIN);
        registry().put("/config/" + subject, Map.of("compatibility", "BACKWARD_TRANSITIVE"));

        // when
        Answer unfit = registry()
                .post(
                        "/compatibility/subjects/" + subject + "/versions/latest?verbose=true",
                        Map.of("schema", Wares.WITH_REQUIRED_WEIGHT));

        // then
        assertThat(unfit.body().get("messages")).isNotEmpty();
    }

    @Test
    void aSubjectCanHaveACompatibilityLevelOfItsOwn() {
        // given
        registry().register(subject, Wares.PLAIN);

        // when
        Answer set = registry().put("/config/" + subject, Map.of("compatibility", "NONE"));

        // then
        assertThat(set.body().get("compatibility").asText()).isEqualTo("NONE");
        assertThat(registry()
                        .get("/config/" + subject)
                        .body()
                        .get("compatibilityLevel")
                        .asText())
                .isEqualTo("NONE");
        assertThat(registry().register(subject, Wares.WITH_REQUIRED_WEIGHT)).isPositive();
    }

    @Test
    void aDeletedSubjectIsOfferedNoMoreButItsIdsStillMeanItsSchemas() {
        // given
        int id = registry().register(subject, Wares.PLAIN);

        // when
        Answer deleted = registry().delete("/subjects/" + subject);

        // then
        assertThat(integers(deleted)).containsExactly(1);
        assertError(registry().get("/subjects/" + subject + "/versions"), 404, 40401);
        assertThat(strings(registry().get("/subjects"))).doesNotContain(subject);
        assertSchema(registry().get("/schemas/ids/" + id).body().get("schema"), Wares.PLAIN);
    }

    @Test
    void parametersThatConfluentsClientsSendAreTaken() {
        // given
        int id = registry()
                .post("/subjects/" + subject + "/versions?normalize=true", Map.of("schema", Wares.PLAIN))
                .body()
                .get("id")
                .asInt();

        // when
        List<Answer> answers = List.of(
                registry().get("/subjects?deleted=false&subjectPrefix="),
                registry().get("/subjects/" + subject + "/versions?deleted=false"),
                registry().get("/schemas/ids/" + id + "?subject=" + subject + "&fetchMaxId=false"),
                registry()
                        .post("/subjects/" + subject + "?normalize=true&deleted=true", Map.of("schema", Wares.PLAIN)));

        // then
        assertThat(answers).extracting(Answer::status).containsOnly(200);
    }

    @Test
    void confluentsClientRegistersLooksUpAndIsRefused() throws Exception {
        try (SchemaRegistryClient client = client()) {
            // when
            int id = client.register(subject, new AvroSchema(Wares.PLAIN));
            client.updateConfig(
                    subject, new io.confluent.kafka.schemaregistry.client.rest.entities.Config("BACKWARD_TRANSITIVE"));
            int next = client.register(subject, new AvroSchema(Wares.WITH_OPTIONAL_COLOUR));

            // then
            assertThat(client.getAllSubjects()).contains(subject);
            assertThat(client.getAllVersions(subject)).containsExactly(1, 2);
            assertThat(client.getId(subject, new AvroSchema(Wares.PLAIN))).isEqualTo(id);
            assertThat(client.getVersion(subject, new AvroSchema(Wares.WITH_OPTIONAL_COLOUR)))
                    .isEqualTo(2);
            assertThat(client.getLatestSchemaMetadata(subject).getId()).isEqualTo(next);
            assertThat(client.getAllSubjectsById(id)).contains(subject);
            assertThat(client.testCompatibility(subject, new AvroSchema(Wares.WITH_REQUIRED_WEIGHT)))
                    .isFalse();
            assertThatThrownBy(() -> client.register(subject, new AvroSchema(Wares.WITH_REQUIRED_WEIGHT)))
                    .isInstanceOfSatisfying(RestClientException.class, refused -> assertThat(refused.getErrorCode())
                            .isEqualTo(409));
        }
    }

    @Test
    void confluentsClientFindsByIdWhatAnotherRegistered() throws Exception {
        int id = registry().register(subject, Wares.PLAIN);

        try (SchemaRegistryClient client = client()) {
            assertThat(client.getSchemaById(id).rawSchema()).isEqualTo(new Schema.Parser().parse(Wares.PLAIN));
            assertThat(client.getSchemaBySubjectAndId(subject, id).rawSchema())
                    .isEqualTo(new Schema.Parser().parse(Wares.PLAIN));
        }
    }

    @Test
    void confluentsSerializersCarryARecordAcrossWhetherTheyMayRegisterOrNot() {
        // given
        String topic = subject.replaceAll("-value$", "");
        GenericRecord lamp = new GenericRecordBuilder(new Schema.Parser().parse(Wares.PLAIN))
                .set("name", "lamp")
                .build();

        try (KafkaAvroSerializer registering = new KafkaAvroSerializer();
                KafkaAvroSerializer trusting = new KafkaAvroSerializer();
                KafkaAvroDeserializer reader = new KafkaAvroDeserializer()) {
            registering.configure(Map.of("schema.registry.url", url()), false);
            trusting.configure(Map.of("schema.registry.url", url(), "auto.register.schemas", "false"), false);
            reader.configure(Map.of("schema.registry.url", url()), false);

            // when
            byte[] first = registering.serialize(topic, lamp);
            byte[] second = trusting.serialize(topic, lamp);

            // then
            assertThat(second).isEqualTo(first);
            assertThat(reader.deserialize(topic, first)).hasToString(lamp.toString());
        }
    }

    private SchemaRegistryClient client() {
        return new CachedSchemaRegistryClient(url(), 100);
    }

    protected static void assertError(Answer answer, int status, int code) {
        assertThat(answer.status()).as("status of %s", answer).isEqualTo(status);
        assertThat(answer.errorCode()).as("code of %s", answer).isEqualTo(code);
        assertThat(answer.body().path("message").asText()).isNotBlank();
    }

    private static void assertSchema(JsonNode told, String expected) {
        assertThat(RegistryCalls.json(told.asText())).isEqualTo(RegistryCalls.json(expected));
    }

    private static List<Integer> integers(Answer answer) {
        List<Integer> values = new ArrayList<>();
        answer.body().forEach(value -> values.add(value.asInt()));
        return values;
    }

    private static List<String> strings(Answer answer) {
        List<String> values = new ArrayList<>();
        answer.body().forEach(value -> values.add(value.asText()));
        return values;
    }

    private static List<String> subjectsOf(Answer answer) {
        return answer.body().findValuesAsText("subject");
    }
}
