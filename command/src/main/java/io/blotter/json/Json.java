package io.blotter.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** The one way in which JSON is written: fields in a fixed order, numbers plain and without trailing zeros, one object a line. */
public final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** The node in one line, without the line's end. */
    public static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An object without fields. */
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /** An array of each element's node, in the elements' order. */
    public static <T> ArrayNode array(Collection<T> elements, Function<T, ? extends JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(element -> array.add(node.apply(element)));
        return array;
    }

    static JsonNode text(String text) {
        return NODES.textNode(text);
    }

    static JsonNode textOrNull(Optional<?> value) {
        return value.<JsonNode>map(present -> NODES.textNode(present.toString()))
                .orElse(NODES.nullNode());
    }

    static JsonNode number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return NODES.numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    static JsonNode numberOrNull(Optional<BigDecimal> value) {
        return value.map(Json::number).orElse(NODES.nullNode());
    }

    static JsonNode countOrNull(Optional<Long> value) {
        return value.<JsonNode>map(NODES::numberNode).orElse(NODES.nullNode());
    }
}
