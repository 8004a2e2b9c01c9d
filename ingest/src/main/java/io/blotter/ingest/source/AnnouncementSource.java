package io.blotter.ingest.source;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.source.FileWalk.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The announcements of files, folders, web addresses and standard input, in the order in which they are named. */
public final class AnnouncementSource {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final List<String> arguments;
    private final InputStream standardInput;
    private final Optional<Charset> charset;
    private final FileAccess access;
    private final WebSource web;
    private final AtomicLong bytesRead = new AtomicLong();

    /**
     * What a command's arguments name.
     *
     * @param arguments files, folders, and {@value #STANDARD_INPUT} for JSON lines from standard input
     * @param standardInput read only where it is named, and never closed
     * @param charset the charset of all that does not start with a byte order mark; empty for UTF-8 and, in web pages, what they say
     */
    public static AnnouncementSource of(List<String> arguments, InputStream standardInput, Optional<Charset> charset) {
        return of(arguments, standardInput, charset, WebSource.OFFLINE);
    }

    /** The same, with addresses of the web among the arguments. */
    public static AnnouncementSource of(
            List<String> arguments, InputStream standardInput, Optional<Charset> charset, WebSource web) {
        return new AnnouncementSource(arguments, standardInput, charset, FileAccess.real(), web);
    }

    AnnouncementSource(
            List<String> arguments,
            InputStream standardInput,
            Optional<Charset> charset,
            FileAccess access,
            WebSource web) {
        this.web = web;
        this.arguments = List.copyOf(arguments);
        this.standardInput = standardInput;
        this.charset = charset;
        this.access = access;
    }

    /**
     * Reads them, one at a time as they are asked for, in memory that does not grow with the input. Never fails: what cannot be
     * read comes out as a refusal in its place. To be closed.
     */
    public Stream<Item> read() {
        SourceItems items = new SourceItems(arguments, standardInput, charset, access, web, bytesRead);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(items::close);
    }

    /** How many bytes have been read so far. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /** How many bytes there are to read; empty where standard input or web addresses are among them. Looks at every file's size. */
    public OptionalLong totalBytes() {
        return arguments.stream()
                        .anyMatch(argument -> argument.equals(STANDARD_INPUT) || SourceItems.isWebAddress(argument))
                ? OptionalLong.empty()
                : OptionalLong.of(arguments.stream().mapToLong(this::bytesOf).sum());
    }

    private long bytesOf(String argument) {
        try {
            FileWalk walk = new FileWalk(Path.of(argument), access);
            long bytes = 0;
            for (Optional<Step> step = walk.next(); step.isPresent(); step = walk.next()) {
                bytes += step.get() instanceof Step.Found found ? access.size(found.file()) : 0;
            }
            return bytes;
        } catch (IOException | InvalidPathException toBeRefusedWhenRead) {
            return 0;
        }
    }
}
