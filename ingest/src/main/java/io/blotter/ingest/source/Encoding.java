package io.blotter.ingest.source;

import io.blotter.ingest.source.DecodedText.BadByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * In which charset a stream of bytes is text: as its byte order mark says; else as the user says; else, for web pages, as the page
 * says; else UTF-8. Nothing is guessed.
 */
final class Encoding {
    /** Where a web page has to name its charset; browsers look no further than the first KiB, some pages come late. */
    private static final int PAGE_HEAD_BYTES = 5 * 1024;

    private static final int LONGEST_MARK = 3;

    private Encoding() {}

    /** The text of JSON and plain text files. */
    static DecodedText ofText(InputStream input, Optional<Charset> stated) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(input, LONGEST_MARK);
        byte[] head = bytes.readNBytes(LONGEST_MARK);
        Mark mark = mark(head);
        bytes.unread(head, mark.length(), head.length - mark.length());
        return new DecodedText(bytes, mark.charset().or(() -> stated).orElse(StandardCharsets.UTF_8), mark.length());
    }

    /**
     * The text of a web page.
     *
     * @throws UnsupportedCharsetException where the page names a charset that is not known here
     */
    static DecodedText ofPage(InputStream input, Optional<Charset> stated) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(input, PAGE_HEAD_BYTES);
        byte[] head = bytes.readNBytes(PAGE_HEAD_BYTES);
        Mark mark = mark(head);
        bytes.unread(head, mark.length(), head.length - mark.length());
        Optional<Charset> known = mark.charset().or(() -> stated);
        Charset charset = known.isPresent() ? known.get() : namedIn(head).orElse(StandardCharsets.UTF_8);
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

    /** The charset that a file's first bytes name, and how many bytes that takes. */
    private record Mark(Optional<Charset> charset, int length) {}

    private static Mark mark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Mark(Optional.of(StandardCharsets.UTF_8), 3);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Mark(Optional.of(StandardCharsets.UTF_16BE), 2);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Mark(Optional.of(StandardCharsets.UTF_16LE), 2);
        }
        return new Mark(Optional.empty(), 0);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (Byte.toUnsignedInt(head[at]) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> namedIn(byte[] head) {
        Document page = Jsoup.parse(new String(head, StandardCharsets.ISO_8859_1));
        Optional<String> name = page.select("meta[charset]").eachAttr("charset").stream()
                .findFirst()
                .or(() -> page.select("meta[http-equiv=content-type]").eachAttr("content").stream()
                        .flatMap(type -> named(type).stream())
                        .findFirst());
        return name.map(String::strip).filter(label -> !label.isEmpty()).map(Encoding::labelled);
    }

    private static Optional<String> named(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? Optional.empty()
                : Optional.of(contentType.substring(at + "charset=".length()).replaceAll("[\"';].*", ""));
    }

    /** The charset that browsers take a label for (WHATWG, Encoding): Latin-1 and ASCII mean Windows' superset of them. */
    private static Charset labelled(String label) {
        try {
            Charset charset = Charset.forName(label);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Charset.forName("windows-1252");
            }
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException noName) {
            throw new UnsupportedCharsetException(label);
        }
    }
}
