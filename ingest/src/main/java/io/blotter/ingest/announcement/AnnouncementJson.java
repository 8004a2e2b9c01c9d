package io.blotter.ingest.announcement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Announcements as JSON objects: {@code {"id", "source", "url", "publishedAt", "title", "body"}}, of which only the body must be
 * there. Other fields are passed over; a field given twice is refused, since nobody can know which one was meant.
 */
public final class AnnouncementJson {
    private static final int DEEPEST_NESTING = 64;
    private static final int NAMES_SHOWN = 8;
    private static final String BODY = "body";
    private static final Set<String> FIELDS = Set.of("id", "source", "url", "publishedAt", "title", BODY);

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            // Names come from outside: they must not fill tables that outlive the line.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_NESTING)
                    .maxStringLength(Limits.RAW_LENGTH)
                    .build())
            .build();

    private AnnouncementJson() {}

    /** Reads one JSON object. Never throws, whatever the text. */
    public static Item read(String json, Origin origin) {
        try {
            return new Item.Accepted(draft(json).checked(), origin);
        } catch (RefusalException refusal) {
            return refusal.at(origin, Optional.of(json));
        }
    }

    private static Draft draft(String json) throws RefusalException {
        Map<String, Optional<String>> fields = fields(json);
        Optional<String> body = text(fields, BODY);
        if (body.isEmpty()) {
            throw new RefusalException(
                    RefusalReason.MISSING_BODY,
                    "there is no \"body\", the announcement's text (fields found: " + names(fields) + ")");
        }
        return new Draft(
                text(fields, "id"),
                text(fields, "source"),
                text(fields, "url"),
                date(text(fields, "publishedAt")),
                text(fields, "title"),
                body.get());
    }

    private static Map<String, Optional<String>> fields(String json) throws RefusalException {
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new RefusalException(
                        RefusalReason.EMPTY, "there is nothing here; an announcement is a JSON object");
            }
            if (first != JsonToken.START_OBJECT) {
                throw new RefusalException(
                        RefusalReason.NOT_AN_OBJECT,
                        "this is " + kind(first) + "; an announcement is a JSON object, {\"body\": \"…\"}");
            }
            Map<String, Optional<String>> fields = members(parser);
            if (parser.nextToken() != null) {
                throw new RefusalException(
                        RefusalReason.NOT_JSON,
                        "something follows the JSON object at character "
                                + parser.currentTokenLocation().getColumnNr()
                                + ": put each announcement on a line of its own");
            }
            return fields;
        } catch (StreamConstraintsException excess) {
            throw new RefusalException(
                    RefusalReason.BAD_FIELD,
                    "a field goes beyond what is taken: " + Shown.plainly(excess.getOriginalMessage()));
        } catch (JsonProcessingException fault) {
            throw new RefusalException(RefusalReason.NOT_JSON, notJson(fault));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Optional<String>> members(JsonParser parser) throws IOException, RefusalException {
        Map<String, Optional<String>> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw new RefusalException(
                        RefusalReason.BAD_FIELD, Shown.quoted(name) + " is given twice: keep the one that is meant");
            }
            JsonToken value = parser.nextToken();
            if (!FIELDS.contains(name)) {
                parser.skipChildren();
                fields.put(name, Optional.empty());
            } else if (value == JsonToken.VALUE_STRING) {
                fields.put(name, Optional.of(parser.getText()));
            } else if (value == JsonToken.VALUE_NULL) {
                fields.put(name, Optional.empty());
            } else {
                throw new RefusalException(
                        RefusalReason.BAD_FIELD,
                        "\"" + name + "\" is " + kind(value) + " where text is expected: put it in double quotes");
            }
        }
        return fields;
    }

    private static Optional<String> text(Map<String, Optional<String>> fields, String name) {
        return fields.getOrDefault(name, Optional.empty());
    }

    private static Optional<PublicationDate> date(Optional<String> text) throws RefusalException {
        Optional<String> stated = text.map(String::strip).filter(date -> !date.isEmpty());
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PublicationDate.parse(stated.get()));
        } catch (DateTimeException none) {
            throw new RefusalException(
                    RefusalReason.BAD_DATE,
                    "\"publishedAt\" is " + Shown.quoted(stated.get())
                            + "; write a day (2023-05-12), a time with its offset (2023-05-12T09:30:00+02:00), or null");
        }
    }

    private static String notJson(JsonProcessingException fault) {
        String where = Optional.ofNullable(fault.getLocation())
                .map(location -> " (line " + location.getLineNr() + ", character " + location.getColumnNr() + " of it)")
                .orElse("");
        return "this is not JSON" + where + ": " + Shown.plainly(fault.getOriginalMessage());
    }

    private static String names(Map<String, Optional<String>> fields) {
        return fields.isEmpty()
                ? "none"
                : fields.keySet().stream()
                        .limit(NAMES_SHOWN)
                        .map(Shown::quoted)
                        .collect(Collectors.joining(", ", "", fields.size() > NAMES_SHOWN ? ", …" : ""));
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
