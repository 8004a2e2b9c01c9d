package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.TextPart;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Shows evidence in the passage that it stands in. */
public final class Excerpts {
    private static final int WORDS_AROUND = 9;
    private static final String CUT = "…";

    private final Document document;
    private final PersonNames names;
    private final EvidenceWriter evidence;
    private final Map<TextPart, Map<Integer, Integer>> starts = new EnumMap<>(TextPart.class);
    private final Map<TextPart, Map<Integer, Integer>> ends = new EnumMap<>(TextPart.class);

    /** Excerpts of a document. */
    public Excerpts(Document document, Terms terms) {
        this.document = document;
        this.names = new PersonNames(document, terms);
        this.evidence = new EvidenceWriter(document, terms);
        for (int i = 0; i < document.tokens().size(); i++) {
            Token token = document.token(i);
            starts.computeIfAbsent(token.part(), any -> new HashMap<>()).put(token.start(), i);
            ends.computeIfAbsent(token.part(), any -> new HashMap<>()).put(token.end(), i + 1);
        }
    }

    /** The excerpt around {@code span}; its quote alone where the document does not say it there. */
    public Excerpt of(Evidence span) {
        Optional<Integer> from = place(starts, span.getPart(), span.getStart());
        Optional<Integer> to = place(ends, span.getPart(), span.getEnd());
        return from.isPresent() && to.isPresent() && from.get() < to.get() && says(span, from.get(), to.get())
                ? around(span, from.get(), to.get())
                : new Excerpt("", span.getQuote(), "");
    }

    private static Optional<Integer> place(Map<TextPart, Map<Integer, Integer>> places, TextPart part, int unit) {
        return Optional.ofNullable(places.getOrDefault(part, Map.of()).get(unit));
    }

    private boolean says(Evidence span, int from, int to) {
        return span.getQuote().equals(evidence.of(from, to).getQuote())
                || span.getQuote().equals(evidence.ofPersons(from, to).getQuote());
    }

    private Excerpt around(Evidence span, int from, int to) {
        Block first = blockAt(from);
        Block last = blockAt(to - 1);
        int begin = Math.max(first.from(), from - WORDS_AROUND);
        while (begin > first.from() && begin < from && document.token(begin).glued()) {
            begin++;
        }
        int end = Math.min(last.to(), to + WORDS_AROUND);
        while (end < last.to() && document.token(end).glued()) {
            end++;
        }
        String before = words(begin, from);
        String after = words(to, end);
        return new Excerpt(
                (begin > first.from() ? CUT + " " : "") + before + gap(from, before.isEmpty()),
                span.getQuote(),
                gap(to, after.isEmpty()) + after + (end < last.to() ? " " + CUT : ""));
    }

    private Block blockAt(int token) {
        return document.blocks().stream()
                .filter(block -> block.from() <= token && token < block.to())
                .findFirst()
                .orElseGet(() -> new Block(Block.Kind.PARAGRAPH, token, token + 1, -1));
    }

    private String gap(int token, boolean none) {
        return none
                        || token >= document.tokens().size()
                        || document.token(token).glued()
                ? ""
                : " ";
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        int i = from;
        while (i < to) {
            if (i > from && !document.token(i).glued()) {
                words.append(' ');
            }
            int end = Math.max(i + 1, Math.min(to, names.end(i, true)));
            boolean masked = names.end(i, true) > i && !isCodename(i);
            words.append(masked ? EvidenceWriter.MASK : document.words(i, end));
            i = end;
        }
        return words.toString();
    }

    /** "Operation Grey Otter": no person's name. */
    private boolean isCodename(int i) {
        return document.is(i - 1, "operation") && document.token(i - 1).capitalised();
    }
}
