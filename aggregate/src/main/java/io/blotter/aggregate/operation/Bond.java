package io.blotter.aggregate.operation;

import io.blotter.aggregate.link.Verdict;

/**
 * Two linked accounts of a component.
 *
 * @param first the account whose id is first in order
 * @param second the other account
 * @param evidence evidence for the same operation in bits
 * @param bits what is left of it once it has outweighed how rare true pairs are; above 0
 */
public record Bond(String first, String second, double evidence, double bits) {
    /** The bond of two accounts that are {@linkplain Verdict#linked() linked}. */
    public static Bond of(Verdict verdict) {
        return new Bond(verdict.first(), verdict.second(), verdict.evidence(), verdict.bits());
    }
}
