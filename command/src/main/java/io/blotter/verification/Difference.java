package io.blotter.verification;

import java.util.List;

/** One record of a topic that is not as it should be. */
public sealed interface Difference {
    /** The topic. */
    String topic();

    /** The record's key. */
    String key();

    /** A record should be there, and is not. */
    record Missing(String topic, String key) implements Difference {}

    /** A record is there, and should not be. */
    record Unexpected(String topic, String key) implements Difference {}

    /** What is there cannot be read. */
    record Unreadable(String topic, String key, String message) implements Difference {}

    /**
     * The record that is there is another one.
     *
     * @param fields the fields that differ; empty where only the bytes do
     */
    record Other(String topic, String key, List<FieldDifference> fields) implements Difference {
        public Other {
            fields = List.copyOf(fields);
        }
    }
}
