package io.blotter.bench.latency;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Made-up announcements, each of an operation of its own: the groups take turns, the days differ.
 *
 * @param groups the groups' names
 */
record Load(List<String> groups) {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> TOWNS =
            List.of("Lima", "Quito", "Santiago", "Lisbon", "Athens", "Dublin", "Oslo");

    Load {
        groups = List.copyOf(groups);
    }

    /** The place, among the groups, of the one that an announcement tells of. */
    int group(int number) {
        return number % groups.size();
    }

    /** An announcement as it is posted. */
    String announcement(int number) {
        LocalDate day = FIRST.plusDays(number);
        return post(
                "latency-" + number,
                day.plusDays(1),
                text(groups.get(group(number)), day, TOWNS.get(number % TOWNS.size()), 2 + number % 60));
    }

    /** One that tells of a group, to see whether it is read as that. */
    static String trial(String group) {
        return post("trial", FIRST, text(group, FIRST, "Lima", 5));
    }

    private static String text(String group, LocalDate day, String town, int arrests) {
        return "On " + DAY.format(day) + ", police in " + town + " arrested " + arrests + " members of the " + group
                + ". Officers searched " + (arrests / 2 + 1) + " homes and seized " + (arrests * 3)
                + " kg of cocaine and €"
                + (arrests * 10) + ",000 in cash.";
    }

    private static String post(String id, LocalDate published, String body) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("source", "police.example")
                .put("publishedAt", published.toString())
                .put("body", body)
                .toString();
    }
}
