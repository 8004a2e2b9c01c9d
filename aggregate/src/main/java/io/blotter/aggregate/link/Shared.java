package io.blotter.aggregate.link;

import java.util.Set;
import java.util.TreeSet;

/** What two sets have in common: mostly nothing. */
final class Shared {
    private Shared() {}

    /** What is in both, ascending. */
    static Set<String> of(Set<String> some, Set<String> others) {
        Set<String> fewer = some.size() <= others.size() ? some : others;
        Set<String> more = some.size() <= others.size() ? others : some;
        Set<String> shared = Set.of();
        for (String one : fewer) {
            if (more.contains(one)) {
                if (shared.isEmpty()) {
                    shared = new TreeSet<>();
                }
                shared.add(one);
            }
        }
        return shared;
    }
}
