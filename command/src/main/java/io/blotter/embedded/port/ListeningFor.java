package io.blotter.embedded.port;

/** What a port is wanted for. */
public enum ListeningFor {
    /** Kafka's own protocol. */
    KAFKA("the Kafka broker", "--kafka-port"),
    /** The registry's REST API. */
    REGISTRY("the schema registry", "--registry-port"),
    /** The web service and its page. */
    WEB("the web service", "--http-port");

    private final String wording;
    private final String option;

    ListeningFor(String wording, String option) {
        this.wording = wording;
        this.option = option;
    }

    /** The purpose in words for people. */
    String wording() {
        return wording;
    }

    /** The option of the command by which another port is chosen. */
    String option() {
        return option;
    }
}
