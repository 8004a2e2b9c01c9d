package io.blotter.ingest.publish;

import io.blotter.serdes.RegistryUnreachableException;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells a registry that is away from one that refuses, whatever exception its client makes of either. */
final class RegistryFaults {
    private static final int SERVER_ERROR = 500;

    /** What Confluent's client reports where the answer is none that a registry would give. */
    private static final int NO_REGISTRYS_ANSWER = 50005;

    private RegistryFaults() {}

    /** The exception to throw instead: {@link RegistryUnreachableException} or {@link PublishingException}. */
    static RuntimeException explained(String url, String topic, KafkaException failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isAway(cause)) {
                return new RegistryUnreachableException(url, cause);
            }
            root = cause;
        }
        return new PublishingException(
                "the schema registry at " + url + " refuses the schema of " + topic + ": " + root.getMessage()
                        + "; check the credentials, and the schema with 'blotter schemas check'",
                failure);
    }

    private static boolean isAway(Throwable cause) {
        if (cause instanceof RestClientException answer) {
            return answer.getStatus() >= SERVER_ERROR || answer.getErrorCode() == NO_REGISTRYS_ANSWER;
        }
        return cause instanceof IOException || cause instanceof RetriableException;
    }
}
