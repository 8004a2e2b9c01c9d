package io.blotter.ingest.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The text of a document of the web. Nobody can be asked there which charset was meant. Bytes beyond ASCII that fit UTF-8 are UTF-8,
 * since no text of another charset does so by chance; else the first that fits is taken of the byte order mark, of what the server
 * says and of what the page says; else Windows-1252, as browsers do, which fits always.
 *
 * @param text the text
 * @param charset the charset that it was read in
 * @param asStated whether that is the one that server or page state first, if they state any
 */
public record WebText(String text, Charset charset, boolean asStated) {
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    /**
     * Reads a document.
     *
     * @param contentType what the server says of it
     */
    public static WebText of(byte[] bytes, Optional<String> contentType) {
        StatedCharset.Mark mark = StatedCharset.mark(bytes);
        ByteBuffer content = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        Set<Charset> stated = new LinkedHashSet<>();
        mark.charset().ifPresent(stated::add);
        contentType
                .flatMap(type -> known(() -> StatedCharset.inContentType(type)))
                .ifPresent(stated::add);
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, StatedCharset.PAGE_HEAD_BYTES));
        known(() -> StatedCharset.inPage(head)).ifPresent(stated::add);
        Charset first = stated.stream().findFirst().orElse(StandardCharsets.UTF_8);
        Set<Charset> tried = new LinkedHashSet<>();
        if (beyondAscii(bytes)) {
            tried.add(StandardCharsets.UTF_8);
        }
        tried.addAll(stated);
        tried.add(StandardCharsets.UTF_8);
        for (Charset charset : tried) {
            Optional<String> text = strictly(content, charset);
            if (text.isPresent()) {
                return new WebText(text.get(), charset, charset.equals(first));
            }
        }
        return new WebText(LAST_RESORT.decode(content.duplicate()).toString(), LAST_RESORT, false);
    }

    private static Optional<String> strictly(ByteBuffer content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(content.duplicate()).toString());
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }

    private static boolean beyondAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> known(Supplier<Optional<Charset>> stated) {
        try {
            return stated.get();
        } catch (UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
