package io.blotter.ingest.source;

import io.blotter.ingest.announcement.AnnouncementJson;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Limits;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.ingest.source.DecodedText.BadByte;
import java.io.IOException;
import java.util.Optional;

/** One announcement a line. Blank lines are passed over; a line longer than is taken is skipped without being held. */
final class JsonLines implements ItemReader {
    private final DecodedText text;
    private final String place;
    private long lines;
    private boolean empty = true;
    private boolean ended;

    JsonLines(DecodedText text, String place) {
        this.text = text;
        this.place = place;
    }

    @Override
    public Optional<Item> next() throws IOException {
        while (!ended) {
            Optional<Item> item = line();
            if (item.isPresent()) {
                empty = false;
                return item;
            }
        }
        if (empty) {
            empty = false;
            return Optional.of(Item.Refused.at(
                    Origin.of(place),
                    RefusalReason.EMPTY,
                    "there is nothing in it; one announcement a line is expected, as a JSON object",
                    Optional.empty()));
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private Optional<Item> line() throws IOException {
        StringBuilder line = new StringBuilder();
        long length = 0;
        int next = text.read();
        for (; next >= 0 && next != '\n'; next = text.read()) {
            length++;
            if (length <= Limits.RAW_LENGTH) {
                line.append((char) next);
            }
        }
        ended = next < 0;
        lines++;
        Origin origin = Origin.line(place, lines);
        Optional<BadByte> bad = text.firstBadByte();
        if (length > Limits.RAW_LENGTH) {
            return Optional.of(Item.Refused.at(
                    origin,
                    RefusalReason.TOO_LARGE,
                    "the line has " + length + " characters, more than the " + Limits.RAW_LENGTH
                            + " that are taken: split or shorten the announcement",
                    Optional.empty()));
        }
        String json = line.toString();
        if (bad.isPresent()) {
            return Optional.of(Item.Refused.at(
                    origin,
                    RefusalReason.UNKNOWN_CHARSET,
                    Encoding.problem(bad.get(), text.charset()),
                    Optional.of(json)));
        }
        return json.isBlank() ? Optional.empty() : Optional.of(AnnouncementJson.read(json, origin));
    }
}
