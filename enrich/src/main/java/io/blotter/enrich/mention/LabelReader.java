package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.schemas.SeizureCategory;
import java.util.Optional;

/** Reads figures behind what they count, as tables and lists have them: "vehicles: 6", "phones – 34", "tablets (300)". */
final class LabelReader {
    private static final int LONGEST_LABEL = 8;

    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;

    LabelReader(Document document, Terms terms, HeadFinder heads) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
    }

    /** The things that the words before {@code quantity} name, where it stands behind them as their number. */
    Optional<Mention> read(Quantity quantity, Sentence sentence) {
        int end = endOfLabel(quantity, sentence);
        boolean checked = end > sentence.from() && terms.is(end - 1, TermKind.OTHER);
        if (end <= sentence.from() || checked || !isEnd(quantity.to(), sentence)) {
            return Optional.empty();
        }
        int from = startOfLabel(end, sentence);
        return heads.headAfter(from, end)
                .filter(head -> head.to() == end && isPlural(end - 1))
                .flatMap(head -> goods(head, from, quantity));
    }

    /** Where the label ends that a sign ties to the number, or nothing does: "phones: 34", "phones (34)", "phones 34,". */
    private int endOfLabel(Quantity quantity, Sentence sentence) {
        int before = quantity.from() - 1;
        if (before <= sentence.from()) {
            return -1;
        }
        boolean bracket = document.is(before, "(") && document.is(quantity.to(), ")");
        boolean sign = document.is(before, ":") || document.is(before, "–") || document.is(before, "-");
        if (bracket || sign || document.is(before, "x")) {
            return before;
        }
        return document.token(before).shape() == Shape.WORD ? before + 1 : -1;
    }

    private int startOfLabel(int end, Sentence sentence) {
        int from = end - 1;
        while (from > sentence.from() && end - from < LONGEST_LABEL && !isBoundary(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isBoundary(int i) {
        return document.token(i).shape() != Shape.WORD
                || document.is(i, "and")
                || document.is(i, "or")
                || terms.is(i, TermKind.SEIZE);
    }

    private boolean isEnd(int to, Sentence sentence) {
        return to >= sentence.to() || document.token(to).shape() == Shape.SIGN || document.is(to, "and");
    }

    private boolean isPlural(int last) {
        return document.token(last).key().endsWith("s") && document.token(last).shape() == Shape.WORD;
    }

    private Optional<Mention> goods(TermSpan head, int from, Quantity quantity) {
        int to = quantity.to();
        Optional<Term> portion =
                head.term(TermKind.PORTION).filter(term -> term.detail().equals("MEASURE"));
        Optional<TermSpan> drug = heads.substanceInside(from, head);
        if (portion.isPresent() && drug.isPresent()) {
            return Optional.of(Things.mention(drug.get(), from, to).withCount(quantity, portion.map(Term::id)));
        }
        if (document.is(head.from(), "detainees") || document.is(head.from(), "arrestees")) {
            return Optional.of(Mention.ofCount(Kind.ARRESTS, from, to, quantity, true));
        }
        if (head.has(TermKind.PERSON) || !head.has(TermKind.THING) || isFunds(head)) {
            return Optional.empty();
        }
        return Optional.of(Things.mention(head, from, to))
                .filter(thing -> thing.kind() == Kind.THINGS)
                .map(thing -> thing.withCount(quantity, Optional.empty()));
    }

    private static boolean isFunds(TermSpan head) {
        return head.term(TermKind.THING)
                .filter(term -> SeizureCategory.valueOf(term.detail()) == SeizureCategory.ASSETS)
                .isPresent();
    }
}
