package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;

/** Finds datelines: "THE HAGUE, Netherlands (AP) –", "Naples, July 16 -", "SINGAPORE:". They say where a story was written. */
final class Dateline {
    private static final int LONGEST = 16;

    private final Document document;
    private final Terms terms;

    Dateline(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** The token after the sentence's dateline; the sentence's first token where it has none. */
    int end(Sentence sentence) {
        Block block = document.blockOf(sentence);
        boolean canHaveOne = block.from() == sentence.from()
                && (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LINE);
        if (!canHaveOne || !startsWithPlace(sentence)) {
            return sentence.from();
        }
        int limit = Math.min(sentence.to(), sentence.from() + LONGEST);
        for (int i = sentence.from(); i < limit; i++) {
            Token token = document.token(i);
            boolean dash = token.is("–") || (token.is("-") && !isHyphen(i)) || token.is("/");
            if (dash || (token.is(":") && document.token(i - 1).allCapitals())) {
                return i + 1;
            }
            if (!canStandInside(i)) {
                return sentence.from();
            }
        }
        return sentence.from();
    }

    private boolean startsWithPlace(Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + LONGEST); i++) {
            TermSpan span = terms.at(i);
            if (span.has(TermKind.PLACE) || span.has(TermKind.COUNTRY)) {
                return true;
            }
            if (!canStandInside(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isHyphen(int i) {
        return document.token(i).glued()
                && i + 1 < document.tokens().size()
                && document.token(i + 1).glued();
    }

    private boolean canStandInside(int i) {
        Token token = document.token(i);
        return switch (token.shape()) {
            case WORD -> token.capitalised() || token.is("de") || token.is("of");
            case NUMBER -> true;
            case CURRENCY -> false;
            case SIGN -> token.is(",") || token.is(".") || token.is("(") || token.is(")") || token.is("-");
        };
    }
}
