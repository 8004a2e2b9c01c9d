package io.blotter.aggregate.batch;

import io.blotter.aggregate.consensus.Consensus;
import io.blotter.aggregate.correction.Corrections;
import io.blotter.aggregate.correction.Subject;
import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.CandidateKeys;
import io.blotter.aggregate.link.Comparer;
import io.blotter.aggregate.link.Profile;
import io.blotter.aggregate.operation.Grouping;
import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.OperationWriter;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
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
        Comparer comparer = Comparer.standard();
        Map<String, Profile> profiles = new TreeMap<>();
        reports.forEach(
                report -> Account.of(report).forEach(account -> profiles.put(account.id(), comparer.profile(account))));
        Map<String, Set<String>> linked = linked(profiles, comparer);
        Set<Grouping.Pair> evidence = new HashSet<>();
        linked.forEach((one, others) -> others.forEach(other -> evidence.add(Grouping.Pair.of(one, other))));
        addLinksOf(corrected, profiles.keySet(), linked);
        SortedMap<String, Operation> operations = new TreeMap<>();
        Grouping grouping = new Grouping(comparer);
        OperationWriter writer = new OperationWriter(Consensus.standard());
        Set<String> seen = new HashSet<>();
        for (String id : profiles.keySet()) {
            if (!seen.contains(id)) {
                List<Profile> members = new ArrayList<>();
                Set<Grouping.Pair> pairs = new LinkedHashSet<>();
                follow(id, linked, seen, profiles, members, pairs);
                // Only what the evidence links is weighed; what analysts link brings it here.
                pairs.removeIf(pair -> !evidence.contains(pair));
                grouping.of(members, pairs, corrections).forEach(group -> {
                    Operation operation = writer.of(group, corrections);
                    operations.put(operation.getId(), operation);
                });
            }
        }
        return totalled(operations);
    }

    private static Map<String, Set<String>> linked(Map<String, Profile> profiles, Comparer comparer) {
        Map<String, List<Profile>> byKey = new HashMap<>();
        for (Profile profile : profiles.values()) {
            CandidateKeys.of(profile).kept().forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(profile));
        }
        Map<String, Set<String>> linked = new HashMap<>();
        for (Profile one : profiles.values()) {
            Set<Profile> candidates = new LinkedHashSet<>();
            CandidateKeys.of(one).looked().forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
            for (Profile other : candidates) {
                if (!one.id().equals(other.id()) && comparer.compare(one, other).linked()) {
                    linked.computeIfAbsent(one.id(), any -> new HashSet<>()).add(other.id());
                }
            }
        }
        return linked;
    }

    private static void addLinksOf(
            Collection<Correction> corrections, Set<String> there, Map<String, Set<String>> linked) {
        corrections.stream()
                .flatMap(correction -> Subject.linked(correction).stream())
                .filter(pair -> there.contains(pair.one()) && there.contains(pair.other()))
                .forEach(pair -> {
                    linked.computeIfAbsent(pair.one(), any -> new HashSet<>()).add(pair.other());
                    linked.computeIfAbsent(pair.other(), any -> new HashSet<>()).add(pair.one());
                });
    }

    private static void follow(
            String start,
            Map<String, Set<String>> linked,
            Set<String> seen,
            Map<String, Profile> profiles,
            List<Profile> members,
            Set<Grouping.Pair> pairs) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        seen.add(start);
        while (!open.isEmpty()) {
            String id = open.removeFirst();
            members.add(Optional.ofNullable(profiles.get(id)).orElseThrow());
            for (String other : linked.getOrDefault(id, Set.of())) {
                pairs.add(Grouping.Pair.of(id, other));
                if (seen.add(other)) {
                    open.addLast(other);
                }
            }
        }
    }

    private static BatchResolution totalled(SortedMap<String, Operation> operations) {
        TotalsTables tables = TotalsTables.inMemory();
        Totals.standard()
                .apply(
                        tables,
                        operations.values().stream()
                                .sorted(Comparator.comparing(Operation::getId))
                                .map(operation -> new OperationChange(
                                        operation.getId(), Optional.empty(), Optional.of(operation)))
                                .toList());
        SortedMap<String, CartelTotals> cartels = new TreeMap<>();
        tables.cartels().withPrefix("").forEach(entry -> cartels.put(entry.key(), entry.value()));
        SortedMap<String, CartelMonth> months = new TreeMap<>();
        tables.months().withPrefix("").forEach(entry -> months.put(entry.key(), entry.value()));
        return new BatchResolution(operations, cartels, months);
    }
}
