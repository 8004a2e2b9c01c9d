package io.blotter.ingest.source;

import io.blotter.ingest.announcement.AnnouncementJson;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Limits;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.ingest.source.DecodedText.BadByte;
import java.io.IOException;
import java.util.Optional;

/**
 * A JSON file: an object, an array of objects, or objects one after another. It is cut into its objects before they are read as
 * JSON, so that a broken one costs no other, and no more than one is ever held.
 */
final class JsonValues implements ItemReader {
    private static final int END = -1;

    private final DecodedText text;
    private final String place;
    private long line = 1;
    private State state = State.START;

    JsonValues(DecodedText text, String place) {
        this.text = text;
        this.place = place;
    }

    /** How far into the file's outermost structure the reading has come. */
    private enum State {
        START,
        IN_SEQUENCE,
        ARRAY_OPENED,
        IN_ARRAY,
        ARRAY_CLOSED,
        ENDED
    }

    @Override
    public Optional<Item> next() throws IOException {
        return switch (state) {
            case START -> start(readPastSpace());
            case IN_SEQUENCE -> inSequence(readPastSpace());
            case ARRAY_OPENED, IN_ARRAY -> inArray();
            case ARRAY_CLOSED -> afterArray(readPastSpace());
            case ENDED -> Optional.empty();
        };
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private Optional<Item> start(int first) throws IOException {
        if (first == END) {
            return end(RefusalReason.EMPTY, "the file is empty; an announcement is a JSON object, {\"body\": \"…\"}");
        }
        if (first == '[') {
            state = State.ARRAY_OPENED;
            return next();
        }
        state = State.IN_SEQUENCE;
        return inSequence(first);
    }

    private Optional<Item> inSequence(int first) throws IOException {
        if (first == END) {
            state = State.ENDED;
            return Optional.empty();
        }
        if (first != '{') {
            return strayFrom(first);
        }
        Piece piece = new Piece(line);
        for (int next = first; next != END; next = read()) {
            piece.add(next);
            if (piece.depth == 0) {
                return piece.item();
            }
        }
        state = State.ENDED;
        return piece.item();
    }

    private Optional<Item> inArray() throws IOException {
        int next = readPastSpace();
        if (next == ']' && state == State.ARRAY_OPENED) {
            return end(RefusalReason.EMPTY, "the array is empty; there is no announcement in it");
        }
        state = State.IN_ARRAY;
        Piece piece = new Piece(line);
        while (next != END) {
            if (piece.depth <= 0 && !piece.inString && (next == ',' || next == ']')) {
                state = next == ']' ? State.ARRAY_CLOSED : State.IN_ARRAY;
                return piece.item();
            }
            piece.add(next);
            next = read();
        }
        state = State.ENDED;
        return Optional.of(Item.Refused.at(
                Origin.line(place, piece.startLine),
                RefusalReason.NOT_JSON,
                "the file ends within its array, in the element that starts here: is it cut off?",
                piece.whole()));
    }

    private Optional<Item> afterArray(int next) throws IOException {
        if (next == END) {
            state = State.ENDED;
            return Optional.empty();
        }
        return strayFrom(next);
    }

    private Optional<Item> strayFrom(int first) {
        return end(
                RefusalReason.NOT_JSON,
                "neither a JSON object nor an array of them starts here, but "
                        + (first < ' ' ? "a control character" : "'" + (char) first + "'")
                        + "; from here on the file was not read");
    }

    private Optional<Item> end(RefusalReason reason, String problem) {
        state = State.ENDED;
        return Optional.of(Item.Refused.at(Origin.line(place, line), reason, problem, Optional.empty()));
    }

    private int readPastSpace() throws IOException {
        int next = read();
        while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
            next = read();
        }
        return next;
    }

    private int read() throws IOException {
        int next = text.read();
        if (next == '\n') {
            line++;
        }
        return next;
    }

    /** The text of one value, and how deep in it the reading is. */
    private final class Piece {
        private final StringBuilder json = new StringBuilder();
        private final long startLine;
        private long length;
        private int depth;
        private boolean inString;
        private boolean escaped;

        Piece(long startLine) {
            this.startLine = startLine;
        }

        void add(int character) {
            length++;
            if (length <= Limits.RAW_LENGTH) {
                json.append((char) character);
            }
            if (inString) {
                // A string cannot hold a line end: where it seems to, its closing quote is missing, and must not be
                // sought further.
                inString = character != '\n' && (escaped || character != '"');
                escaped = !escaped && character == '\\';
                return;
            }
            switch (character) {
                case '"' -> inString = true;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
        }

        Optional<String> whole() {
            return length > Limits.RAW_LENGTH || json.isEmpty() ? Optional.empty() : Optional.of(json.toString());
        }

        Optional<Item> item() {
            Origin origin = Origin.line(place, startLine);
            Optional<BadByte> bad = text.firstBadByte();
            if (length > Limits.RAW_LENGTH) {
                return Optional.of(Item.Refused.at(
                        origin,
                        RefusalReason.TOO_LARGE,
                        "this has " + length + " characters, more than the " + Limits.RAW_LENGTH
                                + " that are taken: split or shorten the announcement",
                        Optional.empty()));
            }
            return Optional.of(bad.<Item>map(byteAt -> Item.Refused.at(
                            origin,
                            RefusalReason.UNKNOWN_CHARSET,
                            Encoding.problem(byteAt, text.charset()),
                            Optional.of(json.toString())))
                    .orElseGet(() -> AnnouncementJson.read(json.toString(), origin)));
        }
    }
}
