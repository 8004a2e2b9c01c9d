package io.blotter.aggregate.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file on the class path beside this module's code: UTF-8 lines, {@code #} starts a comment line. */
public final class DataFile {
    private DataFile() {}

    /** One line that is neither blank nor a comment, with its number in the file, from 1. */
    public record Line(String file, int number, String text) {
        /**
         * The line's tab-separated fields.
         *
         * @throws IllegalArgumentException where there are not exactly that many
         */
        public List<String> fields(int expected) {
            List<String> fields = List.of(text.split("\t", -1));
            if (fields.size() != expected) {
                throw wrong("has " + fields.size() + " tab-separated fields, expected " + expected);
            }
            return fields;
        }

        /** An error that says where. */
        public IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ":" + number + ": " + what);
        }
    }

    /**
     * The lines of a file below {@code io/blotter/aggregate/}.
     *
     * @throws IllegalStateException where the file is not there
     */
    public static List<Line> lines(String name) {
        String path = "/io/blotter/aggregate/" + name;
        try (InputStream stream = DataFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the data file " + path + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank() && !text.startsWith("#")) {
                    lines.add(new Line(name, number, text.strip()));
                }
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("the data file " + path + " cannot be read", e);
        }
    }
}
