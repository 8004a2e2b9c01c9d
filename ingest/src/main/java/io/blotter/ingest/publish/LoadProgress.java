package io.blotter.ingest.publish;

import io.blotter.ingest.announcement.Item;
import java.util.OptionalLong;

/** Is told how a load goes on, on the loading thread: it should be quick. */
public interface LoadProgress {
    /** A load that nobody watches. */
    LoadProgress UNWATCHED = new LoadProgress() {};

    /** One more item was read and dealt with. */
    default void advanced(Position position) {}

    /** Something was refused; its message is for people. */
    default void refused(Item.Refused refused) {}

    /**
     * How far a load has come.
     *
     * @param bytesRead how many bytes of the input were read
     * @param totalBytes how many there are; empty where standard input is among them
     * @param soFar what it came to so far; what is sent may still be on its way
     */
    record Position(long bytesRead, OptionalLong totalBytes, LoadSummary soFar) {}
}
