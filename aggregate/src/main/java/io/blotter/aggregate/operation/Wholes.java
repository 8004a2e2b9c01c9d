package io.blotter.aggregate.operation;

import io.blotter.aggregate.correction.Corrections;
import io.blotter.aggregate.correction.Subject;
import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.Containment;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which of the groups of a component is a part of which: each of at most one, first what analysts say, the later before the
 * earlier, then what most speaks for. Parts may have parts, but nothing is a part of itself, however many steps on. What
 * analysts unlink is no part of the other. Depends on the groups and corrections alone, never on their order.
 */
final class Wholes {
    private static final Comparator<Containment> STRONGEST_FIRST = Comparator.comparingDouble(Containment::bits)
            .reversed()
            .thenComparing(Containment::part)
            .thenComparing(Containment::whole);

    private final Map<Integer, Choice> choices = new HashMap<>();
    private final List<AppliedCorrection> applied = new ArrayList<>();
    private final int groups;

    private Wholes(int groups) {
        this.groups = groups;
    }

    /** A group, the group that it is a part of, and what speaks for it, in words for a person. */
    record Choice(int part, int whole, List<String> reasons) {}

    /**
     * Decides.
     *
     * @param groups the groups of a component
     * @param contained which of its accounts tell of parts of what others tell of
     */
    static Wholes of(List<Grouping.Group> groups, Collection<Containment> contained, Corrections corrections) {
        Wholes wholes = new Wholes(groups.size());
        List<Correction> apart = apart(groups, corrections);
        if (!contained.isEmpty() || !apart.isEmpty()) {
            wholes.choose(groups, contained, apart);
        }
        return wholes;
    }

    /** The corrections that say that one telling is of a part of what another one here is of, and what came of them. */
    List<AppliedCorrection> applied() {
        return List.copyOf(applied);
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

    private void choose(List<Grouping.Group> all, Collection<Containment> contained, List<Correction> apart) {
        Map<String, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < groups; group++) {
            for (Account account : all.get(group).accounts()) {
                groupOf.put(account.id(), group);
            }
        }
        List<Choice> evident = contained.stream()
                .sorted(STRONGEST_FIRST)
                .map(one -> new Choice(place(groupOf, one.part()), place(groupOf, one.whole()), one.reasons()))
                .filter(choice -> choice.part() != choice.whole())
                .toList();
        Map<Set<Integer>, Correction> decided = new HashMap<>();
        for (Correction correction : apart) {
            decide(correction, groupOf, evident, decided);
        }
        evident.stream()
                .filter(choice -> !decided.containsKey(Set.of(choice.part(), choice.whole())))
                .filter(this::possible)
                .forEach(choice -> choices.put(choice.part(), choice));
    }

    private boolean possible(Choice choice) {
        return !choices.containsKey(choice.part()) && !isUnder(choice.whole(), choice.part());
    }

    /** Takes in what an analyst says of two tellings here, unless a later word is against it. */
    private void decide(
            Correction correction,
            Map<String, Integer> groupOf,
            List<Choice> evident,
            Map<Set<Integer>, Correction> decided) {
        Subject.Pair pair = Subject.unlinked(correction).orElseThrow();
        int one = place(groupOf, pair.one());
        int other = place(groupOf, pair.other());
        if (one == other) {
            return; // Later corrections link the two, and the group says so.
        }
        Optional<Correction> later = Optional.ofNullable(decided.putIfAbsent(Set.of(one, other), correction));
        if (Subject.partOf(correction).isEmpty()) {
            return;
        }
        boolean shown = evident.stream().anyMatch(choice -> choice.part() == one && choice.whole() == other);
        List<String> reasons = new ArrayList<>(List.of("by " + Corrections.named(correction)));
        evident.stream()
                .filter(choice -> choice.part() == one && choice.whole() == other)
                .findFirst()
                .ifPresent(choice -> reasons.addAll(choice.reasons()));
        Choice said = new Choice(one, other, List.copyOf(reasons));
        if (later.filter(it -> !sameParts(it, one, other, groupOf)).isPresent()) {
            refuse(correction, "contradicts correction " + later.get().getId() + ", which is later");
        } else if (later.isEmpty() && !possible(said)) {
            refuse(
                    correction,
                    choices.containsKey(one)
                            ? "a later correction says what " + pair.one() + " is a part of"
                            : "later corrections say that " + pair.other() + " is a part of " + pair.one());
        } else {
            choices.putIfAbsent(one, said);
            applied.add(new AppliedCorrection(
                    correction,
                    true,
                    pair.one() + " is of a part of what " + pair.other() + " is of"
                            + (shown ? ", as the evidence has it too" : ", which the evidence does not show")));
        }
    }

    private static boolean sameParts(Correction later, int part, int whole, Map<String, Integer> groupOf) {
        return Subject.partOf(later)
                .filter(pair -> place(groupOf, pair.one()) == part && place(groupOf, pair.other()) == whole)
                .isPresent();
    }

    private void refuse(Correction correction, String why) {
        applied.add(new AppliedCorrection(correction, false, why));
    }

    private boolean isUnder(int group, int whole) {
        return Stream.iterate(Optional.of(group), Optional::isPresent, at -> at.flatMap(this::of)
                        .map(Choice::whole))
                .anyMatch(at -> at.filter(it -> it == whole).isPresent());
    }

    private static int place(Map<String, Integer> groupOf, String account) {
        return Optional.ofNullable(groupOf.get(account)).orElseThrow();
    }

    /** What analysts keep apart of the tellings here, latest first. */
    private static List<Correction> apart(List<Grouping.Group> groups, Corrections corrections) {
        Set<String> here = new HashSet<>();
        groups.forEach(group -> group.accounts().forEach(account -> here.add(account.id())));
        Set<Correction> apart = new TreeSet<>(Corrections.LATEST_FIRST);
        here.forEach(telling -> corrections.about(telling).stream()
                .filter(correction -> Subject.unlinked(correction)
                        .filter(pair -> here.contains(pair.beside(telling)))
                        .isPresent())
                .forEach(apart::add));
        return List.copyOf(apart);
    }
}
