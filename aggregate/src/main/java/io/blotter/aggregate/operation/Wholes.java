package io.blotter.aggregate.operation;

import io.blotter.aggregate.correction.Corrections;
import io.blotter.aggregate.correction.Subject;
import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.Containment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the groups of a component is a part of which: each of at most one, the one that most speaks for. Parts may have
 * parts, but nothing is a part of itself, however many steps on. What analysts unlink is no part of the other. Depends on the
 * groups and corrections alone, never on their order.
 */
final class Wholes {
    private static final Comparator<Containment> STRONGEST_FIRST = Comparator.comparingDouble(Containment::bits)
            .reversed()
            .thenComparing(Containment::part)
            .thenComparing(Containment::whole);

    private final Map<Integer, Choice> choices = new HashMap<>();
    private final int groups;

    private Wholes(int groups) {
        this.groups = groups;
    }

    /** A group, the group that it is a part of, and what most speaks for it. */
    record Choice(int part, int whole, Containment reason) {}

    /**
     * Decides.
     *
     * @param groups the groups of a component
     * @param contained which of its accounts tell of parts of what others tell of
     */
    static Wholes of(List<Grouping.Group> groups, Collection<Containment> contained, Corrections corrections) {
        Wholes wholes = new Wholes(groups.size());
        if (!contained.isEmpty()) {
            wholes.choose(groups, contained, corrections);
        }
        return wholes;
    }

    /** What a group is a part of; empty where it stands for itself. */
    Optional<Choice> of(int group) {
        return Optional.ofNullable(choices.get(group));
    }

    /** All groups, each after the one that it is a part of. */
    List<Integer> wholesFirst() {
        List<Integer> order = new ArrayList<>();
        Set<Integer> there = new HashSet<>();
        for (int group = 0; group < groups; group++) {
            List<Integer> upwards = new ArrayList<>();
            Optional<Integer> at = Optional.of(group);
            while (at.filter(there::add).isPresent()) {
                upwards.add(0, at.get());
                at = of(at.get()).map(Choice::whole);
            }
            order.addAll(upwards);
        }
        return order;
    }

    private void choose(List<Grouping.Group> all, Collection<Containment> contained, Corrections corrections) {
        Map<String, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < groups; group++) {
            for (Account account : all.get(group).accounts()) {
                groupOf.put(account.id(), group);
            }
        }
        Set<Set<Integer>> unlinked = unlinked(groupOf, corrections);
        contained.stream()
                .sorted(STRONGEST_FIRST)
                .map(one -> new Choice(place(groupOf, one.part()), place(groupOf, one.whole()), one))
                .filter(choice -> choice.part() != choice.whole())
                .filter(choice -> !unlinked.contains(Set.of(choice.part(), choice.whole())))
                .forEach(choice -> {
                    if (!choices.containsKey(choice.part()) && !isUnder(choice.whole(), choice.part())) {
                        choices.put(choice.part(), choice);
                    }
                });
    }

    private boolean isUnder(int group, int whole) {
        return Stream.iterate(Optional.of(group), Optional::isPresent, at -> at.flatMap(this::of)
                        .map(Choice::whole))
                .anyMatch(at -> at.filter(it -> it == whole).isPresent());
    }

    private static int place(Map<String, Integer> groupOf, String account) {
        return Optional.ofNullable(groupOf.get(account)).orElseThrow();
    }

    private static Set<Set<Integer>> unlinked(Map<String, Integer> groupOf, Corrections corrections) {
        Set<Set<Integer>> unlinked = new HashSet<>();
        groupOf.forEach((telling, group) -> corrections.about(telling).stream()
                .flatMap(correction -> Subject.unlinked(correction).stream())
                .map(pair -> Optional.ofNullable(groupOf.get(pair.beside(telling))))
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(group))
                .forEach(other -> unlinked.add(Set.of(group, other))));
        return unlinked;
    }
}
