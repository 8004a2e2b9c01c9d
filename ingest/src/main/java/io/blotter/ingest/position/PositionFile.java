package io.blotter.ingest.position;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.blotter.ingest.announcement.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One position as a JSON file, replaced whole: after a crash the file holds the old position or the new one, never half of one.
 *
 * @param <T> the position, a record
 */
public final class PositionFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(PositionFile.class);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path file;
    private final Class<T> type;

    private PositionFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /**
     * The file of what has this name.
     *
     * @param folder where it stands; made when the first position is kept
     * @param name any text, an address or a path
     */
    public static <T> PositionFile<T> of(Path folder, String name, Class<T> type) {
        return new PositionFile<>(folder.resolve(Digest.of(name).hex() + ".json"), type);
    }

    /** The position kept last; {@code none} where there is none, or none that can be read, of which the log tells. */
    public T read(T none) {
        try {
            return JSON.readValue(Files.readAllBytes(file), type);
        } catch (NoSuchFileException first) {
            return none;
        } catch (JacksonException broken) {
            LOG.atWarn()
                    .addKeyValue("file", file)
                    .addKeyValue("problem", broken.getOriginalMessage())
                    .log("position cannot be read: started anew, what stands in the topic is not sent twice");
            return none;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /**
     * Keeps a position.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public void write(T position) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(position));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
