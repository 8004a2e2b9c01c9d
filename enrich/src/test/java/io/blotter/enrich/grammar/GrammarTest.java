package io.blotter.enrich.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The language of announcements, table by table: each text states the facts that stand below it, and no others. */
class GrammarTest {
    private static final Path TABLES = Path.of("src/test/resources/io/blotter/enrich/grammar");
    /** Kinds of fact that a case need not list: those that it does not mention are not looked at. */
    private static final List<String> OPTIONAL = List.of("dates", "countries", "platforms", "cartels", "name");

    private final Extractor extractor = Extractor.standard();

    @TestFactory
    Stream<DynamicContainer> everyTextStatesItsFacts() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.sorted().map(this::table).toList().stream();
        }
    }

    private DynamicContainer table(Path file) {
        return DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                GrammarCase.of(lines(file)).stream()
                        .map(one -> DynamicTest.dynamicTest(one.name(), file.toUri(), () -> check(one, file))));
    }

    private void check(GrammarCase one, Path file) {
        List<String> stated = FactLines.of(extractor.extract(one.announcement())).stream()
                .filter(line -> isAskedFor(line, one.facts()))
                .toList();

        assertThat(stated)
                .as(
                        "%s:%d %s%n%s",
                        file.getFileName(),
                        one.line(),
                        one.name(),
                        one.announcement().getBody())
                .containsExactlyInAnyOrderElementsOf(one.facts());
    }

    /** What is optional, or of a background operation, is compared where the case mentions that kind. */
    private static boolean isAskedFor(String line, List<String> facts) {
        if (line.startsWith("background ")) {
            return facts.stream().anyMatch(fact -> fact.startsWith("background "))
                    && isAskedFor(
                            line.substring("background ".length()),
                            facts.stream()
                                    .filter(fact -> fact.startsWith("background "))
                                    .map(fact -> fact.substring("background ".length()))
                                    .toList());
        }
        String kind = line.substring(0, Math.max(line.indexOf(' '), 0));
        return !OPTIONAL.contains(kind) || facts.stream().anyMatch(fact -> fact.startsWith(kind + " "));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
