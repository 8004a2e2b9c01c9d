package io.blotter.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The characters of a stream of bytes, read piece by piece. Bytes that are no text in the charset do not end the reading: each
 * becomes U+FFFD and is remembered with its offset until it is asked for, so that only what holds them need be refused.
 */
final class DecodedText implements Closeable {
    private static final int PIECE = 1 << 16;
    private static final int END = -1;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream input;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer characters = CharBuffer.allocate(PIECE).flip();
    private final ArrayDeque<Placed> badBytes = new ArrayDeque<>();
    private long bytesBefore;
    private long charactersBefore;
    private boolean endOfInput;
    private boolean ended;

    /**
     * The text of what is left of a stream.
     *
     * @param offset how many bytes of the stream were taken already
     */
    DecodedText(InputStream input, Charset charset, long offset) {
        this.input = input;
        this.charset = charset;
        this.bytesBefore = offset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The charset that the bytes are read in. */
    Charset charset() {
        return charset;
    }

    /** The next character; -1 at the end. */
    int read() throws IOException {
        return characters.hasRemaining() || fill() ? characters.get() : END;
    }

    /** The first bad byte among the characters read since this was last asked. */
    Optional<BadByte> firstBadByte() {
        long read = charactersBefore + characters.position();
        Optional<BadByte> first = Optional.empty();
        while (!badBytes.isEmpty() && badBytes.element().character < read) {
            BadByte bad = badBytes.remove().badByte;
            first = first.isPresent() ? first : Optional.of(bad);
        }
        return first;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    /**
     * A byte that is no text in the charset expected.
     *
     * @param offset its place in the file, from 0
     * @param value the byte
     */
    record BadByte(long offset, int value) {}

    private record Placed(long character, BadByte badByte) {}

    private boolean fill() throws IOException {
        charactersBefore += characters.limit();
        characters.clear();
        while (characters.position() == 0 && !ended) {
            CoderResult result = decoder.decode(bytes, characters, endOfInput);
            if (result.isError() && characters.hasRemaining()) {
                replace(result.length());
            } else if (result.isUnderflow() && endOfInput) {
                decoder.flush(characters);
                ended = true;
            } else if (result.isUnderflow() && characters.position() == 0) {
                fetch();
            }
        }
        characters.flip();
        return characters.hasRemaining();
    }

    private void replace(int length) {
        long offset = bytesBefore + bytes.position();
        int value = Byte.toUnsignedInt(bytes.get(bytes.position()));
        badBytes.add(new Placed(charactersBefore + characters.position(), new BadByte(offset, value)));
        bytes.position(bytes.position() + length);
        characters.put(REPLACEMENT);
    }

    private void fetch() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
        endOfInput = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0));
        bytes.flip();
    }
}
