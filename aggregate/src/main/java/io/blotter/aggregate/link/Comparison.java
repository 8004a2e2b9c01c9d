package io.blotter.aggregate.link;

import java.util.List;

/** One way to look at two accounts. */
interface Comparison {
    /** What speaks for and against the same operation here; empty where either account leaves it open. Symmetric. */
    List<Finding> compare(Profile one, Profile other, Weights weights);
}
