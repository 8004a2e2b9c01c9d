package io.blotter.enrich.lexicon;

import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.TypographicForm;
import io.blotter.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All word lists in one trie over words. Looking up is bounded by the longest phrase. A word that a data file writes with a
 * capital matches capitalised words only, one all in capitals matches capitals only; hyphens between words do not matter.
 */
public final class Lexicon {
    private final Vocabulary vocabulary;
    /** The nodes of the words that a term can start with, by their numbers, which are the lowest of the vocabulary. */
    private final Node[] starts;

    private Lexicon(Vocabulary vocabulary, Node[] starts) {
        this.vocabulary = vocabulary;
        this.starts = starts;
    }

    /** The word lists that come with this module. */
    public static Lexicon standard() {
        Builder builder = new Builder();
        LexiconFiles.readAll(builder);
        return builder.build();
    }

    /** All words of the word lists; documents in which terms are looked for are to be read with it. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The longest term that starts at token {@code from} and ends before {@code limit}; {@link Terms#NONE} where none does. */
    TermSpan longestMatch(Document document, int from, int limit) {
        int word = document.token(from).word();
        if (word == Vocabulary.UNKNOWN || word >= starts.length) {
            return Terms.NONE;
        }
        Node node = starts[word];
        int end = from + 1;
        Meanings found = node.matching(document, from, end);
        int foundEnd = end;
        while (end < limit && !node.last) {
            Node next = node.next.get(document.token(end).word());
            if (next == null) {
                if (!isInnerHyphen(document, end, limit)) {
                    break;
                }
                end++;
                continue;
            }
            node = next;
            end++;
            Meanings here = node.matching(document, from, end);
            if (!here.isEmpty()) {
                found = here;
                foundEnd = end;
            }
        }
        return found.isEmpty() ? Terms.NONE : new TermSpan(from, foundEnd, found);
    }

    private static boolean isInnerHyphen(Document document, int i, int limit) {
        Token token = document.token(i);
        return token.glued()
                && i + 1 < limit
                && token.is("-")
                && document.token(i + 1).glued();
    }

    private enum Case {
        ANY,
        CAPITALISED,
        CAPITALS;

        static Case of(String word) {
            int capitals =
                    (int) word.codePoints().filter(Character::isUpperCase).count();
            if (capitals == 0 || word.startsWith("'")) {
                return ANY;
            }
            return capitals == word.codePoints().filter(Character::isLetter).count() && capitals > 1
                    ? CAPITALS
                    : CAPITALISED;
        }

        /** Three capitals are an acronym: "ICE" is not "Ice". */
        private static boolean isAcronym(Token token) {
            return token.allCapitals() && token.text().length() == 3;
        }

        boolean accepts(Token token) {
            return switch (this) {
                case ANY -> true;
                case CAPITALISED -> token.shape() != Shape.WORD || (token.capitalised() && !isAcronym(token));
                case CAPITALS -> token.allCapitals() || token.shape() != Shape.WORD;
            };
        }
    }

    private record Entry(Term term, List<Case> cases) {
        boolean accepts(Document document, int from, int to) {
            int word = 0;
            for (int i = from; i < to && word < cases.size(); i++) {
                Token token = document.token(i);
                if (token.is("-") && i > from) {
                    continue;
                }
                if (!cases.get(word++).accepts(token)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The words so far: what they stand for, and the words that can follow. */
    static final class Node {
        private final int word;
        private final Followers next;
        private final List<Entry> entries;
        private final Meanings all;
        private final boolean anyCase;
        private final boolean last;

        private Node(int word, Growing grown, Vocabulary vocabulary) {
            this.word = word;
            next = Followers.of(grown.next.entrySet().stream()
                    .map(entry -> new Node(vocabulary.number(entry.getKey()), entry.getValue(), vocabulary))
                    .toList());
            last = next.isEmpty();
            entries = List.copyOf(grown.entries);
            all = Meanings.of(entries.stream().map(Entry::term).toList());
            anyCase = entries.stream().flatMap(entry -> entry.cases().stream()).allMatch(c -> c == Case.ANY);
        }

        /** The last of the words so far. */
        int word() {
            return word;
        }

        private Meanings matching(Document document, int from, int to) {
            if (anyCase) {
                return all;
            }
            int accepted = 0;
            for (int i = 0; i < entries.size(); i++) {
                accepted += entries.get(i).accepts(document, from, to) ? 1 : 0;
            }
            if (accepted == entries.size()) {
                return all;
            }
            return accepted == 0 ? Meanings.NONE : some(document, from, to);
        }

        private Meanings some(Document document, int from, int to) {
            List<Term> terms = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                if (entry.accepts(document, from, to)) {
                    terms.add(entry.term());
                }
            }
            return Meanings.of(terms);
        }
    }

    /** A node while word lists are read. */
    private static final class Growing {
        private final Map<String, Growing> next = new LinkedHashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    /** Collects terms. */
    static final class Builder {
        private final Growing root = new Growing();
        private final Set<String> keys = new LinkedHashSet<>();

        /** Adds one form, given as words in the capitals that it needs. */
        void add(Term term, List<String> words) {
            Growing node = root;
            List<Case> cases = new ArrayList<>();
            for (String word : words) {
                String key = TypographicForm.key(word);
                keys.add(key);
                node = node.next.computeIfAbsent(key, unused -> new Growing());
                cases.add(Case.of(word));
            }
            node.entries.add(new Entry(term, List.copyOf(cases)));
        }

        Lexicon build() {
            Set<String> startsFirst = new LinkedHashSet<>(root.next.keySet());
            startsFirst.addAll(keys);
            Vocabulary vocabulary = Vocabulary.of(startsFirst);
            Node[] starts = root.next.entrySet().stream()
                    .map(entry -> new Node(vocabulary.number(entry.getKey()), entry.getValue(), vocabulary))
                    .toArray(Node[]::new);
            return new Lexicon(vocabulary, starts);
        }
    }
}
