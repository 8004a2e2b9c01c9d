package io.blotter.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A stream that counts the bytes read from it. */
final class CountedInput extends FilterInputStream {
    private final AtomicLong count;

    CountedInput(InputStream input, AtomicLong count) {
        super(input);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count.addAndGet(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count.addAndGet(Math.max(read, 0));
        return read;
    }
}
