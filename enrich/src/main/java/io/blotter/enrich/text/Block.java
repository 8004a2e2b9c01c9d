package io.blotter.enrich.text;

/**
 * A headline, paragraph or list item: tokens that stand together on the page.
 *
 * @param kind what it is
 * @param from its first token
 * @param to the token after its last one
 * @param introducedBy index of the block whose sentence a list item completes; -1 where there is none
 */
public record Block(Kind kind, int from, int to, int introducedBy) {
    /** What a block is; it decides how much its figures count. */
    public enum Kind {
        /** The announcement's title. */
        HEADLINE,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list. */
        LIST_ITEM,
        /** A short line that ends no sentence: a sub-heading, a by-line, a date. */
        LINE,
        /** A link to another story. */
        RELATED,
        /** What the page says about itself: navigation, notices, forms. */
        BOILERPLATE
    }

    /** Whether what it says is told by this announcement. */
    public boolean isStory() {
        return kind != Kind.RELATED && kind != Kind.BOILERPLATE;
    }
}
