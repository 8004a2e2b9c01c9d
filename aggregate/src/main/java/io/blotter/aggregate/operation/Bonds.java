package io.blotter.aggregate.operation;

import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.Verdict;
import io.blotter.schemas.Link;

/** What speaks for it that two accounts tell of the same operation. The order of the two does not matter. */
public interface Bonds {
    /** The evidence between two that contradict each other. */
    double CONFLICT = Double.NEGATIVE_INFINITY;

    /** The evidence between two accounts in bits; {@link #CONFLICT} where they contradict each other. */
    double between(Account one, Account other);

    /** Two accounts taken for one, with the reasons. */
    Link link(Account one, Account other);

    /** A verdict's evidence. */
    static double of(Verdict verdict) {
        return verdict.conflict() ? CONFLICT : verdict.evidence();
    }
}
