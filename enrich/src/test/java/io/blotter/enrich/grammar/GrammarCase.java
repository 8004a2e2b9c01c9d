package io.blotter.enrich.grammar;

import io.blotter.schemas.Announcement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text and the facts that it states.
 *
 * @param name what it shows
 * @param line where it stands in its table
 * @param announcement the text
 * @param facts what a careful reader takes from it, as {@link FactLines} writes facts
 */
record GrammarCase(String name, int line, Announcement announcement, List<String> facts) {
    private static final LocalDate FRIDAY = LocalDate.of(2023, 5, 12);

    /**
     * The cases of a table. A line "## name" starts one; "title:", "published:" and "source:" lines may follow, then the text,
     * then "=> fact; fact" lines. Texts are published on Friday, 12 May 2023 where they do not say otherwise; "published: -" is
     * no date.
     */
    static List<GrammarCase> of(List<String> table) {
        List<GrammarCase> cases = new ArrayList<>();
        int i = 0;
        while (i < table.size()) {
            if (!table.get(i).startsWith("## ")) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < table.size() && !table.get(end).startsWith("## ")) {
                end++;
            }
            cases.add(one(table.subList(i, end), i + 1));
            i = end;
        }
        return cases;
    }

    private static GrammarCase one(List<String> lines, int number) {
        String title = "";
        String source = "example.org";
        String published = FRIDAY.toString();
        List<String> text = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("=>")) {
                facts.addAll(Arrays.stream(line.substring(2).split(";"))
                        .map(String::strip)
                        .filter(fact -> !fact.isEmpty())
                        .toList());
            } else if (line.startsWith("title: ")) {
                title = line.substring("title: ".length());
            } else if (line.startsWith("source: ")) {
                source = line.substring("source: ".length());
            } else if (line.startsWith("published: ")) {
                published = line.substring("published: ".length());
            } else {
                text.add(line);
            }
        }
        LocalDate day = published.equals("-") ? null : LocalDate.parse(published);
        String body = String.join("\n", text).strip();
        return new GrammarCase(
                lines.get(0).substring(3),
                number,
                new Announcement("case", source, null, day, null, title, body, null, null),
                List.copyOf(facts));
    }
}
