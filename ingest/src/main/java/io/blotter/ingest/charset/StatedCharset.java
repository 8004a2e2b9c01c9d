package io.blotter.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a document says of its own charset: by its first bytes, in the page itself, in the type that a server gives it. */
public final class StatedCharset {
    /** Where a web page has to name its charset; browsers look no further than the first KiB, some pages come late. */
    public static final int PAGE_HEAD_BYTES = 5 * 1024;

    /** How many bytes the longest byte order mark has. */
    public static final int LONGEST_MARK = 3;

    private static final String CHARSET = "charset=";

    private StatedCharset() {}

    /**
     * A byte order mark.
     *
     * @param charset the charset that it stands for; empty where there is none
     * @param length how many bytes it takes
     */
    public record Mark(Optional<Charset> charset, int length) {}

    /** The byte order mark at the start of a document. */
    public static Mark mark(byte[] head) {
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

    /**
     * The charset that a web page names in its head.
     *
     * @throws UnsupportedCharsetException where it names one that is not known here
     */
    public static Optional<Charset> inPage(byte[] head) {
        Document page = Jsoup.parse(new String(head, StandardCharsets.ISO_8859_1));
        Optional<String> name = page.select("meta[charset]").eachAttr("charset").stream()
                .findFirst()
                .or(() -> page.select("meta[http-equiv=content-type]").eachAttr("content").stream()
                        .flatMap(type -> named(type).stream())
                        .findFirst());
        return name.map(String::strip).filter(label -> !label.isEmpty()).map(StatedCharset::labelled);
    }

    /**
     * The charset in a content type, as in {@code text/html; charset=utf-8}.
     *
     * @throws UnsupportedCharsetException where it names one that is not known here
     */
    public static Optional<Charset> inContentType(String contentType) {
        return named(contentType)
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .map(StatedCharset::labelled);
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

    private static Optional<String> named(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        return at < 0
                ? Optional.empty()
                : Optional.of(contentType
                        .substring(at + CHARSET.length())
                        .replaceFirst("^[\"']", "")
                        .replaceAll("[\"';].*", ""));
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
