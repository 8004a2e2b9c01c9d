package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;

/** What noun groups are made of. */
final class Grammar {
    private final Document document;
    private final Terms terms;
    private final Quantities quantities;

    Grammar(Document document, Terms terms, Quantities quantities) {
        this.document = document;
        this.terms = terms;
        this.quantities = quantities;
    }

    /** Whether the token can stand inside a noun group: an adjective, a name, a noun; no verb, preposition or sign. */
    boolean isInsideGroup(int i) {
        Token token = document.token(i);
        if (quantities.at(i).isPresent() || quantities.isDate(i)) {
            return quantities.at(i).filter(q -> !q.reading().isFigure()).isPresent();
        }
        if (token.shape() != Shape.WORD) {
            return token.is("-") || token.is("\"") || token.is("'");
        }
        return !isFunctionWord(token.key()) && !isVerbTerm(i);
    }

    /** Whether a trigger stands here that is no noun. */
    boolean isVerbTerm(int i) {
        return isVerb(i, TermKind.ARREST)
                || isVerb(i, TermKind.SEIZE)
                || isVerb(i, TermKind.SEARCH)
                || isVerb(i, TermKind.CHARGE)
                || terms.is(i, TermKind.OTHER);
    }

    private boolean isVerb(int i, TermKind kind) {
        return terms.term(i, kind).filter(term -> !term.detail().equals("NOUN")).isPresent();
    }

    static boolean isFunctionWord(String key) {
        return switch (key) {
            case "of",
                    "in",
                    "on",
                    "at",
                    "by",
                    "from",
                    "to",
                    "with",
                    "for",
                    "into",
                    "onto",
                    "over",
                    "under",
                    "after",
                    "before",
                    "during",
                    "between",
                    "among",
                    "against",
                    "through",
                    "via",
                    "across",
                    "near",
                    "along",
                    "since",
                    "until",
                    "about",
                    "as",
                    "than",
                    "per",
                    "and",
                    "or",
                    "but",
                    "nor",
                    "while",
                    "when",
                    "where",
                    "who",
                    "whom",
                    "whose",
                    "which",
                    "that",
                    "because",
                    "if",
                    "was",
                    "were",
                    "is",
                    "are",
                    "be",
                    "been",
                    "being",
                    "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "could",
                    "can",
                    "may",
                    "might",
                    "should",
                    "did",
                    "does",
                    "do",
                    "it",
                    "they",
                    "he",
                    "she",
                    "we",
                    "i",
                    "this",
                    "these",
                    "those",
                    "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "their",
                    "its",
                    "our",
                    "said",
                    "says",
                    "not",
                    "no",
                    "also",
                    "then",
                    "there",
                    "so",
                    "out",
                    "up",
                    "off",
                    "down",
                    "without",
                    "within",
                    "worth",
                    "including",
                    "such",
                    "like",
                    "both",
                    "all",
                    "some" -> true;
            default -> false;
        };
    }
}
