package io.blotter.topics;

import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Event;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.kafka.common.config.TopicConfig;

/** All topics of Blotter. Keys are plain UTF-8 strings; values are Avro in Confluent's wire format. */
public final class Topics {
    /** The largest announcement body that is taken, in bytes of UTF-8: 1 MiB. */
    public static final int MAXIMUM_BODY_BYTES = 1 << 20;

    private static final int ANNOUNCEMENT_RECORD_BYTES = 2 * MAXIMUM_BODY_BYTES;
    private static final int OPERATION_RECORD_BYTES = 8 * MAXIMUM_BODY_BYTES;

    /** Announcements as published; key: announcement id; no value: withdrawn. */
    public static final Topic ANNOUNCEMENTS =
            table("blotter.announcements", 4, ANNOUNCEMENT_RECORD_BYTES, Announcement.getClassSchema());

    /** What each announcement says; one partition, since one task resolves them. */
    public static final Topic REPORTS = table("blotter.reports", 1, OPERATION_RECORD_BYTES, Report.getClassSchema());

    /** Analysts' corrections; key: correction id; no value: withdrawn. One partition, read by the task that reads the reports. */
    public static final Topic CORRECTIONS =
            table("blotter.corrections", 1, OPERATION_RECORD_BYTES, Correction.getClassSchema());

    /** One event for each fact; key: announcement id. */
    public static final Topic EVENTS = log(
            "blotter.events", 4, Duration.ofDays(3650), OPERATION_RECORD_BYTES, Optional.of(Event.getClassSchema()));

    /** Operations as resolved; key: operation id. */
    public static final Topic OPERATIONS =
            table("blotter.operations", 1, OPERATION_RECORD_BYTES, Operation.getClassSchema());

    /** Running totals; key: cartel id. */
    public static final Topic CARTEL_TOTALS =
            table("blotter.cartel-totals", 1, OPERATION_RECORD_BYTES, CartelTotals.getClassSchema());

    /** The totals by month of action; key: cartel id, '/' and month. */
    public static final Topic CARTEL_MONTHS =
            table("blotter.cartel-months", 1, OPERATION_RECORD_BYTES, CartelMonth.getClassSchema());

    /** Records that could not be used, byte for byte, with the reason in their headers. */
    public static final Topic DEAD_LETTERS =
            log("blotter.dead-letters", 1, Duration.ofDays(3650), OPERATION_RECORD_BYTES, Optional.empty());

    private Topics() {}

    /** Every topic, in the order of the flow. */
    public static List<Topic> all() {
        return List.of(
                ANNOUNCEMENTS, REPORTS, CORRECTIONS, EVENTS, OPERATIONS, CARTEL_TOTALS, CARTEL_MONTHS, DEAD_LETTERS);
    }

    private static Topic table(String name, int partitions, int recordBytes, Schema schema) {
        Map<String, String> configuration = new TreeMap<>();
        configuration.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        // A consumer that was away for less than this still sees every withdrawal.
        configuration.put(TopicConfig.DELETE_RETENTION_MS_CONFIG, milliseconds(Duration.ofDays(30)));
        configuration.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(recordBytes));
        return new Topic(name, partitions, configuration, Optional.of(schema));
    }

    private static Topic log(
            String name, int partitions, Duration retention, int recordBytes, Optional<Schema> schema) {
        Map<String, String> configuration = new TreeMap<>();
        configuration.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        configuration.put(TopicConfig.RETENTION_MS_CONFIG, milliseconds(retention));
        configuration.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(recordBytes));
        return new Topic(name, partitions, configuration, schema);
    }

    private static String milliseconds(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
