package io.blotter.ingest.source;

import io.blotter.ingest.announcement.Item;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads the items of one file, one at a time, holding one at a time. */
interface ItemReader extends Closeable {
    /** The next item; empty at the end, and from then on. */
    Optional<Item> next() throws IOException;
}
