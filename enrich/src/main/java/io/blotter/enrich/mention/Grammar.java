package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.quantity.Reading;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.FunctionWords;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;

/** What noun groups are made of. */
final class Grammar {
    private static final TermKinds DEEDS =
            TermKinds.of(TermKind.ARREST, TermKind.SEIZE, TermKind.SEARCH, TermKind.CHARGE, TermKind.OTHER);

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
        if (quantities.isDate(i) || quantities.isNumber(i)) {
            return quantities.at(i).filter(q -> !q.reading().isFigure()).isPresent();
        }
        if (token.shape() != Shape.WORD) {
            boolean name = token.is("&") && i > 0 && document.token(i - 1).capitalised();
            return name || token.is("-") || token.is("\"") || token.is("'") || isPointOfCalibre(i);
        }
        boolean hyphenated = token.glued() && document.is(i - 1, "-");
        return (hyphenated || !FunctionWords.contains(token)) && !isVerbTerm(i);
    }

    /** ".38 revolvers". */
    private boolean isPointOfCalibre(int i) {
        return document.is(i, ".")
                && quantities
                        .at(i + 1)
                        .filter(q -> q.reading() == Reading.CALIBRE)
                        .isPresent();
    }

    /** Whether a count, a weight or a sum stands here. */
    boolean isFigure(int i) {
        return quantities.at(i).filter(q -> q.reading().isFigure()).isPresent();
    }

    /** Whether a trigger stands here that is no noun. */
    boolean isVerbTerm(int i) {
        return terms.is(i, DEEDS)
                && (isVerb(i, TermKind.ARREST)
                        || isVerb(i, TermKind.SEIZE)
                        || isVerb(i, TermKind.SEARCH)
                        || isVerb(i, TermKind.CHARGE)
                        || terms.is(i, TermKind.OTHER));
    }

    private boolean isVerb(int i, TermKind kind) {
        return terms.term(i, kind).filter(term -> !term.detail().equals("NOUN")).isPresent();
    }
}
