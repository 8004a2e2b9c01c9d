package io.blotter.enrich.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a data file on the class path, without comments and empty lines. */
public final class WordList {
    private WordList() {}

    /**
     * The lines of {@code name} in this module's lexicon folder.
     *
     * @throws IllegalStateException where there is no such file: the module was built wrongly
     */
    public static List<String> lines(String name) {
        String path = "/io/blotter/enrich/lexicon/" + name;
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the word list " + path + " is not on the class path: rebuild the module");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + path + " cannot be read", e);
        }
    }
}
