package io.blotter.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.serdes.RegistryUnreachableException;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryFaultsTest {
    static Stream<KafkaException> away() {
        return Stream.of(
                new SerializationException("write", new ConnectException("refused")),
                new SerializationException("write", new RestClientException("internal", 500, 50001)),
                new SerializationException("write", new RestClientException("a proxy's page", 404, 50005)),
                new TimeoutException("write", new RestClientException("overloaded", 503, 50301)));
    }

    static Stream<KafkaException> refusing() {
        return Stream.of(
                new SerializationException("write", new RestClientException("incompatible", 409, 409)),
                new AuthenticationException("write", new RestClientException("who are you", 401, 40101)));
    }

    @ParameterizedTest
    @MethodSource("away")
    void aRegistryThatDoesNotAnswerAsOneShouldIsAway(KafkaException failure) {
        assertThat(RegistryFaults.explained("http://registry:8081", "topic", failure))
                .isInstanceOf(RegistryUnreachableException.class)
                .hasMessageContaining("http://registry:8081");
    }

    @ParameterizedTest
    @MethodSource("refusing")
    void aRegistryThatSaysNoRefuses(KafkaException failure) {
        assertThat(RegistryFaults.explained("http://registry:8081", "topic", failure))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("the schema registry at http://registry:8081 refuses the schema of topic");
    }
}
