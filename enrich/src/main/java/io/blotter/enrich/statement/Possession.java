package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;

/** Tells what somebody has from what was found: "customs has 14 scanners", "the gang owned 12 cars", "the firm runs 3 ships". */
final class Possession {
    private static final WordSet HAVING = WordSet.of(
            "has",
            "have",
            "owns",
            "own",
            "owned",
            "operates",
            "operate",
            "operated",
            "runs",
            "ran",
            "holds",
            "counts",
            "counted",
            "employs",
            "employed",
            "uses",
            "use",
            "used",
            "handles",
            "boasts",
            "manages",
            "serves",
            "rents",
            "leases",
            "sells",
            "offers",
            "maintains",
            "deploys");
    private static final TermKinds INSTITUTIONS = TermKinds.of(TermKind.AGENCY, TermKind.GROUP, TermKind.CARTEL);
    private static final WordSet OWNERS = WordSet.of(
            "company",
            "companies",
            "firm",
            "firms",
            "museum",
            "port",
            "ports",
            "airport",
            "market",
            "country",
            "ministry",
            "fund",
            "bank",
            "banks",
            "shop",
            "store",
            "dealership",
            "business",
            "industry",
            "university",
            "hospital",
            "organisation",
            "organization",
            "ring",
            "association",
            "force",
            "department",
            "unit",
            "agency",
            "city",
            "state",
            "government",
            "customs",
            "gang",
            "it");
    private static final int REACH_OF_SUBJECT = 7;

    private final Document document;
    private final Terms terms;

    Possession(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether the verb right before the goods says that an institution or a group has them. */
    boolean isOf(Mention mention, int from) {
        int last = mention.from() - 1;
        int verb = terms.is(last, TermKind.HEDGE) ? terms.at(last).from() - 1 : last;
        if (verb < from || !document.is(verb, HAVING)) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(from, verb - REACH_OF_SUBJECT); i--) {
            if (terms.is(i, INSTITUTIONS) || isForce(i) || document.is(i, OWNERS)) {
                return true;
            }
            boolean relative = document.is(i, ",") && document.is(i + 1, "which");
            if (document.token(i).shape() == Shape.SIGN && !relative) {
                return false;
            }
        }
        return false;
    }

    private boolean isForce(int i) {
        return terms.term(i, TermKind.PERSON)
                .filter(term -> term.detail().equals("OFFICIAL"))
                .isPresent();
    }
}
