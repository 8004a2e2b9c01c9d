package io.blotter.aggregate.gold;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of annotated announcements, read as the reports that a faultless extractor would make of them. */
final class Gold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Map<String, JsonNode> announcements = new HashMap<>();
    private final Set<String> statistics = new HashSet<>();

    private Gold(Path folder) {
        this.folder = folder;
    }

    /** The folder of that name below the shared evaluation set; the test is skipped where it is not there. */
    static Gold folder(String name) {
        Path folder = Path.of("..", "..", "shared", "eval").resolve(name);
        assumeTrue(
                Files.isDirectory(folder),
                "skipped: no evaluation set at " + folder.toAbsolutePath().normalize());
        Gold gold = new Gold(folder);
        gold.readContext();
        return gold;
    }

    private void readContext() {
        for (String line : lines(folder.resolve("announcements.jsonl"))) {
            JsonNode announcement = json(line);
            announcements.put(announcement.get("id").asText(), announcement);
        }
        json(read(folder.resolve("operations.json"))).forEach(operation -> {
            if (operation.path("description").asText().startsWith("UMBRELLA")) {
                statistics.add(operation.get("op_id").asText());
            }
        });
    }

    /** The annotated documents by name. */
    Map<String, JsonNode> documents() {
        Map<String, JsonNode> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("operations.json"))
                    .forEach(file -> {
                        JsonNode document = json(read(file));
                        documents.put(document.get("id").asText(), document);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    /** The reports, by announcement id. */
    List<Report> reports() {
        return documents().values().stream().map(this::report).toList();
    }

    private Report report(JsonNode document) {
        String id = document.get("id").asText();
        JsonNode announcement = Optional.ofNullable(announcements.get(id)).orElseThrow();
        List<ReportedOperation> operations = new ArrayList<>();
        for (JsonNode operation : document.get("operations")) {
            operations.add(GoldOperation.read(operations.size(), operation, kind(operation)));
        }
        return new Report(
                id,
                announcement.get("source").asText(),
                announcement.path("url").asText(null),
                Optional.ofNullable(announcement.path("publishedAt").asText(null))
                        .map(date -> LocalDate.parse(date.substring(0, 10)))
                        .orElse(null),
                document.get("relevant").asBoolean(),
                digest(announcement.get("title").asText()
                        + announcement.get("body").asText()),
                operations);
    }

    /** Cumulative statements: those that the set calls an umbrella, and statistics by the annotator's id for them. */
    private OperationKind kind(JsonNode operation) {
        String id = operation.path("op_id").asText();
        return statistics.contains(id) || id.endsWith("-statistics") ? OperationKind.STATISTIC : OperationKind.ACTION;
    }

    private static String digest(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        return String.join("\n", lines(file));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
