package io.blotter.aggregate.gold;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which announcements are about one operation, as corrections that an analyst could have made. */
final class GoldLinks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> lines = new ArrayList<>();

    private GoldLinks() {}

    /**
     * One correction a line: those of one operation are linked, one to the next, and each two of different ones unlinked.
     *
     * @param operations the operation that each announcement is about
     */
    static String corrections(Map<String, String> operations) {
        GoldLinks links = new GoldLinks();
        Map<String, String> lastOf = new HashMap<>();
        Map<String, String> before = new TreeMap<>();
        new TreeMap<>(operations).forEach((announcement, operation) -> {
            String last = lastOf.put(operation, announcement);
            if (last != null) {
                links.add("link", last, announcement);
            }
            before.forEach((other, itsOperation) -> {
                if (!itsOperation.equals(operation)) {
                    links.add("unlink", other, announcement);
                }
            });
            before.put(announcement, operation);
        });
        return String.join("\n", links.lines) + "\n";
    }

    private void add(String kind, String first, String second) {
        ObjectNode correction = JSON.createObjectNode();
        correction.put("id", "gold-" + lines.size());
        correction.put("author", "annotators");
        correction.put("madeAt", "2024-01-01T00:00:00Z");
        correction.put("reason", "as annotated");
        correction.put("kind", kind);
        correction.put("first", first);
        correction.put("second", second);
        lines.add(correction.toString());
    }
}
