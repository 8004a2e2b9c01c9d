package io.blotter.ingest.source;

import io.blotter.ingest.charset.StatedCharset;
import io.blotter.ingest.source.DecodedText.BadByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * In which charset a stream of bytes is text: as its byte order mark says; else as the user says; else, for web pages, as the page
 * says; else UTF-8. Nothing is guessed.
 */
final class Encoding {
    private Encoding() {}

    /** The text of JSON and plain text files. */
    static DecodedText ofText(InputStream input, Optional<Charset> stated) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(input, StatedCharset.LONGEST_MARK);
        byte[] head = bytes.readNBytes(StatedCharset.LONGEST_MARK);
        StatedCharset.Mark mark = StatedCharset.mark(head);
        bytes.unread(head, mark.length(), head.length - mark.length());
        return new DecodedText(bytes, mark.charset().or(() -> stated).orElse(StandardCharsets.UTF_8), mark.length());
    }

    /**
     * The text of a web page.
     *
     * @throws UnsupportedCharsetException where the page names a charset that is not known here
     */
    static DecodedText ofPage(InputStream input, Optional<Charset> stated) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(input, StatedCharset.PAGE_HEAD_BYTES);
        byte[] head = bytes.readNBytes(StatedCharset.PAGE_HEAD_BYTES);
        StatedCharset.Mark mark = StatedCharset.mark(head);
        bytes.unread(head, mark.length(), head.length - mark.length());
        Optional<Charset> known = mark.charset().or(() -> stated);
        Charset charset =
                known.isPresent() ? known.get() : StatedCharset.inPage(head).orElse(StandardCharsets.UTF_8);
        return new DecodedText(bytes, charset, mark.length());
    }

    /** What to say of bytes that are no text in the charset expected. */
    static String problem(BadByte bad, Charset charset) {
        return String.format(
                Locale.ROOT,
                "this is not %s text: byte %d of the input (0x%02X) cannot be read; say which charset it is in with "
                        + "--charset NAME (windows-1252, for example), or convert it to UTF-8",
                charset.name(),
                bad.offset(),
                bad.value());
    }
}
