package io.blotter.ingest.publish;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.serdes.RegistryConnection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectingTest {
    private static final RegistryConnection REGISTRY = RegistryConnection.to("mock://connecting");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:1", "no-such-host.invalid:9092"})
    void whereNoBrokerAnswersTheAddressIsSaid(String address) {
        assertThatThrownBy(() -> AnnouncementPublisher.connect(Map.of("bootstrap.servers", address), REGISTRY))
                .isInstanceOf(BrokerUnreachableException.class)
                .hasMessageContaining("no Kafka broker answers at " + address);
    }

    @Test
    void aSettingThatKafkaDoesNotTakeIsSaid() {
        // Given
        Map<String, String> properties =
                Map.of("bootstrap.servers", "127.0.0.1:1", "security.protocol", "smoke signals");

        // When, Then
        assertThatThrownBy(() -> AnnouncementPublisher.connect(properties, REGISTRY))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("smoke signals")
                .hasMessageContaining("--command-config");
    }
}
