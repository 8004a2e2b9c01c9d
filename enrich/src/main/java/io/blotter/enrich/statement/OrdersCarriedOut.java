package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;

/**
 * Warrants and custody orders: only those that were carried out are arrests ("executed nine arrest warrants", "the custody
 * order was enforced against 18 people").
 */
final class OrdersCarriedOut {
    private static final int REACH_BACK = 24;
    private static final int REACH_AHEAD = 6;

    private final Document document;

    OrdersCarriedOut(Document document) {
        this.document = document;
    }

    /** Whether {@code span} is an order to arrest, not the arrest itself. */
    static boolean isOrder(TermSpan span) {
        return hasId(span, "order") || hasId(span, "measure");
    }

    /** Whether it says nothing: a measure that nobody carried out may be any other. */
    boolean isSilent(TermSpan span, Sentence sentence) {
        return hasId(span, "measure") && !isCarriedOut(span, sentence);
    }

    private static boolean hasId(TermSpan span, String id) {
        return span.term(TermKind.ARREST).map(Term::id).filter(id::equals).isPresent();
    }

    /** "is sought on some 300 warrants": those that somebody is wanted on, not those that officers came with. */
    boolean isWantedOn(Mention mention) {
        int on = mention.from() - 1;
        while (on > 0 && mention.from() - on <= 3 && !document.is(on, "on")) {
            on--;
        }
        return document.is(on, "on")
                && (document.is(on - 1, "sought") || document.is(on - 1, "wanted"))
                && document.token(mention.to() - 1).key().startsWith("warrant");
    }

    /** Whether its clause says that the order was carried out. */
    boolean isCarriedOut(TermSpan order, Sentence sentence) {
        for (int i = order.from() - 1; i >= Math.max(sentence.from(), order.from() - REACH_BACK); i--) {
            if (document.is(i, ";") || document.is(i, ".")) {
                break;
            }
            if (saysSo(i)) {
                return true;
            }
        }
        for (int i = order.to(); i < Math.min(sentence.to(), order.to() + REACH_AHEAD); i++) {
            if (document.is(i, ",") || document.is(i, ";")) {
                break;
            }
            if (saysSo(i)) {
                return !document.is(i - 1, "to") && !document.is(i - 1, "be");
            }
        }
        return false;
    }

    private boolean saysSo(int i) {
        return switch (document.token(i).key()) {
            case "reached" -> document.is(i + 1, "by");
            case "executed", "executing", "execution", "enforced", "enforcing", "served", "serving", "implemented" ->
                true;
            case "carried" -> document.is(i + 1, "out");
            default -> false;
        };
    }
}
