package io.blotter.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.embedded.registry.RegistryCalls.Answer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRegistryIT extends RegistryContract {
    private static final String HOST = "127.0.0.1";

    private static Path directory;
    private static EmbeddedRegistry shared;

    @BeforeAll
    static void start(@TempDir Path temporary) {
        directory = temporary;
        shared = EmbeddedRegistry.start(directory, HOST, 0);
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    @Override
    protected String url() {
        return shared.url();
    }

    @Test
    void everyAnswerIsOfConfluentsContentType() {
        assertThat(registry().get("/").contentType()).isEqualTo("application/vnd.schemaregistry.v1+json");
        assertThat(registry().get("/subjects").contentType()).isEqualTo("application/vnd.schemaregistry.v1+json");
        assertThat(registry().get("/nothing/here").contentType()).isEqualTo("application/vnd.schemaregistry.v1+json");
    }

    @Test
    void aPathThatMeansNothingIsTold() {
        assertError(registry().get("/nothing/here"), 404, 404);
    }

    @Test
    void aRequestThatIsNoJsonIsTold() {
        assertError(registry().post("/subjects/" + subject + "/versions", "wares"), 400, 400);
        assertError(registry().post("/subjects/" + subject + "/versions", Map.of()), 422, 42201);
    }

    @Test
    void readersOfTodayMustReadAllThatWasEverWrittenUnlessToldOtherwise() {
        // given
        assertThat(registry().get("/config").body().get("compatibilityLevel").asText())
                .isEqualTo("BACKWARD_TRANSITIVE");
        registry().register(subject, Wares.PLAIN);

        // when
        Answer refused =
                registry().post("/subjects/" + subject + "/versions", Map.of("schema", Wares.WITH_REQUIRED_WEIGHT));

        // then
        assertError(refused, 409, 409);
        assertThat(refused.body().get("message").asText()).contains(subject).contains("weight");
    }

    @Test
    void aLevelThatDoesNotExistIsTold() {
        assertError(registry().put("/config", Map.of("compatibility", "SOMEWHAT")), 422, 42203);
    }

    @Test
    void onlyASubjectWithALevelOfItsOwnTellsOneUnlessTheGlobalOneWillDo() {
        assertError(registry().get("/config/" + subject), 404, 40408);
        assertThat(registry()
                        .get("/config/" + subject + "?defaultToGlobal=true")
                        .body()
                        .get("compatibilityLevel")
                        .asText())
                .isEqualTo("BACKWARD_TRANSITIVE");
    }

    @Test
    void aVersionThatWasDeletedIsNeverGivenAgain() {
        // given
        int id = registry().register(subject, Wares.PLAIN);
        registry().delete("/subjects/" + subject + "/versions/1");

        // when
        int again = registry().register(subject, Wares.PLAIN);

        // then
        assertThat(again).isEqualTo(id);
        assertThat(registry().get("/subjects/" + subject + "/versions").body()).hasToString("[2]");
        assertThat(registry()
                        .get("/subjects/" + subject + "/versions?deleted=true")
                        .body())
                .hasToString("[1,2]");
    }

    @Test
    void noSchemaIsForgottenForGood() {
        registry().register(subject, Wares.PLAIN);

        assertError(registry().delete("/subjects/" + subject + "?permanent=true"), 422, 42205);
    }

    @Test
    void schemasThatDifferWithoutMeaningAreOneWhereThatIsAskedFor() {
        // given
        int id = registry().register(subject, Wares.PLAIN);
        String spelled = Wares.PLAIN.replace("\"string\"", "{\"type\":\"string\"}");

        // when
        Answer found = registry().post("/subjects/" + subject + "?normalize=true", Map.of("schema", spelled));

        // then
        assertThat(found.body().get("id").asInt()).isEqualTo(id);
    }

    @Test
    void allThatIsRegisteredSurvivesARestartAndIdsGoOn(@TempDir Path own) {
        // given
        int plain;
        int coloured;
        try (EmbeddedRegistry before = EmbeddedRegistry.start(own, HOST, 0)) {
            RegistryCalls calls = RegistryCalls.to(before.url());
            plain = calls.register("wares-value", Wares.PLAIN);
            coloured = calls.register("wares-value", Wares.WITH_OPTIONAL_COLOUR);
            calls.register("gone-value", Wares.PLAIN);
            calls.delete("/subjects/gone-value");
            calls.put("/config", Map.of("compatibility", "FULL"));
            calls.put("/config/wares-value", Map.of("compatibility", "NONE"));
        }

        // when
        try (EmbeddedRegistry after = EmbeddedRegistry.start(own, HOST, 0)) {
            RegistryCalls calls = RegistryCalls.to(after.url());

            // then
            assertThat(calls.get("/subjects").body()).hasToString("[\"wares-value\"]");
            assertThat(calls.register("wares-value", Wares.PLAIN)).isEqualTo(plain);
            assertThat(calls.register("wares-value", Wares.WITH_OPTIONAL_COLOUR))
                    .isEqualTo(coloured);
            assertThat(calls.register("wares-value", Wares.WITH_REQUIRED_WEIGHT))
                    .isGreaterThan(coloured);
            assertThat(calls.get("/config").body().get("compatibilityLevel").asText())
                    .isEqualTo("FULL");
        }
    }

    @Test
    void aSecondRegistryOnTheSameDirectoryIsRefused() {
        assertThatThrownBy(() -> EmbeddedRegistry.start(directory, HOST, 0))
                .isInstanceOf(DirectoryInUseException.class)
                .hasMessageContaining(directory.toString());
    }

    @Test
    void aPortThatIsTakenIsToldAndLeavesTheDirectoryFree(@TempDir Path own) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedRegistry.start(own, HOST, other.getLocalPort()))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("port " + other.getLocalPort())
                    .hasMessageContaining("the schema registry")
                    .hasMessageContaining("--registry-port");
        }
        try (EmbeddedRegistry started = EmbeddedRegistry.start(own, HOST, 0)) {
            assertThat(RegistryCalls.to(started.url()).get("/").status()).isEqualTo(200);
        }
    }
}
