package io.blotter.aggregate.operation;

import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.Comparer;
import io.blotter.aggregate.link.Profile;
import io.blotter.aggregate.link.Verdict;
import io.blotter.schemas.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits a connected component of linked accounts into groups, one for each operation: deterministic agglomeration, the
 * strongest link first. Two groups become one where the evidence between them speaks for it on average and nothing between
 * them contradicts. Depends on the accounts alone, never on their order.
 */
public final class Grouping {
    /** How many of a group's first accounts speak for it where groups are compared: bounds the work in large ones. */
    private static final int SPOKESMEN = 16;

    /** Evidence beyond this many bits, for or against, adds nothing to a mean. */
    private static final double ENOUGH = 12;

    private final Comparer comparer;

    /** Groups by the comparer's verdicts. */
    public Grouping(Comparer comparer) {
        this.comparer = comparer;
    }

    /** Two linked accounts, by id. */
    public record Pair(String first, String second) {
        /** The pair of two ids, in order. */
        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /**
     * The accounts of one operation in canonical order, and the links that brought them together, the strongest first.
     */
    public record Group(List<Account> accounts, List<Link> links) {}

    /** The groups of a component, by their first accounts in canonical order. */
    public List<Group> of(Collection<Profile> component, Set<Pair> linked) {
        List<Profile> members = component.stream()
                .sorted(Comparator.comparing(Profile::account, Account.CANONICAL))
                .toList();
        return new Agglomeration(members).run(linked);
    }

    private final class Agglomeration {
        private final List<Profile> members;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<Long, Verdict> verdicts = new HashMap<>();
        private final List<List<Integer>> groups = new ArrayList<>();
        private final List<List<Link>> links = new ArrayList<>();
        private final int[] groupOf;

        Agglomeration(List<Profile> members) {
            this.members = members;
            this.groupOf = new int[members.size()];
            for (int i = 0; i < members.size(); i++) {
                places.put(members.get(i).id(), i);
                groups.add(new ArrayList<>(List.of(i)));
                links.add(new ArrayList<>());
                groupOf[i] = i;
            }
        }

        List<Group> run(Set<Pair> linked) {
            List<Verdict> strongestFirst = linked.stream()
                    .map(pair -> verdict(places.getOrDefault(pair.first(), -1), places.getOrDefault(pair.second(), -1)))
                    .sorted(Comparator.comparingDouble(Verdict::bits)
                            .reversed()
                            .thenComparing(Verdict::first)
                            .thenComparing(Verdict::second))
                    .toList();
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Verdict link : strongestFirst) {
                    changed |= merged(link);
                }
            }
            List<Group> result = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                if (groupOf[i] == i) {
                    result.add(new Group(
                            groups.get(i).stream()
                                    .sorted()
                                    .map(members::get)
                                    .map(Profile::account)
                                    .toList(),
                            List.copyOf(links.get(i))));
                }
            }
            return result;
        }

        private boolean merged(Verdict link) {
            int one = groupOf[places.getOrDefault(link.first(), -1)];
            int other = groupOf[places.getOrDefault(link.second(), -1)];
            if (one == other || !belongTogether(groups.get(one), groups.get(other))) {
                return false;
            }
            int into = Math.min(one, other);
            int from = Math.max(one, other);
            for (int member : groups.get(from)) {
                groupOf[member] = into;
            }
            groups.get(into).addAll(groups.get(from));
            groups.get(into).sort(Comparator.naturalOrder());
            links.get(into).addAll(links.get(from));
            links.get(into).add(link.link());
            groups.get(from).clear();
            return true;
        }

        private boolean belongTogether(List<Integer> some, List<Integer> others) {
            Set<String> announcements = new HashSet<>();
            some.forEach(
                    member -> announcements.add(members.get(member).account().announcementId()));
            if (others.stream()
                    .anyMatch(member ->
                            announcements.contains(members.get(member).account().announcementId()))) {
                return false;
            }
            double sum = 0;
            for (int one : some.subList(0, Math.min(SPOKESMEN, some.size()))) {
                for (int other : others.subList(0, Math.min(SPOKESMEN, others.size()))) {
                    Verdict verdict = verdict(one, other);
                    if (verdict.conflict()) {
                        return false;
                    }
                    sum += Math.max(-ENOUGH, Math.min(ENOUGH, verdict.evidence()));
                }
            }
            return sum > 0;
        }

        private Verdict verdict(int one, int other) {
            long key = (long) Math.min(one, other) * members.size() + Math.max(one, other);
            return verdicts.computeIfAbsent(key, any -> comparer.compare(members.get(one), members.get(other)));
        }
    }
}
