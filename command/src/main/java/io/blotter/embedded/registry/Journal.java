package io.blotter.embedded.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All changes since the registry was new, one JSON object a line. A change is on disk before it counts: an id that was
 * told to anyone stands in records for ever.
 */
final class Journal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    private final FileChannel channel;
    private final List<Entry> entries;

    private Journal(Path file, FileChannel channel, List<Entry> entries) {
        this.file = file;
        this.channel = channel;
        this.entries = entries;
    }

    /**
     * Opens the journal, and begins it where there is none. A last line that a crash left without its end was never
     * told to anyone and is dropped.
     *
     * @throws IOException if the file cannot be read or written to, or if a line of it is damaged
     */
    static Journal open(Path file) throws IOException {
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        int end = endOfLastLine(content);
        List<Entry> entries = parse(file, new String(content, 0, end, StandardCharsets.UTF_8));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (end < content.length) {
                LOG.atWarn()
                        .addKeyValue("file", file)
                        .addKeyValue("bytes", content.length - end)
                        .log("dropped a change that was not written to its end before the process stopped");
                channel.truncate(end);
            }
            channel.position(end);
            channel.force(true);
            return new Journal(file, channel, entries);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static int endOfLastLine(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static List<Entry> parse(Path file, String content) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : content.lines().toList()) {
            try {
                entries.add(JSON.readValue(line, Entry.class));
            } catch (JsonProcessingException e) {
                throw new IOException(
                        "line " + (entries.size() + 1) + " of " + file + " is damaged (" + e.getOriginalMessage()
                                + "): restore the file from a copy; without it the ids in the topics mean nothing",
                        e);
            }
        }
        return List.copyOf(entries);
    }

    /** What the journal held when it was opened, in order. */
    List<Entry> entries() {
        return entries;
    }

    /**
     * Writes a change; it is on disk when this returns.
     *
     * @throws IOException if it could not be written; the journal is as before then
     */
    void append(Entry entry) throws IOException {
        ByteBuffer line = StandardCharsets.UTF_8.encode(JSON.writeValueAsString(entry) + "\n");
        long before = channel.position();
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(before);
            throw new IOException("cannot write to " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
