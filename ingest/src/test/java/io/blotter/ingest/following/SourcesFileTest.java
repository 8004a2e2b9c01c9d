package io.blotter.ingest.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.ingest.feed.Feed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {
    @TempDir
    Path folder;

    @Test
    void feedsAndFoldersAreFollowedUnlessTheyAreOff() throws Exception {
        // Given
        Files.createDirectory(folder.resolve("inbox"));
        Path file = file("""
                feeds:
                  - name: Harbour police
                    url: https://harbour.example/rss.xml
                    everyMinutes: 5
                  - url: https://border.example/atom.xml
                  - url: https://quiet.example/rss.xml
                    enabled: false
                folders:
                  - path: inbox
                """);

        // When
        SourcesFile sources = SourcesFile.read(file);

        // Then
        assertThat(sources.feeds())
                .containsExactly(
                        new Feed(
                                "Harbour police", URI.create("https://harbour.example/rss.xml"), Duration.ofMinutes(5)),
                        new Feed(
                                "border.example",
                                URI.create("https://border.example/atom.xml"),
                                Duration.ofMinutes(15)));
        assertThat(sources.folders()).containsExactly(folder.resolve("inbox").toAbsolutePath());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            feeds: [{name: a}]                                          | has no url
            feeds: [{url: 'file:///etc/passwd'}]                        | has no url of http or https
            feeds: [{url: 'https://a.example', everyMinutes: 0}]        | give 1 at least
            feeds: [{url: 'https://a.example'}, {url: 'https://a.example'}] | is there twice
            feeds: [{url: 'https://a.example', evry: 5}]                | evry
            folders: [{path: nowhere}]                                  | there is no folder
            folders: [{}]                                               | has no path
            feeds: [                                                    | line 1: while parsing a flow node; expected the node content
            ''                                                          | it is empty
            """)
    void whatCannotBeMeantIsNamed(String yaml, String problem) throws IOException {
        // Given
        Path file = file(yaml + "\n");

        // When / Then
        assertThatThrownBy(() -> SourcesFile.read(file))
                .isInstanceOf(BadSourcesFileException.class)
                .hasMessageContaining("feeds.yaml")
                .hasMessageContaining(problem);
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("feeds.yaml"), yaml);
    }
}
