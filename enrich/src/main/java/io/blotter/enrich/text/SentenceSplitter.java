package io.blotter.enrich.text;

import io.blotter.enrich.text.Token.Shape;
import java.util.List;

/** Cuts blocks into sentences: at a full stop, question or exclamation mark that a new beginning follows. */
final class SentenceSplitter {
    /** What is longer is no sentence; cutting it keeps all later work linear. */
    private static final int LONGEST_SENTENCE = 300;

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Appends the sentences of {@code block}, whose index is {@code number}. */
    void split(List<Token> tokens, Block block, int number, List<Sentence> out) {
        int start = block.from();
        for (int i = block.from(); i < block.to(); i++) {
            if (i - start >= LONGEST_SENTENCE || ends(tokens, i, block)) {
                int end = i + 1;
                while (end < block.to() && isClosing(tokens.get(end))) {
                    end++;
                }
                out.add(new Sentence(number, start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < block.to()) {
            out.add(new Sentence(number, start, block.to()));
        }
    }

    private boolean ends(List<Token> tokens, int i, Block block) {
        Token token = tokens.get(i);
        if (token.shape() != Shape.SIGN && !token.dotted()) {
            return false;
        }
        boolean stop = token.is(".") || token.is("…");
        boolean initials = token.shape() == Shape.WORD && token.dotted();
        if (!stop && !initials && !token.is("!") && !token.is("?")) {
            return false;
        }
        if (stop && i > block.from()) {
            Token before = tokens.get(i - 1);
            if (token.glued()
                    && before.shape() == Shape.WORD
                    && (abbreviations.contains(before.key())
                            || (before.text().length() == 1 && before.capitalised()))) {
                return false;
            }
        }
        int next = i + 1;
        while (next < block.to() && isClosing(tokens.get(next))) {
            next++;
        }
        if (next >= block.to()) {
            return true;
        }
        Token after = tokens.get(next);
        if (after.glued() && next == i + 1) {
            return stop && i > block.from() && isMissingSpace(tokens.get(i - 1), after);
        }
        if (initials) {
            return after.capitalised() && !abbreviations.contains(after.key()) && isCommonBeginning(after.key());
        }
        return after.capitalised() || after.shape() != Shape.WORD;
    }

    /** "… in Europe.In 2020 …" */
    private static boolean isMissingSpace(Token before, Token after) {
        boolean word = before.shape() == Shape.WORD && before.text().length() > 2 && !before.allCapitals();
        return word
                && after.capitalised()
                && !after.allCapitals()
                && after.text().length() > 1;
    }

    private static boolean isCommonBeginning(String key) {
        return switch (key) {
            case "the",
                    "a",
                    "an",
                    "in",
                    "on",
                    "at",
                    "it",
                    "he",
                    "she",
                    "they",
                    "this",
                    "that",
                    "these",
                    "those",
                    "after",
                    "according",
                    "police",
                    "during",
                    "as",
                    "two",
                    "three",
                    "four",
                    "among",
                    "both",
                    "all",
                    "one",
                    "and",
                    "but",
                    "when",
                    "while",
                    "more" -> true;
            default -> false;
        };
    }

    private static boolean isClosing(Token token) {
        return token.glued() && (token.is("\"") || token.is("'") || token.is(")") || token.is("]"));
    }
}
