package io.blotter.explanation;

import io.blotter.enrich.explanation.Explanation;
import io.blotter.enrich.explanation.Passage;
import io.blotter.enrich.explanation.UnusedNumber;
import io.blotter.enrich.text.Block;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.TextPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** An announcement's text, cut where what was read from it begins and ends. */
public final class MarkedPassages {
    private MarkedPassages() {}

    /** A headline, paragraph or list item: its runs put together are its text. */
    public record Marked(Block.Kind kind, TextPart part, List<Run> runs) {
        public Marked {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Words of which all or none belong to the same facts.
     *
     * @param text the words as published, with the space around marks in the plain runs between them
     * @param start their first UTF-16 unit in the published title or body
     * @param end the unit after their last one
     * @param facts the facts read here: their places, from 1, among all facts of the report in its order; ascending
     * @param unused the numbers read here that are part of no fact: their places, from 1, among these; ascending
     */
    public record Run(String text, int start, int end, List<Integer> facts, List<Integer> unused) {
        public Run {
            facts = List.copyOf(facts);
            unused = List.copyOf(unused);
        }
    }

    private record Mark(boolean isFact, int number, int end) {}

    /** The passages of an announcement in their order, in time linear in its length and the number of marks. */
    public static List<Marked> of(Explanation explanation) {
        Map<TextPart, Map<Integer, List<Mark>>> marks = new HashMap<>();
        List<Fact> facts = explanation.report().getOperations().stream()
                .flatMap(operation -> operation.getFacts().stream())
                .toList();
        for (int i = 0; i < facts.size(); i++) {
            for (Evidence span : facts.get(i).getEvidence()) {
                put(marks, span.getPart(), span.getStart(), new Mark(true, i + 1, span.getEnd()));
            }
        }
        for (int i = 0; i < explanation.unused().size(); i++) {
            UnusedNumber number = explanation.unused().get(i);
            put(marks, number.part(), number.start(), new Mark(false, i + 1, number.end()));
        }
        return explanation.passages().stream()
                .map(passage -> new Marked(
                        passage.kind(), passage.part(), runs(passage, marks.getOrDefault(passage.part(), Map.of()))))
                .toList();
    }

    private static void put(Map<TextPart, Map<Integer, List<Mark>>> marks, TextPart part, int start, Mark mark) {
        marks.computeIfAbsent(part, any -> new HashMap<>())
                .computeIfAbsent(start, any -> new ArrayList<>())
                .add(mark);
    }

    private static List<Run> runs(Passage passage, Map<Integer, List<Mark>> starts) {
        Runs runs = new Runs();
        List<Mark> open = new ArrayList<>();
        for (Passage.Word word : passage.words()) {
            open.removeIf(mark -> mark.end() <= word.start());
            open.addAll(starts.getOrDefault(word.start(), List.of()));
            runs.add(word, numbers(open, true), numbers(open, false));
        }
        return runs.finished();
    }

    private static List<Integer> numbers(List<Mark> open, boolean facts) {
        if (open.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> numbers = new TreeSet<>();
        open.stream().filter(mark -> mark.isFact() == facts).forEach(mark -> numbers.add(mark.number()));
        return List.copyOf(numbers);
    }

    /** Runs as they grow, word by word. For one thread. */
    private static final class Runs {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<Integer> facts = List.of();
        private List<Integer> unused = List.of();
        private int start;
        private int end;

        void add(Passage.Word word, List<Integer> moreFacts, List<Integer> moreUnused) {
            if (goesOn(moreFacts, moreUnused)) {
                text.append(word.before());
            } else if (!word.before().isEmpty()) {
                // The space between two marks belongs to neither.
                goOn(end, List.of(), List.of());
                text.append(word.before());
                end = word.start();
            }
            goOn(word.start(), moreFacts, moreUnused);
            text.append(word.text());
            end = word.end();
        }

        List<Run> finished() {
            if (!text.isEmpty()) {
                runs.add(new Run(text.toString(), start, end, facts, unused));
            }
            return runs;
        }

        private boolean goesOn(List<Integer> moreFacts, List<Integer> moreUnused) {
            return facts.equals(moreFacts) && unused.equals(moreUnused);
        }

        private void goOn(int at, List<Integer> moreFacts, List<Integer> moreUnused) {
            if (text.isEmpty() || !goesOn(moreFacts, moreUnused)) {
                finished();
                text.setLength(0);
                start = at;
                facts = moreFacts;
                unused = moreUnused;
            }
        }
    }
}
