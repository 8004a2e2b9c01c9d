package io.blotter.aggregate.operation;

import io.blotter.aggregate.correction.Corrections;
import io.blotter.aggregate.correction.Rulings;
import io.blotter.aggregate.correction.Subject;
import io.blotter.aggregate.link.Account;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Splits a connected component of linked accounts into groups, one for each operation: deterministic agglomeration, the
 * strongest link first. Two groups become one where the evidence between them speaks for it on average and nothing between
 * them contradicts. What analysts link becomes one whatever the evidence says, and takes along what the evidence holds together
 * with it; what they unlink never does, not through others either. Depends on the accounts and corrections alone, never on
 * their order.
 */
public final class Grouping {
    /** How many of a group's first accounts speak for it where groups are compared: bounds the work in large ones. */
    private static final int SPOKESMEN = 16;

    /** Evidence beyond this many bits, for or against, adds nothing to a mean. */
    private static final double ENOUGH = 12;

    /**
     * Evidence that all pairs but the first few of two groups have to have on average: any two stories of one country and week
     * have some, and the more tellings there are, the sooner some one of them is like another.
     */
    private static final double LEAST_MEAN = 5;

    private static final int FIRST_FEW = 2;

    private static final Comparator<Bond> STRONGEST_FIRST = Comparator.comparingDouble(Bond::bits)
            .reversed()
            .thenComparing(Bond::first)
            .thenComparing(Bond::second);

    private final Bonds evidence;

    /** Groups by this evidence. */
    public Grouping(Bonds evidence) {
        this.evidence = evidence;
    }

    /**
     * The accounts of one operation in canonical order, the links that brought them together, and the links and unlinks of
     * analysts that speak of one of them.
     */
    public record Group(List<Account> accounts, List<Link> links, List<AppliedCorrection> corrections) {}

    /**
     * The groups of a component, by their first accounts in canonical order.
     *
     * @param component the accounts
     * @param bonds those of them that are linked, each two once
     */
    public List<Group> of(Collection<Account> component, Collection<Bond> bonds, Corrections corrections) {
        if (component.size() == 1) {
            Account only = component.iterator().next();
            if (corrections.about(only.id()).isEmpty()) {
                return List.of(new Group(List.of(only), List.of(), List.of()));
            }
        }
        List<Account> members = component.stream().sorted(Account.CANONICAL).toList();
        List<String> ids = members.stream().map(Account::id).toList();
        return new Agglomeration(members, ids, Rulings.of(ids, corrections)).run(bonds);
    }

    private final class Agglomeration {
        private final List<Account> members;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<Long, Double> known = new HashMap<>();
        private final List<List<Integer>> groups = new ArrayList<>();
        private final List<List<Bond>> bonds = new ArrayList<>();
        private final int[] groupOf;
        private final Rulings rulings;
        private final int[] wholeOf;
        private final Set<String> inTheWay = new HashSet<>();

        Agglomeration(List<Account> members, List<String> ids, Rulings rulings) {
            this.members = members;
            this.rulings = rulings;
            this.wholeOf = new int[members.size()];
            this.groupOf = new int[members.size()];
            for (int i = 0; i < members.size(); i++) {
                places.put(ids.get(i), i);
                groups.add(new ArrayList<>(List.of(i)));
                bonds.add(new ArrayList<>());
                groupOf[i] = i;
                wholeOf[i] = i;
            }
            rulings.links().forEach(link -> Subject.linked(link)
                    .ifPresent(pair -> becomeWhole(place(pair.one()), place(pair.other()))));
        }

        List<Group> run(Collection<Bond> linked) {
            List<Bond> strongestFirst = linked.stream().sorted(STRONGEST_FIRST).toList();
            strongestFirst.forEach(bond -> known.put(key(place(bond.first()), place(bond.second())), bond.evidence()));
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Bond bond : strongestFirst) {
                    changed |= merged(bond);
                }
            }
            List<Group> result = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                if (wholeOf[i] == i) {
                    result.add(group(i));
                }
            }
            return result;
        }

        private Group group(int whole) {
            List<Account> accounts = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                if (wholeOf[i] == whole) {
                    accounts.add(members.get(i));
                    bonds.get(i).forEach(bond -> links.add(link(bond.first(), bond.second())));
                }
            }
            Set<String> told = new HashSet<>();
            accounts.forEach(account -> told.add(account.id()));
            return new Group(List.copyOf(accounts), withCorrected(links, told), speakingOf(told));
        }

        /** The links of the evidence, and those of analysts, which say so before anything else. */
        private List<Link> withCorrected(List<Link> links, Set<String> told) {
            if (rulings.links().isEmpty()) {
                return List.copyOf(links);
            }
            SortedMap<String, Link> corrected = new TreeMap<>();
            for (Correction correction : rulings.links()) {
                Subject.Pair pair = Subject.linked(correction).orElseThrow();
                if (told.contains(pair.one())) {
                    Link link = link(pair.one(), pair.other());
                    corrected.merge(key(link), saying(correction, link), (later, earlier) -> saying(correction, later));
                }
            }
            return Stream.concat(
                            links.stream().filter(link -> !corrected.containsKey(key(link))),
                            corrected.values().stream())
                    .toList();
        }

        private static String key(Link link) {
            return link.getFirst() + "\n" + link.getSecond();
        }

        private static Link saying(Correction correction, Link link) {
            List<String> reasons = new ArrayList<>(List.of("by " + Corrections.named(correction)));
            reasons.addAll(link.getReasons());
            return new Link(link.getFirst(), link.getSecond(), link.getBits(), List.copyOf(reasons));
        }

        private List<AppliedCorrection> speakingOf(Set<String> told) {
            List<AppliedCorrection> found = new ArrayList<>();
            for (Correction link : rulings.links()) {
                Subject.Pair pair = Subject.linked(link).orElseThrow();
                boolean alike = groupOf[place(pair.one())] == groupOf[place(pair.other())];
                found.add(new AppliedCorrection(
                        link,
                        true,
                        pair.one() + " and " + pair.other()
                                + (alike
                                        ? " are one operation, as the evidence has it too"
                                        : " are one operation, which the evidence does not show")));
            }
            for (Correction unlink : rulings.unlinks()) {
                found.add(apart(unlink, inTheWay.contains(unlink.getId())));
            }
            rulings.distant().forEach(unlink -> found.add(distant(unlink)));
            rulings.refused()
                    .forEach(refusal -> found.add(new AppliedCorrection(refusal.correction(), false, refusal.why())));
            return found.stream()
                    .filter(applied ->
                            Subject.tellings(applied.getCorrection()).stream().anyMatch(told::contains))
                    .toList();
        }

        /** Of an unlink one telling is elsewhere; of a part and its whole, which would be here together, one is missing. */
        private AppliedCorrection distant(Correction unlink) {
            return Subject.partOf(unlink)
                    .map(pair -> new AppliedCorrection(
                            unlink,
                            false,
                            "waits for " + (places.containsKey(pair.one()) ? pair.other() : pair.one())
                                    + ", which is not there"))
                    .orElseGet(() -> apart(unlink, false));
        }

        private AppliedCorrection apart(Correction unlink, boolean needed) {
            Subject.Pair pair = Subject.unlinked(unlink).orElseThrow();
            return new AppliedCorrection(
                    unlink,
                    true,
                    pair.one() + " and " + pair.other()
                            + (needed
                                    ? " are kept apart, against the evidence"
                                    : " are apart, as the evidence has it too"));
        }

        private boolean merged(Bond bond) {
            int one = groupOf[place(bond.first())];
            int other = groupOf[place(bond.second())];
            if (one == other || !belongTogether(groups.get(one), groups.get(other)) || keptApart(one, other)) {
                return false;
            }
            int into = Math.min(one, other);
            int from = Math.max(one, other);
            for (int member : groups.get(from)) {
                groupOf[member] = into;
            }
            groups.get(into).addAll(groups.get(from));
            groups.get(into).sort(Comparator.naturalOrder());
            bonds.get(into).addAll(bonds.get(from));
            bonds.get(from).clear();
            bonds.get(into).add(bond);
            groups.get(from).clear();
            becomeWhole(one, other);
            return true;
        }

        private int place(String account) {
            return Optional.ofNullable(places.get(account)).orElseThrow();
        }

        private void becomeWhole(int one, int other) {
            int into = Math.min(wholeOf[one], wholeOf[other]);
            int from = Math.max(wholeOf[one], wholeOf[other]);
            for (int i = 0; into != from && i < wholeOf.length; i++) {
                if (wholeOf[i] == from) {
                    wholeOf[i] = into;
                }
            }
        }

        /** Whether an unlink stands between two groups, or between what analysts have linked to them. */
        private boolean keptApart(int one, int other) {
            boolean kept = false;
            for (Correction unlink : rulings.unlinks()) {
                Subject.Pair pair = Subject.unlinked(unlink).orElseThrow();
                int here = wholeOf[place(pair.one())];
                int there = wholeOf[place(pair.other())];
                if ((here == wholeOf[one] && there == wholeOf[other])
                        || (here == wholeOf[other] && there == wholeOf[one])) {
                    inTheWay.add(unlink.getId());
                    kept = true;
                }
            }
            return kept;
        }

        private boolean belongTogether(List<Integer> some, List<Integer> others) {
            Set<String> announcements = new HashSet<>();
            some.forEach(member -> announcements.add(members.get(member).announcementId()));
            if (others.stream()
                    .anyMatch(
                            member -> announcements.contains(members.get(member).announcementId()))) {
                return false;
            }
            double sum = 0;
            for (int one : some.subList(0, Math.min(SPOKESMEN, some.size()))) {
                for (int other : others.subList(0, Math.min(SPOKESMEN, others.size()))) {
                    double between = between(one, other);
                    if (between == Bonds.CONFLICT) {
                        return false;
                    }
                    sum += Math.max(-ENOUGH, Math.min(ENOUGH, between));
                }
            }
            int pairs = Math.min(SPOKESMEN, some.size()) * Math.min(SPOKESMEN, others.size());
            return sum > Math.max(0, LEAST_MEAN * (pairs - FIRST_FEW));
        }

        private double between(int one, int other) {
            return known.computeIfAbsent(
                    key(one, other), any -> evidence.between(members.get(one), members.get(other)));
        }

        private long key(int one, int other) {
            return (long) Math.min(one, other) * members.size() + Math.max(one, other);
        }

        private Link link(String one, String other) {
            return evidence.link(members.get(place(one)), members.get(place(other)));
        }
    }
}
