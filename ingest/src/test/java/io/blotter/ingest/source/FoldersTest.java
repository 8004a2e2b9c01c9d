package io.blotter.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.blotter.ingest.announcement.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    private final Path folder;

    FoldersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void someFiles() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".hidden"));
        write("a.txt", "from a.txt");
        write("b/deep/x.HTML", "from x.HTML");
        write("b/y.json", "{\"body\": \"from y.json\"}");
        write("c.jsonl", "{\"body\": \"from c.jsonl\"}");
        write("b/picture.png", "not read");
        write(".hidden/z.txt", "not read");
        write(".z.txt", "not read");
    }

    @Test
    void foldersAreReadWithAllBelowThemInTheOrderOfTheNames() {
        assertThat(Reading.shown(Reading.files(folder)))
                .containsExactly("from a.txt", "from x.HTML", "from y.json", "from c.jsonl");
    }

    @Test
    void argumentsAreReadInTheirOrder() {
        assertThat(Reading.shown(
                        Reading.files(folder.resolve("c.jsonl"), folder.resolve("b"), folder.resolve("a.txt"))))
                .containsExactly("from c.jsonl", "from x.HTML", "from y.json", "from a.txt");
    }

    @Test
    void aFolderThatLinksToItselfEnds() throws IOException {
        // Given
        Files.createSymbolicLink(folder.resolve("b/again"), folder);

        // When, Then
        assertThat(Reading.files(folder)).hasSize(4);
    }

    @Test
    void whatIsNamedAndNoAnnouncementFileIsRefused() {
        // When
        Item.Refused refused = Reading.refused(Reading.files(folder.resolve("b/picture.png")));

        // Then
        assertThat(refused.reason().label()).isEqualTo("not-an-announcement-file");
        assertThat(refused.message())
                .isEqualTo(folder.resolve("b/picture.png")
                        + ": announcements are read from files that end in .jsonl, .json, .txt, .html: rename it, or pipe it "
                        + "in as JSON lines with '-'");
    }

    @Test
    void whatIsNotThereIsRefusedAndTheRestIsRead() {
        // When
        List<Item> items = Reading.files(folder.resolve("gone.jsonl"), folder.resolve("a.txt"));

        // Then
        assertThat(Reading.shown(items)).containsExactly("unreadable", "from a.txt");
        assertThat(Reading.refused(items).message()).contains("gone.jsonl: there is no such file or folder");
    }

    @Test
    void anEmptyFileAndAnEmptyFolderAreRefused() throws IOException {
        // Given
        Path file = Files.createFile(folder.resolve("nothing.txt"));
        Path none = Files.createDirectory(folder.resolve("nothing"));

        // When, Then
        assertThat(Reading.shown(Reading.files(file, none))).containsExactly("empty", "empty");
    }

    @Test
    void addressesAndImpossibleNamesAreRefused() {
        // Given
        AnnouncementSource source = AnnouncementSource.of(
                List.of("https://police.example/7", "a\0b"), InputStream.nullInputStream(), Optional.empty());

        // When, Then
        try (var items = source.read()) {
            assertThat(Reading.shown(items.toList())).containsExactly("unreadable", "unreadable");
        }
    }

    @Test
    void aFolderIsReadToItsEndHoweverManyNamesAreInIt() throws IOException {
        // Given
        Path large = Files.createDirectory(folder.resolve("b/large"));
        List<String> names = IntStream.range(0, 2 * FileAccess.NAMES_AT_ONCE + 1)
                .mapToObj("%06d.txt"::formatted)
                .toList();
        for (String name : names) {
            Files.createFile(large.resolve(name));
        }
        FileWalk walk = new FileWalk(large, FileAccess.real());

        // When
        List<String> found = Stream.generate(walk::next)
                .takeWhile(Optional::isPresent)
                .map(step ->
                        ((FileWalk.Step.Found) step.get()).file().getFileName().toString())
                .toList();

        // Then
        assertThat(found).isEqualTo(names);
    }

    @Test
    void aFolderThatMayNotBeReadIsRefusedAndTheRestIsRead() {
        // Given
        FileAccess guarded = new Failing(folder.resolve("b"));

        // When
        List<Item> items = Reading.files(Optional.empty(), guarded, folder);

        // Then
        assertThat(Reading.shown(items)).containsExactly("from a.txt", "unreadable", "from c.jsonl");
        assertThat(Reading.refused(items).message())
                .isEqualTo(folder.resolve("b")
                        + ": it may not be read: give yourself the right to read it (chmod), or leave it out");
    }

    @Test
    void aFileThatFailsHalfwayIsRefusedAndTheRestIsRead() {
        // Given
        FileAccess failing = new Failing(folder.resolve("a.txt"));

        // When
        List<Item> items = Reading.files(Optional.empty(), failing, folder);

        // Then
        assertThat(Reading.shown(items)).containsExactly("unreadable", "from x.HTML", "from y.json", "from c.jsonl");
        assertThat(Reading.refused(items).message()).endsWith("it cannot be read: the disk is gone");
    }

    @Test
    void rightsBindWhereTheUserIsNotRoot() throws IOException {
        // Given
        Path closed = folder.resolve("b");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        boolean rightsDoNotBind = Files.isReadable(closed);

        // When
        List<Item> items = Reading.files(folder);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        // Then
        assumeFalse(rightsDoNotBind, "this user may read everything, so rights cannot be tested");
        assertThat(Reading.shown(items)).containsExactly("from a.txt", "unreadable", "from c.jsonl");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** A file system that one folder may not be listed in, or one file of which breaks off. */
    private record Failing(Path path) implements FileAccess {
        @Override
        public List<Path> list(Path listed, Optional<Path> after) throws IOException {
            if (listed.equals(path)) {
                throw new AccessDeniedException(listed.toString());
            }
            return FileAccess.real().list(listed, after);
        }

        @Override
        public InputStream open(Path file) throws IOException {
            return file.equals(path)
                    ? new SequenceInputStream(new ByteArrayInputStream(new byte[3]), new Broken())
                    : FileAccess.real().open(file);
        }

        @Override
        public long size(Path file) throws IOException {
            return FileAccess.real().size(file);
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
