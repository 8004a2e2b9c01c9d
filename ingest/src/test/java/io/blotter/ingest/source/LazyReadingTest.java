package io.blotter.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.announcement.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LazyReadingTest {
    private final Path folder;

    LazyReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void inputWithoutEndIsReadOnlyAsFarAsItIsAskedFor() {
        // Given
        Endless input = new Endless("{\"body\": \"a\"}\n");
        AnnouncementSource source = AnnouncementSource.of(List.of("-"), input, Optional.empty());

        // When
        try (Stream<Item> items = source.read()) {
            assertThat(items.limit(1000)).hasSize(1000);
        }

        // Then
        assertThat(input.served).isLessThan(200_000);
        assertThat(source.bytesRead()).isEqualTo(input.served);
        assertThat(source.totalBytes()).isEmpty();
    }

    @Test
    void aLineIsThereAsSoonAsItIsWritten() {
        // Given: a stream that would wait for ever after its first line
        AnnouncementSource source =
                AnnouncementSource.of(List.of("-"), new OneLineThenFailure("{\"body\": \"a\"}\n"), Optional.empty());

        // When
        try (Stream<Item> items = source.read()) {
            Iterator<Item> each = items.iterator();

            // Then
            assertThat(each.next()).isInstanceOf(Item.Accepted.class);
        }
    }

    @Test
    void whatThereIsToReadIsKnownBeforehand() throws IOException {
        // Given
        Files.writeString(folder.resolve("a.jsonl"), "{\"body\": \"a\"}\n".repeat(100));
        Files.writeString(folder.resolve("b.txt"), "four");
        Files.writeString(folder.resolve("c.png"), "not read");
        AnnouncementSource source =
                AnnouncementSource.of(List.of(folder.toString()), InputStream.nullInputStream(), Optional.empty());

        // When
        try (Stream<Item> items = source.read()) {
            assertThat(items).hasSize(101);
        }

        // Then
        assertThat(source.totalBytes()).isEqualTo(OptionalLong.of(1404));
        assertThat(source.bytesRead()).isEqualTo(1404);
    }

    /** The same line again and again. */
    private static final class Endless extends InputStream {
        private final byte[] line;
        private long served;

        Endless(String line) {
            this.line = line.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return line[(int) (served++ % line.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int at = 0; at < length; at++) {
                bytes[offset + at] = (byte) read();
            }
            return length;
        }
    }

    /** One line in one piece, and a failure for whoever asks for more. */
    private static final class OneLineThenFailure extends InputStream {
        private final byte[] line;
        private int at;

        OneLineThenFailure(String line) {
            this.line = line.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (at == line.length) {
                throw new AssertionError("the line was complete");
            }
            return line[at++];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = Math.min(length, line.length - at);
            if (count == 0 && length > 0) {
                throw new AssertionError("the line was complete");
            }
            System.arraycopy(line, at, bytes, offset, count);
            at += count;
            return count;
        }
    }
}
