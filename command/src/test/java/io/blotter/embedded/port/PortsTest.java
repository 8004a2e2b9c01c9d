package io.blotter.embedded.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final String HOST = "127.0.0.1";

    @Test
    void aPortThatNobodyListensOnIsFree() {
        int port = Ports.anyFree(HOST);

        assertThat(port).isPositive();
        assertThatCode(() -> Ports.requireFree(HOST, port, ListeningFor.KAFKA)).doesNotThrowAnyException();
    }

    @Test
    void aPortThatSomebodyListensOnIsToldWithWhatToDo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(HOST, port, ListeningFor.KAFKA))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessage("port " + port + " on 127.0.0.1, wanted for the Kafka broker, is taken: "
                            + "stop what listens there, or choose another with --kafka-port");
        }
    }

    @Test
    void aPortThatSomebodyListensOnAtAllAddressesIsTakenOnEach() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.requireFree(HOST, other.getLocalPort(), ListeningFor.REGISTRY))
                    .isInstanceOf(PortTakenException.class);
        }
    }
}
