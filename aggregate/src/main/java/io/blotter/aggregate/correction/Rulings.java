package io.blotter.aggregate.correction;

import io.blotter.schemas.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which links and unlinks of analysts hold among tellings: the later ones before the earlier, each unless it contradicts what
 * holds already, links through others included. Depends on the tellings and the corrections alone, never on their order.
 *
 * @param links those that hold: both tellings are here and are of one operation
 * @param unlinks those that hold: both tellings are here and are of different operations
 * @param distant unlinks of a telling here from one that is not: the evidence keeps the two apart, or the other is not there
 * @param refused why the others do not hold
 */
public record Rulings(
        List<Correction> links, List<Correction> unlinks, List<Correction> distant, List<Refusal> refused) {
    /** Where nobody corrects anything. */
    public static final Rulings NONE = new Rulings(List.of(), List.of(), List.of(), List.of());

    /** A link or unlink that does not hold, and why. */
    public record Refusal(Correction correction, String why) {}

    /**
     * Decides.
     *
     * @param tellings a component: whatever is linked to one of them, by evidence or by a correction, is one of them
     */
    public static Rulings of(Collection<String> tellings, Corrections corrections) {
        Set<Correction> speaking = new TreeSet<>(Corrections.LATEST_FIRST);
        tellings.forEach(telling -> speaking.addAll(corrections.about(telling)));
        if (speaking.isEmpty()) {
            return NONE;
        }
        Decision decision = new Decision(Set.copyOf(tellings));
        speaking.forEach(decision::take);
        return new Rulings(
                List.copyOf(decision.links),
                List.copyOf(decision.unlinks),
                List.copyOf(decision.distant),
                List.copyOf(decision.refused));
    }

    private static final class Decision {
        private final Set<String> here;
        private final Map<String, String> parents = new HashMap<>();
        private final List<Correction> links = new ArrayList<>();
        private final List<Correction> unlinks = new ArrayList<>();
        private final List<Correction> distant = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();

        Decision(Set<String> here) {
            this.here = here;
        }

        void take(Correction correction) {
            Subject.linked(correction).ifPresent(pair -> link(correction, pair));
            Subject.unlinked(correction).ifPresent(pair -> unlink(correction, pair));
        }

        private void link(Correction correction, Subject.Pair pair) {
            if (!here.contains(pair.one()) || !here.contains(pair.other())) {
                refused.add(new Refusal(
                        correction,
                        "waits for " + (here.contains(pair.one()) ? pair.other() : pair.one())
                                + ", which is not there"));
                return;
            }
            Optional<Correction> against = contradicting(pair);
            if (against.isPresent()) {
                refused.add(new Refusal(
                        correction, "contradicts correction " + against.get().getId() + ", which is later"));
                return;
            }
            String root = root(pair.one());
            String other = root(pair.other());
            // What is linked already stays as it is: a root above itself would be sought for ever.
            if (!root.equals(other)) {
                parents.put(root, other);
            }
            links.add(correction);
        }

        /** The first unlink between the two sets of tellings that a link would make one. */
        private Optional<Correction> contradicting(Subject.Pair pair) {
            Set<String> roots = Set.copyOf(List.of(root(pair.one()), root(pair.other())));
            return unlinks.stream()
                    .filter(unlink -> Subject.unlinked(unlink)
                            .filter(apart -> !root(apart.one()).equals(root(apart.other()))
                                    && roots.contains(root(apart.one()))
                                    && roots.contains(root(apart.other())))
                            .isPresent())
                    .findFirst();
        }

        private void unlink(Correction correction, Subject.Pair pair) {
            if (!here.contains(pair.one()) || !here.contains(pair.other())) {
                distant.add(correction);
            } else if (root(pair.one()).equals(root(pair.other()))) {
                refused.add(new Refusal(correction, "later corrections link the two"));
            } else {
                unlinks.add(correction);
            }
        }

        private String root(String telling) {
            String at = telling;
            for (@Nullable String up = parents.get(at); up != null; up = parents.get(at)) {
                at = up;
            }
            return at;
        }
    }
}
