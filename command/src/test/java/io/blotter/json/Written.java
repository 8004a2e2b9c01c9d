package io.blotter.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** JSON as a reader of the command's lines gets it. */
final class Written {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Written() {}

    /** What a line says once it is written and read again. */
    static JsonNode again(ObjectNode node) {
        return json(Json.line(node));
    }

    /** What is expected, as JSON; single quotes stand for double ones. */
    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
