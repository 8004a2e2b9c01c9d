package io.blotter.ingest.announcement;

import java.util.OptionalLong;

/**
 * Where something was read.
 *
 * @param place the file or folder as it was named, or {@value #STANDARD_INPUT}
 * @param line the line that it starts on, from 1; empty where it is the whole file
 */
public record Origin(String place, OptionalLong line) {
    /** The place of what was piped in. */
    public static final String STANDARD_INPUT = "standard input";

    /** A whole file or folder. */
    public static Origin of(String place) {
        return new Origin(place, OptionalLong.empty());
    }

    /** One line of a file, from 1. */
    public static Origin line(String place, long line) {
        return new Origin(place, OptionalLong.of(line));
    }

    /** For people: {@code news.jsonl, line 12}. */
    @Override
    public String toString() {
        return line.isPresent() ? place + ", line " + line.getAsLong() : place;
    }
}
