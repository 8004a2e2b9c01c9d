package io.blotter.ingest.source;

import io.blotter.ingest.announcement.AnnouncementHtml;
import io.blotter.ingest.announcement.AnnouncementText;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.ingest.announcement.Shown;
import io.blotter.ingest.source.FileWalk.Step;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Goes through the arguments, their files and the files' items, one at a time. */
final class SourceItems implements Iterator<Item>, AutoCloseable {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://.*");

    private final Iterator<String> arguments;
    private final InputStream standardInput;
    private final Optional<Charset> charset;
    private final FileAccess access;
    private final WebSource web;
    private final AtomicLong bytesRead;
    private Optional<FileWalk> walk = Optional.empty();
    private Optional<Iterator<Item>> pages = Optional.empty();
    private Optional<Opened> opened = Optional.empty();
    private Optional<Item> upcoming = Optional.empty();

    SourceItems(
            List<String> arguments,
            InputStream standardInput,
            Optional<Charset> charset,
            FileAccess access,
            WebSource web,
            AtomicLong bytesRead) {
        this.arguments = arguments.iterator();
        this.standardInput = standardInput;
        this.charset = charset;
        this.access = access;
        this.web = web;
        this.bytesRead = bytesRead;
    }

    @Override
    public boolean hasNext() {
        while (upcoming.isEmpty()) {
            if (opened.isPresent()) {
                upcoming = fromFile(opened.get());
            } else if (pages.isPresent()) {
                upcoming = fromWeb(pages.get());
            } else if (walk.isPresent()) {
                upcoming = fromWalk(walk.get());
            } else if (arguments.hasNext()) {
                upcoming = begin(arguments.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Item item = upcoming.orElseThrow();
        upcoming = Optional.empty();
        return item;
    }

    @Override
    public void close() {
        opened.ifPresent(Opened::close);
        opened = Optional.empty();
    }

    /** Whether an argument is an address of the web. */
    static boolean isWebAddress(String argument) {
        return WEB_ADDRESS.matcher(argument).matches();
    }

    private record Opened(ItemReader reader, Origin origin) {
        void close() {
            try {
                reader.close();
            } catch (IOException ignored) {
                // All that could be read was read: a file that does not close takes nothing away from it.
            }
        }
    }

    private Optional<Item> begin(String argument) {
        if (argument.equals(AnnouncementSource.STANDARD_INPUT)) {
            return open(Origin.of(Origin.STANDARD_INPUT), FileFormat.JSON_LINES, () -> new LeftOpen(standardInput));
        }
        if (isWebAddress(argument)) {
            pages = Optional.of(web.read(argument));
            return Optional.empty();
        }
        try {
            walk = Optional.of(new FileWalk(Path.of(argument), access));
            return Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.of(Item.Refused.at(
                    Origin.of(argument),
                    RefusalReason.UNREADABLE,
                    Shown.quoted(argument) + " cannot be a file's name: " + noPath.getReason(),
                    Optional.empty()));
        }
    }

    private Optional<Item> fromWeb(Iterator<Item> items) {
        if (items.hasNext()) {
            return Optional.of(items.next());
        }
        pages = Optional.empty();
        return Optional.empty();
    }

    private Optional<Item> fromWalk(FileWalk files) {
        Optional<Step> step = files.next();
        if (step.isEmpty()) {
            walk = Optional.empty();
            return Optional.empty();
        }
        if (step.get() instanceof Step.Found found) {
            return open(Origin.of(found.file().toString()), found.format(), () -> access.open(found.file()));
        }
        return Optional.of(((Step.Stopped) step.get()).refused());
    }

    private Optional<Item> fromFile(Opened file) {
        try {
            Optional<Item> item = file.reader().next();
            if (item.isEmpty()) {
                close();
            }
            return item;
        } catch (IOException failure) {
            close();
            return Optional.of(FileWalk.unreadable(file.origin(), failure));
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private Optional<Item> open(Origin origin, FileFormat format, Opening opening) {
        try {
            InputStream input = new CountedInput(opening.open(), bytesRead);
            try {
                opened = Optional.of(new Opened(reader(origin, format, input, charset), origin));
                return Optional.empty();
            } catch (IOException | UnsupportedCharsetException failure) {
                input.close();
                throw failure;
            }
        } catch (UnsupportedCharsetException unknown) {
            return Optional.of(Item.Refused.at(
                    origin,
                    RefusalReason.UNKNOWN_CHARSET,
                    "the page says that it is in the charset " + Shown.quoted(unknown.getCharsetName())
                            + ", which is not known here; say which one it is in with --charset NAME, or convert it to UTF-8",
                    Optional.empty()));
        } catch (IOException failure) {
            return Optional.of(FileWalk.unreadable(origin, failure));
        }
    }

    /** The reader of one file's bytes. */
    static ItemReader reader(Origin origin, FileFormat format, InputStream input, Optional<Charset> charset)
            throws IOException {
        String place = origin.place();
        return switch (format) {
            case JSON_LINES -> new JsonLines(Encoding.ofText(input, charset), place);
            case JSON -> new JsonValues(Encoding.ofText(input, charset), place);
            case TEXT -> new WholeFile(Encoding.ofText(input, charset), place, AnnouncementText::read);
            case HTML -> new WholeFile(Encoding.ofPage(input, charset), place, AnnouncementHtml::read);
        };
    }

    /** A stream that belongs to someone else. */
    private static final class LeftOpen extends FilterInputStream {
        LeftOpen(InputStream input) {
            super(input);
        }

        @Override
        public void close() {}
    }
}
