package io.blotter.embedded.registry;

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
}
