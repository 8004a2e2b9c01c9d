package io.blotter.embedded.registry;

/** Schemas of one record as it grows, well and badly. */
final class Wares {
    static final String PLAIN = record("{\"name\":\"name\",\"type\":\"string\"}");

    /** Readers of this one can read what was written by {@link #PLAIN}. */
    static final String WITH_OPTIONAL_COLOUR = record("{\"name\":\"name\",\"type\":\"string\"},"
            + "{\"name\":\"colour\",\"type\":[\"null\",\"string\"],\"default\":null}");

    /** Readers of this one want a field that {@link #PLAIN} never wrote. */
    static final String WITH_REQUIRED_WEIGHT =
            record("{\"name\":\"name\",\"type\":\"string\"},{\"name\":\"weight\",\"type\":\"long\"}");

    private Wares() {}

    private static String record(String fields) {
        return "{\"type\":\"record\",\"name\":\"Ware\",\"namespace\":\"trade\",\"fields\":[" + fields + "]}";
    }
}
