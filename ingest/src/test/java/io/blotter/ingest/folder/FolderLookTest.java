package io.blotter.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.position.PositionFile;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.publish.Publishers;
import io.blotter.schemas.Announcement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLookTest {
    @TempDir
    Path inbox;

    @TempDir
    Path positions;

    private final MockProducer<String, Announcement> producer = Publishers.producer();
    private final AnnouncementPublisher publisher = Publishers.on(producer);

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void aFileIsReadWhenItStandsStillAndThenNotAgain() throws IOException {
        // Given
        FolderLook look = look();
        write("a.jsonl", "{\"id\": \"a\", \"body\": \"Six held\"}\n", 1);

        // When
        look.run();
        List<String> atFirst = sent();
        look.run();
        look.run();

        // Then
        assertThat(atFirst).isEmpty();
        assertThat(sent()).containsExactly("a: Six held");
    }

    @Test
    void aFileThatGrowsIsNotReadBeforeItIsWhole() throws IOException {
        // Given
        FolderLook look = look();
        write("a.jsonl", "{\"id\": \"a\", \"bo", 1);
        look.run();
        write("a.jsonl", "{\"id\": \"a\", \"body\": \"Six", 2);
        look.run();
        write("a.jsonl", "{\"id\": \"a\", \"body\": \"Six held\"}\n", 3);
        look.run();

        // When
        look.run();

        // Then
        assertThat(sent()).containsExactly("a: Six held");
    }

    @Test
    void aFileWrittenUnderAnotherNameCountsFromWhenItIsRenamed() throws IOException {
        // Given
        FolderLook look = look();
        write("a.jsonl.part", "{\"id\": \"a\", \"body\": \"Six held\"}\n", 1);
        look.run();
        look.run();

        // When
        Files.move(inbox.resolve("a.jsonl.part"), inbox.resolve("a.jsonl"), StandardCopyOption.ATOMIC_MOVE);
        look.run();
        look.run();

        // Then
        assertThat(sent()).containsExactly("a: Six held");
    }

    @Test
    void ofAChangedFileOnlyWhatIsNewIsSent() throws IOException {
        // Given
        FolderLook look = look();
        write("a.jsonl", "{\"id\": \"a\", \"body\": \"Six held\"}\n{\"id\": \"b\", \"body\": \"Two held\"}\n", 1);
        look.run();
        look.run();

        // When
        write("a.jsonl", "{\"id\": \"a\", \"body\": \"Six held\"}\n{\"id\": \"b\", \"body\": \"Three held\"}\n", 2);
        look.run();
        look.run();

        // Then
        assertThat(sent()).containsExactly("a: Six held", "b: Two held", "b: Three held");
    }

    @Test
    void afterARestartOnlyWhatCameMeanwhileIsRead() throws IOException {
        // Given
        write("a.jsonl", "{\"id\": \"a\", \"body\": \"Six held\"}\n", 1);
        FolderLook before = look();
        before.run();
        before.run();
        publisher.withdraw("a");
        write("below/b.txt", "Two held", 2);

        // When
        FolderLook after = look();
        after.run();
        after.run();

        // Then
        assertThat(sent()).hasSize(3).last().asString().endsWith("Two held");
        assertThat(sent().get(1)).isEqualTo("a withdrawn");
    }

    @Test
    void whatIsRefusedDoesNotHoldUpTheRest() throws IOException {
        // Given
        FolderLook look = look();
        write("a.jsonl", "no json\n", 1);
        write("b.jsonl", "{\"id\": \"b\", \"body\": \"Two held\"}\n", 1);

        // When
        look.run();
        look.run();

        // Then
        assertThat(sent()).containsExactly("b: Two held");
    }

    private FolderLook look() {
        return new FolderLook(inbox, publisher, PositionFile.of(positions, inbox.toString(), FolderPosition.class));
    }

    private void write(String name, String text, int minute) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2024-03-05T12:00:00Z").plusSeconds(60L * minute)));
    }

    private List<String> sent() {
        return producer.history().stream().map(FolderLookTest::shown).toList();
    }

    private static String shown(ProducerRecord<String, Announcement> sent) {
        return sent.value() == null
                ? sent.key() + " withdrawn"
                : sent.key() + ": " + sent.value().getBody();
    }
}
