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

    /** The longest term that starts at token {@code from} and ends before {@code limit}; an empty span where none does. */
    TermSpan longestMatch(List<Token> tokens, int from, int limit) {
        Node node = root;
        int end = from;
        List<Term> found = List.of();
        int foundEnd = from;
        while (end < limit) {
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
            List<Term> here = node.matching(tokens, from, end);
            if (!here.isEmpty()) {
                found = here;
                foundEnd = end;
            }
        }
        return new TermSpan(from, foundEnd, found);
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

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        List<Term> matching(List<Token> tokens, int from, int to) {
            if (entries.isEmpty()) {
                return List.of();
            }
            List<Term> terms = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
                if (entry.accepts(tokens, from, to)) {
                    terms.add(entry.term());
                }
            }
            return terms;
        }
    }

    /** Collects terms. */
    static final class Builder {
        private final Node root = new Node();

        /** Adds one form, given as words in the capitals that it needs. */
        void add(Term term, List<String> words) {
            Node node = root;
            List<Case> cases = new ArrayList<>();
            for (String word : words) {
                String key = TypographicForm.key(word);
                node = node.next.computeIfAbsent(key, unused -> new Node());
                cases.add(Case.of(word));
            }
            node.entries.add(new Entry(term, List.copyOf(cases)));
        }

        Lexicon build() {
            return new Lexicon(root);
        }
    }
}
