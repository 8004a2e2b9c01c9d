package io.blotter.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryTableTest {
    @TempDir
    Path temporary;

    @Test
    void whatWasPutLastIsThereUntilItIsRemoved() {
        try (TemporaryTable table = new TemporaryTable(temporary)) {
            // Given
            table.put(bytes("a"), bytes("1"));
            table.put(bytes("a"), bytes("2"));
            table.put(bytes("b"), bytes("3"));

            // When
            table.remove(bytes("b"));

            // Then
            assertThat(table.get(bytes("a")).map(TemporaryTableTest::text)).contains("2");
            assertThat(table.get(bytes("b"))).isEmpty();
            assertThat(table.get(bytes("c"))).isEmpty();
        }
    }

    @Test
    void nothingStaysWhenItIsClosed() {
        // Given
        TemporaryTable table = new TemporaryTable(temporary);
        table.put(bytes("a"), bytes("1"));

        // When
        table.close();

        // Then
        assertThat(temporary).isEmptyDirectory();
        assertThatThrownBy(() -> table.get(bytes("a"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAKilledProcessLeftIsSweptUpAndWhatIsInUseStays() throws IOException {
        // Given
        Path left = Files.createDirectory(temporary.resolve("blotter-published-left"));
        Files.createFile(left.resolve("000001.sst"));
        anHourOld(left);
        try (TemporaryTable inUse = new TemporaryTable(temporary)) {
            inUse.put(bytes("a"), bytes("1"));
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary)) {
                for (Path each : folders) {
                    anHourOld(each);
                }
            }

            // When
            new TemporaryTable(temporary).close();

            // Then
            assertThat(left).doesNotExist();
            assertThat(inUse.get(bytes("a")).map(TemporaryTableTest::text)).contains("1");
            assertThat(temporary).isNotEmptyDirectory();
        }
    }

    @Test
    void aLinkInThePlaceOfAFolderIsNotFollowed() throws IOException {
        // Given
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path kept = Files.createFile(elsewhere.resolve("000001.sst"));
        anHourOld(elsewhere);
        Files.createSymbolicLink(temporary.resolve("blotter-published-link"), elsewhere);

        // When
        new TemporaryTable(temporary).close();

        // Then
        assertThat(kept).exists();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() {
        assertThatThrownBy(() -> new TemporaryTable(temporary.resolve("none")))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("BLOTTER_JAVA_OPTIONS=-Djava.io.tmpdir=DIR");
    }

    private static void anHourOld(Path folder) throws IOException {
        Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
