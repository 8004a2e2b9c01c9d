package io.blotter.aggregate.batch;

import io.blotter.aggregate.consensus.Consensus;
import io.blotter.aggregate.correction.Corrections;
import io.blotter.aggregate.correction.Subject;
import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.CandidateKeys;
import io.blotter.aggregate.link.Comparer;
import io.blotter.aggregate.link.Containment;
import io.blotter.aggregate.link.Profile;
import io.blotter.aggregate.link.Verdict;
import io.blotter.aggregate.operation.Bond;
import io.blotter.aggregate.operation.Bonds;
import io.blotter.aggregate.operation.Former;
import io.blotter.aggregate.operation.Grouping;
import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.OperationWriter;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Link;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Operations and totals of a set of reports, computed at once: every pair that shares a key is compared, the links are
 * followed, the groups are formed, the sums are sums. What the incremental way must come to.
 *
 * @param operations by operation id
 * @param cartels by cartel id
 * @param months by cartel id, '/' and month
 */
public record BatchResolution(
        SortedMap<String, Operation> operations,
        SortedMap<String, CartelTotals> cartels,
        SortedMap<String, CartelMonth> months) {
    private static final Comparer COMPARER = Comparer.standard();
    private static final Grouping GROUPING = new Grouping(new Compared());
    private static final OperationWriter WRITER = new OperationWriter(Consensus.standard());
    private static final Totals TOTALS = Totals.standard();

    /** Resolves reports that nobody corrects. */
    public static BatchResolution of(Collection<Report> reports) {
        return of(reports, List.of());
    }

    /**
     * Resolves reports.
     *
     * @param reports the reports as they stand, one for each announcement, in any order
     * @param corrected the corrections as they stand, one for each id, in any order
     */
    public static BatchResolution of(Collection<Report> reports, Collection<Correction> corrected) {
        Corrections corrections = Corrections.of(corrected);
        Map<String, Profile> profiles = new TreeMap<>();
        reports.forEach(
                report -> Account.of(report).forEach(account -> profiles.put(account.id(), COMPARER.profile(account))));
        Evidence evidence = evidence(profiles);
        Map<String, Set<String>> beside = evidence.beside();
        addLinksOf(corrected, profiles.keySet(), beside);
        SortedMap<String, Operation> operations = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (String id : profiles.keySet()) {
            if (!seen.contains(id)) {
                List<Account> members = new ArrayList<>();
                Set<Pair> pairs = new LinkedHashSet<>();
                follow(id, beside, seen, profiles, members, pairs);
                List<Containment> contained = pairs.stream()
                        .flatMap(pair -> Stream.ofNullable(evidence.contained().get(pair)))
                        .toList();
                // Only what the evidence links is weighed; what analysts link brings it here.
                List<Bond> bonds = pairs.stream()
                        .flatMap(pair -> Stream.ofNullable(evidence.linked().get(pair)))
                        .toList();
                WRITER.of(GROUPING.of(members, bonds, corrections), contained, corrections, Former.NOTHING)
                        .forEach(operation -> operations.put(operation.getId(), operation));
            }
        }
        return totalled(operations);
    }

    /** Two accounts, by id in order. */
    private record Pair(String first, String second) {
        static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** Compares whenever it is asked. */
    private static final class Compared implements Bonds {
        @Override
        public double between(Account one, Account other) {
            return Bonds.of(verdict(one, other));
        }

        @Override
        public Link link(Account one, Account other) {
            return verdict(one, other).link();
        }

        private static Verdict verdict(Account one, Account other) {
            return COMPARER.compare(COMPARER.profile(one), COMPARER.profile(other));
        }
    }

    /** Which accounts are linked, and which are part of others. */
    private record Evidence(Map<Pair, Bond> linked, Map<Pair, Containment> contained) {
        /** Which accounts have to do with each other, both ways. */
        Map<String, Set<String>> beside() {
            Map<String, Set<String>> beside = new HashMap<>();
            Stream.concat(linked.keySet().stream(), contained.keySet().stream())
                    .forEach(pair -> BatchResolution.beside(beside, pair.first(), pair.second()));
            return beside;
        }
    }

    private static void beside(Map<String, Set<String>> beside, String one, String other) {
        beside.computeIfAbsent(one, any -> new HashSet<>()).add(other);
        beside.computeIfAbsent(other, any -> new HashSet<>()).add(one);
    }

    private static Evidence evidence(Map<String, Profile> profiles) {
        Map<Long, List<Profile>> byKey = new HashMap<>();
        for (Profile profile : profiles.values()) {
            CandidateKeys.of(profile).kept().forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(profile));
        }
        Evidence evidence = new Evidence(new HashMap<>(), new HashMap<>());
        for (Profile one : profiles.values()) {
            Set<Profile> candidates = new LinkedHashSet<>();
            CandidateKeys.of(one).looked().forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
            for (Profile other : candidates) {
                Pair pair = Pair.of(one.id(), other.id());
                if (one.id().equals(other.id())) {
                    continue;
                }
                Verdict verdict = COMPARER.compare(one, other);
                if (verdict.linked()) {
                    evidence.linked().put(pair, Bond.of(verdict));
                } else {
                    COMPARER.contained(one, other)
                            .ifPresent(found -> evidence.contained().put(pair, found));
                }
            }
        }
        return evidence;
    }

    private static void addLinksOf(
            Collection<Correction> corrections, Set<String> there, Map<String, Set<String>> beside) {
        corrections.stream()
                .flatMap(correction -> Subject.together(correction).stream())
                .filter(pair -> there.contains(pair.one()) && there.contains(pair.other()))
                .forEach(pair -> beside(beside, pair.one(), pair.other()));
    }

    private static void follow(
            String start,
            Map<String, Set<String>> beside,
            Set<String> seen,
            Map<String, Profile> profiles,
            List<Account> members,
            Set<Pair> pairs) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        seen.add(start);
        while (!open.isEmpty()) {
            String id = open.removeFirst();
            members.add(Optional.ofNullable(profiles.get(id)).orElseThrow().account());
            for (String other : beside.getOrDefault(id, Set.of())) {
                pairs.add(Pair.of(id, other));
                if (seen.add(other)) {
                    open.addLast(other);
                }
            }
        }
    }

    private static BatchResolution totalled(SortedMap<String, Operation> operations) {
        TotalsTables tables = TotalsTables.inMemory();
        TOTALS.apply(
                tables,
                operations.values().stream()
                        .sorted(Comparator.comparing(Operation::getId))
                        .map(operation ->
                                new OperationChange(operation.getId(), Optional.empty(), Optional.of(operation)))
                        .toList());
        SortedMap<String, CartelTotals> cartels = new TreeMap<>();
        tables.cartels().withPrefix("").forEach(entry -> cartels.put(entry.key(), entry.value()));
        SortedMap<String, CartelMonth> months = new TreeMap<>();
        tables.months().withPrefix("").forEach(entry -> months.put(entry.key(), entry.value()));
        return new BatchResolution(operations, cartels, months);
    }
}
