package io.blotter.enrich.lexicon;

import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.TypographicForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All word lists in one trie over words. Looking up is bounded by the longest phrase. A word that a data file writes with a
 * capital matches capitalised words only, one all in capitals matches capitals only; hyphens between words do not matter.
 */
public final class Lexicon {
    private final Node root;

    private Lexicon(Node root) {
        this.root = root;
    }

    /** The word lists that come with this module. */
    public static Lexicon standard() {
        Builder builder = new Builder();
        LexiconFiles.readAll(builder);
        return builder.build();
    }

    /** The longest term that starts at token {@code from} and ends before {@code limit}; {@link Terms#NONE} where none does. */
    TermSpan longestMatch(List<Token> tokens, int from, int limit) {
        Node node = root;
        int end = from;
        Meanings found = Meanings.NONE;
        int foundEnd = from;
        while (end < limit && !node.next.isEmpty()) {
            Token token = tokens.get(end);
            if (end > from
                    && token.is("-")
                    && token.glued()
                    && end + 1 < limit
                    && tokens.get(end + 1).glued()) {
                end++;
                continue;
            }
            Node next = node.next.get(token.key());
            if (next == null) {
                break;
            }
            node = next;
            end++;
            Meanings here = node.matching(tokens, from, end);
            if (!here.isEmpty()) {
                found = here;
                foundEnd = end;
            }
        }
        return found.isEmpty() ? Terms.NONE : new TermSpan(from, foundEnd, found);
    }

    private enum Case {
        ANY,
        CAPITALISED,
        CAPITALS;

        static Case of(String word) {
            int capitals =
                    (int) word.codePoints().filter(Character::isUpperCase).count();
            if (capitals == 0) {
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
                case CAPITALISED ->
                    token.shape() != Shape.WORD
                            || (Character.isUpperCase(token.text().charAt(0)) && !isAcronym(token));
                case CAPITALS -> token.allCapitals() || token.shape() != Shape.WORD;
            };
        }
    }

    private record Entry(Term term, List<Case> cases) {
        boolean accepts(List<Token> tokens, int from, int to) {
            int word = 0;
            for (int i = from; i < to && word < cases.size(); i++) {
                Token token = tokens.get(i);
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
        private final String word;
        private final Followers next;
        private final List<Entry> entries;
        private final Meanings all;
        private final boolean anyCase;

        private Node(String word, Growing grown) {
            this.word = word;
            next = Followers.of(grown.next.entrySet().stream()
                    .map(entry -> new Node(entry.getKey(), entry.getValue()))
                    .toList());
            entries = List.copyOf(grown.entries);
            all = Meanings.of(entries.stream().map(Entry::term).toList());
            anyCase = entries.stream().flatMap(entry -> entry.cases().stream()).allMatch(c -> c == Case.ANY);
        }

        /** The last of the words so far. */
        String word() {
            return word;
        }

        private Meanings matching(List<Token> tokens, int from, int to) {
            if (anyCase) {
                return all;
            }
            List<Term> terms = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                if (entry.accepts(tokens, from, to)) {
                    terms.add(entry.term());
                }
            }
            return terms.size() == entries.size() ? all : Meanings.of(terms);
        }
    }

    /** A node while word lists are read. */
    private static final class Growing {
        private final Map<String, Growing> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    /** Collects terms. */
    static final class Builder {
        private final Growing root = new Growing();

        /** Adds one form, given as words in the capitals that it needs. */
        void add(Term term, List<String> words) {
            Growing node = root;
            List<Case> cases = new ArrayList<>();
            for (String word : words) {
                String key = TypographicForm.key(word);
                node = node.next.computeIfAbsent(key, unused -> new Growing());
                cases.add(Case.of(word));
            }
            node.entries.add(new Entry(term, List.copyOf(cases)));
        }

        Lexicon build() {
            return new Lexicon(new Node("", root));
        }
    }
}
