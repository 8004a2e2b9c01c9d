package io.blotter.ingest.source;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Limits;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.ingest.source.DecodedText.BadByte;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;

/** A file that is one announcement. */
final class WholeFile implements ItemReader {
    private final DecodedText text;
    private final Origin origin;
    private final BiFunction<String, Origin, Item> format;
    private boolean ended;

    /** A file whose text {@code format} makes an announcement of. */
    WholeFile(DecodedText text, String place, BiFunction<String, Origin, Item> format) {
        this.text = text;
        this.origin = Origin.of(place);
        this.format = format;
    }

    @Override
    public Optional<Item> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        ended = true;
        StringBuilder whole = new StringBuilder();
        for (int next = text.read(); next >= 0; next = text.read()) {
            if (whole.length() == Limits.RAW_LENGTH) {
                return refused(
                        RefusalReason.TOO_LARGE,
                        "the file has more than the " + Limits.RAW_LENGTH
                                + " characters that are taken: split or shorten the announcement",
                        Optional.empty());
            }
            whole.append((char) next);
        }
        Optional<BadByte> bad = text.firstBadByte();
        if (bad.isPresent()) {
            return refused(
                    RefusalReason.UNKNOWN_CHARSET,
                    Encoding.problem(bad.get(), text.charset()),
                    Optional.of(whole.toString()));
        }
        if (whole.isEmpty()) {
            return refused(RefusalReason.EMPTY, "the file is empty; an announcement needs its text", Optional.empty());
        }
        return Optional.of(format.apply(whole.toString(), origin));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private Optional<Item> refused(RefusalReason reason, String problem, Optional<String> raw) {
        return Optional.of(Item.Refused.at(origin, reason, problem, raw));
    }
}
