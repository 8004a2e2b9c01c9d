package io.blotter.aggregate.link;

import java.util.ArrayList;
import java.util.List;

/** Cartels, platforms, and the cartels that the rest of a report speaks of. */
final class GroupComparison implements Comparison {
    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        List<Finding> findings = new ArrayList<>();
        if (!one.cartels().isEmpty() && !other.cartels().isEmpty()) {
            findings.add(
                    weights.finding("cartel", meet(one.cartels(), other.cartels()) ? "same" : "different", () -> ""));
        } else if (retoldBeside(one, other) || retoldBeside(other, one)) {
            findings.add(weights.finding("cartel", "context", () -> ""));
        } else if (!one.primary() && !other.primary() && meet(one.context(), other.context())) {
            findings.add(weights.finding("cartel", "both-contexts", () -> ""));
        }
        if (!one.platforms().isEmpty() && !other.platforms().isEmpty()) {
            boolean shared = one.platforms().stream().anyMatch(other.platforms()::contains);
            findings.add(weights.finding(
                    "platform",
                    shared ? "same" : "different",
                    () -> String.join(" ", one.platforms()) + " ~ " + String.join(" ", other.platforms())));
        }
        return findings;
    }

    /** Whether a background mention stands in a report about a group that the other account names. */
    private static boolean retoldBeside(Profile mention, Profile other) {
        return !mention.primary() && meet(mention.context(), other.cartels());
    }

    static boolean meet(List<WordBag> some, List<WordBag> others) {
        for (WordBag mine : some) {
            for (WordBag theirs : others) {
                if (mine.alike(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }
}
