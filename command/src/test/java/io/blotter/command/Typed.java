package io.blotter.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.blotter.connection.ClusterConnection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a command that a person typed.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
public record Typed(int status, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Runs a command in this JVM, nothing piped in. */
    public static Typed run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    /** Runs a command in this JVM with this text piped in. */
    public static Typed piped(String input, String... arguments) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    /** Runs a command against a cluster. */
    public static Typed against(ClusterConnection cluster, String... arguments) {
        return run(Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "-b",
                                cluster.bootstrapServers(),
                                "--schema-registry",
                                cluster.registry().url()))
                .toArray(String[]::new));
    }

    /** The lines of standard output, each read as JSON. */
    public List<JsonNode> json() {
        return out.lines().map(Typed::parsed).toList();
    }

    private static Typed run(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                StandardStreams.piped(
                        in,
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                arguments);
        return new Typed(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("not a line of JSON: " + line, broken);
        }
    }
}
