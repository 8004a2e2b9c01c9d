package io.blotter.aggregate.link;

import java.util.List;

/** Copies of a text tell the same operations in the same order. */
final class CopyComparison implements Comparison {
    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        String digest = one.account().report().getTextDigest();
        if (digest.isEmpty() || !digest.equals(other.account().report().getTextDigest())) {
            return List.of();
        }
        boolean samePlace = one.account().ordinal() == other.account().ordinal();
        return List.of(weights.finding("copy", samePlace ? "same-text" : "other-operation", () -> ""));
    }
}
