package io.blotter.explanation;

import io.blotter.enrich.explanation.Passage;
import io.blotter.enrich.text.Block;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.TextPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An announcement's text with each fact marked where it was read. */
final class MarkedText {
    private record Mark(int number, int start, int end) {}

    private final MarkStyle style;
    private final Map<TextPart, Map<Integer, List<Mark>>> starts = new TreeMap<>();

    /** A text of {@code facts}, the first of which has the number 1. */
    MarkedText(List<Fact> facts, MarkStyle style) {
        this.style = style;
        for (int i = 0; i < facts.size(); i++) {
            for (Evidence evidence : facts.get(i).getEvidence()) {
                starts.computeIfAbsent(evidence.getPart(), unused -> new TreeMap<>())
                        .computeIfAbsent(evidence.getStart(), unused -> new ArrayList<>())
                        .add(new Mark(i + 1, evidence.getStart(), evidence.getEnd()));
            }
        }
    }

    /** The lines of {@code passages}: a headline, paragraphs with an empty line between, list items with a bullet. */
    List<String> lines(List<Passage> passages) {
        List<String> lines = new ArrayList<>();
        Block.Kind before = Block.Kind.LIST_ITEM;
        for (Passage passage : passages) {
            boolean item = passage.kind() == Block.Kind.LIST_ITEM;
            if (!lines.isEmpty() && !(item && before == Block.Kind.LIST_ITEM)) {
                lines.add("");
            }
            lines.add((item ? "• " : "") + line(passage));
            before = passage.kind();
        }
        return lines;
    }

    private String line(Passage passage) {
        Map<Integer, List<Mark>> here = starts.getOrDefault(passage.part(), Map.of());
        StringBuilder line = new StringBuilder();
        List<Mark> open = new ArrayList<>();
        for (Passage.Word word : passage.words()) {
            line.append(word.before());
            // The longest first, so that what ends first is opened last.
            here.getOrDefault(word.start(), List.of()).stream()
                    .sorted(Comparator.comparingInt(Mark::end).reversed())
                    .forEach(mark -> {
                        line.append(style.open(mark.number()));
                        open.add(mark);
                    });
            line.append(Shown.text(word.text()));
            for (int i = open.size() - 1; i >= 0; i--) {
                if (open.get(i).end() <= word.end()) {
                    Mark mark = open.remove(i);
                    line.append(style.close(mark.number(), !open.isEmpty()));
                }
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            line.append(style.close(open.get(i).number(), i > 0));
        }
        return line.toString();
    }
}
