package io.blotter.serdes;

import io.blotter.topics.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Every schema that a topic was ever released with, as the repository keeps them. */
public final class ReleasedSchemas {
    private ReleasedSchemas() {}

    /** The released schemas of a topic, the first version first; empty where none was released yet. */
    public static List<Schema> of(Topic topic) {
        List<Schema> versions = new ArrayList<>();
        for (int version = 1; ; version++) {
            try (@Nullable InputStream resource = ReleasedSchemas.class.getResourceAsStream(resource(topic, version))) {
                if (resource == null) {
                    return List.copyOf(versions);
                }
                versions.add(new Schema.Parser().parse(resource));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Where a version's schema stands among the resources. */
    public static String resource(Topic topic, int version) {
        return "/released/" + topic.subject() + "/v" + version + ".avsc";
    }

    /** The schema as others see it: without what only Java's generated classes need. */
    public static Schema publicForm(Schema schema) {
        String javaString = "{\"type\":\"string\",\"avro.java.string\":\"String\"}";
        return new Schema.Parser().parse(schema.toString().replace(javaString, "\"string\""));
    }
}
