package io.blotter.enrich.text;

import io.blotter.enrich.text.Block.Kind;
import java.util.List;

/**
 * Cuts a body into blocks, line by line. A list item belongs to the block before the list that ends in a colon or is a
 * heading, or else to none; a list that nothing introduces after running text is taken for links to other stories.
 */
final class BlockReader {
    private static final int SHORTEST_WRAPPED_LINE = 40;
    private static final int LONGEST_LABEL = 6;

    private final PlainText text;
    private final PageWords pageWords;
    private final List<Token> tokens;
    private final List<Block> blocks;
    private final Tokenizer tokenizer;
    private int introduction = -1;
    private int doubtful = -1;
    private boolean related;
    private boolean pageEnded;
    private boolean begun;

    BlockReader(Tokenizer tokenizer, PlainText text, PageWords pageWords, List<Token> tokens, List<Block> blocks) {
        this.text = text;
        this.pageWords = pageWords;
        this.tokens = tokens;
        this.blocks = blocks;
        this.tokenizer = tokenizer;
    }

    void read() {
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start);
            while (end < text.length() && continues(start, end)) {
                end = endOfLine(end + 1);
            }
            readLine(start, end);
            start = end + 1;
        }
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Whether the line break at {@code end} only wraps a sentence: a long line, and a small letter after it. */
    private boolean continues(int start, int end) {
        if (end - start < SHORTEST_WRAPPED_LINE || end + 1 >= text.length()) {
            return false;
        }
        char last = text.charAt(end - 1);
        return Character.isLowerCase(text.charAt(end + 1)) && (Character.isLetterOrDigit(last) || last == ',');
    }

    private void readLine(int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == end) {
            return;
        }
        int mark = Bullets.length(text, first, end, introduction >= 0);
        boolean bullet = mark > 0;
        int from = tokens.size();
        tokenizer.read(first + mark, end);
        int to = tokens.size();
        if (from == to) {
            return;
        }
        if (bullet) {
            addItem(from, to);
        } else {
            addLine(from, to);
        }
    }

    private void addItem(int from, int to) {
        Kind kind = related || pageEnded ? Kind.RELATED : Kind.LIST_ITEM;
        if (introduction < 0 && follows(Kind.LINE)) {
            introduction = blocks.size() - 1;
        }
        if (kind == Kind.LIST_ITEM && introduction < 0 && follows(Kind.PARAGRAPH) && !endsSentence(to)) {
            kind = Kind.RELATED;
            doubtful = blocks.size();
        }
        if (kind == Kind.LIST_ITEM && pageWords.startsRelated(tokens, from, to)) {
            kind = Kind.RELATED;
        }
        if (kind == Kind.LIST_ITEM && follows(Kind.RELATED)) {
            kind = Kind.RELATED;
        }
        blocks.add(new Block(kind, from, to, introduction));
        if (kind == Kind.LIST_ITEM && tokens.get(to - 1).is(":")) {
            introduction = blocks.size() - 1;
        }
    }

    /** A list that nothing introduces is of the story after all where its items are figures and the story goes on behind it. */
    private void settleDoubtful() {
        if (doubtful < 0) {
            return;
        }
        int figures = 0;
        for (int i = doubtful; i < blocks.size(); i++) {
            figures += startsWithFigure(blocks.get(i).from()) ? 1 : 0;
        }
        int items = blocks.size() - doubtful;
        for (int i = doubtful; items > 1 && 2 * figures >= items && i < blocks.size(); i++) {
            Block link = blocks.get(i);
            blocks.set(i, new Block(Kind.LIST_ITEM, link.from(), link.to(), -1));
        }
        doubtful = -1;
    }

    private boolean startsWithFigure(int from) {
        return tokens.get(from).shape() != Token.Shape.WORD || startsLikeItem(from);
    }

    /** Buttons to share the story stand above it, too; nothing ends before it has begun. */
    private boolean endsPage(int from, int to) {
        return begun && pageWords.endsPage(tokens, from, to);
    }

    /** "… were seized, as follows." */
    private boolean announcesList(int to) {
        Token word = to >= 2 ? tokens.get(to - 2) : tokens.get(to - 1);
        return endsSentence(to) && (word.is("following") || word.is("follows"));
    }

    private boolean follows(Kind kind) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == kind;
    }

    private void addLine(int from, int to) {
        boolean introduced = introduction >= 0 && !endsSentence(to) && (startsLikeItem(from) || isLabelled(from, to));
        boolean introduces = tokens.get(to - 1).is(":") || announcesList(to);
        Kind kind;
        boolean running = endsSentence(to) || introduces || to - from > 25;
        if (running && !pageWords.startsRelated(tokens, from, to) && !pageWords.isBoilerplate(tokens, from, to)) {
            settleDoubtful();
        }
        doubtful = -1;
        if (pageWords.startsRelated(tokens, from, to)) {
            kind = Kind.RELATED;
            related = introduces || to - from <= 4;
            pageEnded |= endsPage(from, to);
        } else if (pageEnded || pageWords.isBoilerplate(tokens, from, to)) {
            kind = Kind.BOILERPLATE;
            pageEnded |= endsPage(from, to);
        } else if (introduced) {
            kind = Kind.LIST_ITEM;
        } else if (running) {
            kind = Kind.PARAGRAPH;
            related = false;
            begun = true;
        } else {
            kind = related ? Kind.RELATED : Kind.LINE;
        }
        blocks.add(new Block(kind, from, to, kind == Kind.LIST_ITEM ? introduction : -1));
        if (introduces && kind != Kind.RELATED) {
            introduction = blocks.size() - 1;
        } else if (kind != Kind.LIST_ITEM) {
            introduction = -1;
        }
    }

    /** "Cash: EUR 1.1 million", "Weapons: 3 rifles", a line of a table. */
    private boolean isLabelled(int from, int to) {
        for (int i = from + 1; i < Math.min(to - 1, from + LONGEST_LABEL); i++) {
            if (tokens.get(i).is(":")) {
                return true;
            }
        }
        return false;
    }

    /** Items of a list without bullets start with a number, a sum ("NOK 2 million"), an article or a small letter. */
    private boolean startsLikeItem(int from) {
        Token first = tokens.get(from);
        boolean sum = from + 1 < tokens.size()
                && first.allCapitals()
                && tokens.get(from + 1).shape() == Token.Shape.NUMBER;
        return first.shape() == Token.Shape.NUMBER
                || first.shape() == Token.Shape.CURRENCY
                || !first.capitalised()
                || sum;
    }

    private boolean endsSentence(int to) {
        Token last = tokens.get(to - 1);
        Token before = to >= 2 ? tokens.get(to - 2) : last;
        boolean closed = last.is("\"") || last.is(")") || last.is("'");
        Token end = closed ? before : last;
        return end.is(".")
                || end.is("!")
                || end.is("?")
                || end.is("…")
                || end.key().endsWith(".");
    }
}
