package io.blotter.replay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What {@code blotter dead-letters} prints for a letter. */
public final class DeadLetterJson {
    private DeadLetterJson() {}

    /** The letter without its bytes: number, when, why, where from, key, size. */
    public static ObjectNode of(DeadLetter letter) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", letter.number());
        node.put("setAsideAt", letter.setAsideAt().toString());
        node.put("reason", letter.reason());
        node.put("message", letter.message());
        node.put("service", letter.service());
        letter.source().ifPresent(source -> {
            node.put("topic", source.topic());
            node.put("partition", source.partition());
            node.put("offset", letter.offset());
        });
        letter.key().ifPresent(key -> node.put("key", key));
        node.put("bytes", letter.value().get().length);
        letter.replayOf().ifPresent(number -> node.put("replayOf", number));
        return node;
    }

    /** The same with the bytes: as "text" where they are UTF-8 without control characters, else as "base64". */
    public static ObjectNode whole(DeadLetter letter) {
        ObjectNode node = of(letter);
        text(letter.value().get())
                .ifPresentOrElse(
                        text -> node.put("text", text),
                        () -> node.put(
                                "base64",
                                Base64.getEncoder()
                                        .encodeToString(letter.value().get())));
        return node;
    }

    private static Optional<String> text(byte[] value) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
            boolean plain =
                    text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
            return plain ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
