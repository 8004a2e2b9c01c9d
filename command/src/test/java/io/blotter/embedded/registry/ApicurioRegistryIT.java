package io.blotter.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.embedded.registry.RegistryCalls.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

/** The contract is no invention of ours: Apicurio's registry holds to it too. */
@Testcontainers(disabledWithoutDocker = true)
class ApicurioRegistryIT extends RegistryContract {
    private static final String BASE = "/apis/ccompat/v7";

    @Container
    private static final GenericContainer<?> APICURIO = new GenericContainer<>("apicurio/apicurio-registry:3.3.3")
            .withExposedPorts(8080)
            .waitingFor(Wait.forHttp(BASE + "/subjects"));

    @Override
    protected String url() {
        return "http://" + APICURIO.getHost() + ":" + APICURIO.getMappedPort(8080) + BASE;
    }

    /** Apicurio allows versions that are no numbers; to it this one is merely not there. */
    @Test
    @Override
    void whatIsNoVersionIsToldByStatusCodeAndMessage() {
        registry().register(subject, Wares.PLAIN);

        assertError(registry().get("/subjects/" + subject + "/versions/newest"), 404, 40402);
    }

    /** Apicurio gives the verdict alone, asked for its reasons or not. */
    @Test
    @Override
    void whatSpeaksAgainstASchemaIsToldWhereThatIsAskedFor() {
        registry().register(subject, Wares.PLAIN);
        registry().put("/config/" + subject, Map.of("compatibility", "BACKWARD_TRANSITIVE"));

        Answer unfit = registry()
                .post(
                        "/compatibility/subjects/" + subject + "/versions/latest?verbose=true",
                        Map.of("schema", Wares.WITH_REQUIRED_WEIGHT));

        assertThat(unfit.body().get("is_compatible").asBoolean()).isFalse();
        assertThat(unfit.body().path("messages")).isEmpty();
    }
}
