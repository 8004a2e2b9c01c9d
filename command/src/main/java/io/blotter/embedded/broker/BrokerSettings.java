package io.blotter.embedded.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings for a broker that is alone in its cluster, shares its JVM with others and keeps what it is given. */
final class BrokerSettings {
    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String LARGEST_MESSAGE = Integer.toString(16 * 1024 * 1024);

    private BrokerSettings() {}

    static Map<String, String> of(Path directory, String host, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.putAll(node(directory, host, port, controllerPort));
        settings.putAll(ALONE);
        settings.putAll(SMALL);
        settings.putAll(KEEPING);
        settings.putAll(SWIFT);
        return settings;
    }

    /** For a controller alone, on the same directory. */
    static Map<String, String> ofController(Path directory, String host, int controllerPort) {
        Map<String, String> settings = new HashMap<>(of(directory, host, 0, controllerPort));
        settings.put("process.roles", "controller");
        settings.put("listeners", CONTROLLER_LISTENER + "://" + host + ":" + controllerPort);
        settings.remove("advertised.listeners");
        settings.remove("inter.broker.listener.name");
        return settings;
    }

    private static Map<String, String> node(Path directory, String host, int port, int controllerPort) {
        String kafka = "PLAINTEXT://" + host + ":" + port;
        String controller = host + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "listeners",
                kafka + "," + CONTROLLER_LISTENER + "://" + controller,
                "advertised.listeners",
                kafka,
                "inter.broker.listener.name",
                "PLAINTEXT",
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "controller.quorum.voters",
                NODE + "@" + controller,
                "log.dirs",
                directory.toAbsolutePath().toString());
    }

    /** One node can keep one copy of anything. */
    private static final Map<String, String> ALONE = Map.of(
            "default.replication.factor", "1",
            "min.insync.replicas", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /** Kafka's defaults are for a machine of its own: 128 MiB of heap for the log cleaner alone, 50 partitions a topic. */
    private static final Map<String, String> SMALL = Map.of(
            "log.cleaner.dedupe.buffer.size", Integer.toString(2 * 1024 * 1024),
            "log.index.size.max.bytes", Integer.toString(1024 * 1024),
            "log.segment.bytes", Integer.toString(64 * 1024 * 1024),
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.num.partitions", "1",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2");

    /** Nothing goes, topics nor offsets of a group that was away for long, unless a topic's own settings say so. */
    private static final Map<String, String> KEEPING = Map.of(
            "auto.create.topics.enable",
            "false",
            "log.retention.ms",
            "-1",
            "log.retention.bytes",
            "-1",
            "offsets.retention.minutes",
            Integer.toString(Integer.MAX_VALUE),
            "message.max.bytes",
            LARGEST_MESSAGE,
            "replica.fetch.max.bytes",
            LARGEST_MESSAGE);

    /**
     * There is no network to wait for and no other node to ask. After a crash the controller takes the broker back only
     * when the session of the one that was killed has run out, so a session is short.
     */
    private static final Map<String, String> SWIFT = Map.of(
            "group.initial.rebalance.delay.ms", "100",
            "broker.heartbeat.interval.ms", "250",
            "broker.session.timeout.ms", "2000",
            "server.max.startup.time.ms", "60000");
}
