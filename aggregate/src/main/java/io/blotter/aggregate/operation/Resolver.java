package io.blotter.aggregate.operation;

import io.blotter.aggregate.consensus.Consensus;
import io.blotter.aggregate.correction.Subject;
import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.CandidateKeys;
import io.blotter.aggregate.link.Comparer;
import io.blotter.aggregate.link.Containment;
import io.blotter.aggregate.link.Profile;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps operations up to date as reports and corrections arrive, are revised and withdrawn. What stands in the tables
 * afterwards depends on the reports and corrections that stand there, never on the order in which they came: a correction may
 * come before the reports that it speaks of.
 *
 * <p>Not safe for use by several threads on the same tables.
 */
public final class Resolver {
    /** Between the parts of a table's key; no part holds it. */
    private static final char SEPARATOR = '\u0000';

    private final Comparer comparer;
    private final Grouping grouping;
    private final OperationWriter writer;

    private Resolver(Comparer comparer, Consensus consensus) {
        this.comparer = comparer;
        this.grouping = new Grouping(comparer);
        this.writer = new OperationWriter(consensus);
    }

    /** A resolver with the weights and lists of this module's data files. */
    public static Resolver standard() {
        return new Resolver(Comparer.remembering(), Consensus.standard());
    }

    /**
     * Takes in what an announcement says now, instead of what it said before.
     *
     * @param report the announcement's report; empty where the announcement is withdrawn
     * @return the operations that changed, by id ascending; empty where nothing did
     */
    public List<OperationChange> apply(ResolverTables tables, String announcementId, Optional<Report> report) {
        Optional<Report> former = tables.reports().get(announcementId);
        if (Structure.same(former, report)) {
            return List.of();
        }
        return new Change(tables).run(announcementId, former, report);
    }

    /**
     * Takes in a correction as it is now, instead of as it was before.
     *
     * @param correction what an analyst says, {@linkplain io.blotter.aggregate.correction.CorrectionRules nothing wrong with
     *     it}; empty where the correction is withdrawn
     * @return the operations that changed, by id ascending; empty where nothing did
     */
    public List<OperationChange> correct(ResolverTables tables, String correctionId, Optional<Correction> correction) {
        Optional<Correction> former = tables.corrections().get(correctionId);
        if (Structure.same(former, correction)) {
            return List.of();
        }
        return new Change(tables).run(former, correction);
    }

    /** The change that one report or correction makes, with what was read of the tables so far. */
    private final class Change {
        private final ResolverTables tables;
        private final Map<String, Profile> profiles = new HashMap<>();
        private final NavigableSet<String> touchedAccounts = new TreeSet<>();
        private final NavigableSet<String> touchedOperations = new TreeSet<>();

        private final StoredCorrections corrections;

        Change(ResolverTables tables) {
            this.tables = tables;
            this.corrections = new StoredCorrections(tables);
        }

        List<OperationChange> run(String announcementId, Optional<Report> former, Optional<Report> report) {
            former.map(Account::of).orElse(List.of()).forEach(this::detach);
            report.ifPresentOrElse(it -> tables.reports().put(announcementId, it), () -> tables.reports()
                    .remove(announcementId));
            report.map(Account::of).orElse(List.of()).forEach(this::attach);
            return regrouped();
        }

        List<OperationChange> run(Optional<Correction> former, Optional<Correction> correction) {
            former.ifPresent(this::touch);
            former.ifPresent(corrections::remove);
            correction.ifPresent(corrections::put);
            correction.ifPresent(this::touch);
            return regrouped();
        }

        /** Marks the tellings whose operations a correction may change. */
        private void touch(Correction correction) {
            Stream<String> named = Subject.alias(correction).stream()
                    .flatMap(alias -> corrections.tellingsOfAll(alias.getFrom()).stream());
            Stream.concat(Subject.tellings(correction).stream(), named)
                    .filter(this::isThere)
                    .forEach(touchedAccounts::add);
        }

        private boolean isThere(String account) {
            return touchedAccounts.contains(account)
                    || tables.membership().get(account).isPresent();
        }

        private List<OperationChange> regrouped() {
            SortedMap<String, Operation> after = new TreeMap<>();
            Set<String> seen = new HashSet<>();
            for (String account : touchedAccounts) {
                if (!seen.contains(account)) {
                    regroup(component(account, seen), after);
                }
            }
            return changes(after);
        }

        private void detach(Account account) {
            String id = account.id();
            for (String key : CandidateKeys.of(comparer.profile(account)).kept()) {
                tables.candidates().remove(key(key, id));
            }
            touchedAccounts.addAll(linkedByAnalysts(id));
            groups(account).forEach(cartel -> corrections.forget(cartel, id));
            for (Edge edge : edges(id)) {
                tables.links().remove(key(id, edge.other()));
                tables.links().remove(key(edge.other(), id));
                touchedAccounts.add(edge.other());
            }
            tables.membership().get(id).ifPresent(touchedOperations::add);
            tables.membership().remove(id);
            touchedAccounts.remove(id);
        }

        private void attach(Account account) {
            Profile profile = comparer.profile(account);
            String id = account.id();
            profiles.put(id, profile);
            Set<String> candidates = new HashSet<>();
            CandidateKeys keys = CandidateKeys.of(profile);
            for (String key : keys.looked()) {
                candidates.addAll(tables.candidates().valuesWithPrefix(key(key, "")));
            }
            for (String key : keys.kept()) {
                tables.candidates().put(key(key, id), id);
            }
            for (String candidate : candidates) { // in any order: what is found goes into tables
                Edge.between(profile, profile(candidate), comparer).ifPresent(edge -> {
                    tables.links().put(key(id, candidate), edge.written());
                    tables.links().put(key(candidate, id), edge.from(id).written());
                });
            }
            groups(account).forEach(cartel -> corrections.note(cartel, id));
            touchedAccounts.add(id);
        }

        private Stream<String> groups(Account account) {
            return account.operation().getCartels().stream().map(CartelMention::getId);
        }

        private Set<String> component(String start, Set<String> seen) {
            Set<String> component = new LinkedHashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(start));
            seen.add(start);
            while (!open.isEmpty()) {
                String account = open.removeFirst();
                component.add(account);
                Stream.concat(edges(account).stream().map(Edge::other), linkedByAnalysts(account).stream())
                        .filter(seen::add)
                        .forEach(open::addLast);
            }
            return component;
        }

        private void regroup(Set<String> component, SortedMap<String, Operation> after) {
            List<Profile> members = new ArrayList<>();
            Set<Grouping.Pair> links = new LinkedHashSet<>();
            List<Containment> contained = new ArrayList<>();
            for (String account : component) {
                members.add(profile(account));
                for (Edge edge : edges(account)) {
                    switch (edge.kind()) {
                        case SAME -> links.add(Grouping.Pair.of(account, edge.other()));
                        case PART_OF ->
                            contained.add(comparer.contained(profile(account), profile(edge.other()))
                                    .orElseThrow());
                        case WHOLE_OF -> {
                            // Its part says so too.
                        }
                    }
                }
                tables.membership().get(account).ifPresent(touchedOperations::add);
            }
            List<Grouping.Group> groups = grouping.of(members, links, corrections);
            List<Operation> operations = writer.of(groups, contained, corrections);
            for (int i = 0; i < groups.size(); i++) {
                Operation operation = operations.get(i);
                after.put(operation.getId(), operation);
                groups.get(i).accounts().forEach(account -> tables.membership().put(account.id(), operation.getId()));
            }
        }

        private List<OperationChange> changes(SortedMap<String, Operation> after) {
            touchedOperations.addAll(after.keySet());
            List<OperationChange> changes = new ArrayList<>();
            for (String id : touchedOperations) {
                Optional<Operation> was = tables.operations().get(id);
                Optional<Operation> is = Optional.ofNullable(after.get(id));
                if (Structure.same(was, is)) {
                    continue;
                }
                is.ifPresentOrElse(operation -> tables.operations().put(id, operation), () -> tables.operations()
                        .remove(id));
                changes.add(new OperationChange(id, was, is));
            }
            return List.copyOf(changes);
        }

        private List<Edge> edges(String account) {
            List<String> written = tables.links().valuesWithPrefix(key(account, ""));
            List<Edge> read = new ArrayList<>(written.size());
            for (String edge : written) {
                read.add(Edge.read(edge));
            }
            return read;
        }

        private List<String> linkedByAnalysts(String account) {
            return corrections.about(account).stream()
                    .flatMap(correction -> Subject.linked(correction).stream())
                    .map(pair -> pair.beside(account))
                    .filter(this::isThere)
                    .toList();
        }

        private Profile profile(String accountId) {
            return profiles.computeIfAbsent(accountId, this::load);
        }

        private Profile load(String accountId) {
            int mark = accountId.lastIndexOf('#');
            int ordinal = Integer.parseInt(accountId.substring(mark + 1));
            return tables.reports().get(accountId.substring(0, mark)).stream()
                    .flatMap(report -> Account.of(report).stream())
                    .filter(account -> account.ordinal() == ordinal)
                    .findFirst()
                    .map(comparer::profile)
                    .orElseThrow(() -> new IllegalStateException("the index knows " + accountId
                            + ", but the table of reports does not: the tables come from different moments"));
        }
    }

    static String key(String first, String second) {
        return first.replace(SEPARATOR, '\ufffd') + SEPARATOR + second.replace(SEPARATOR, '\ufffd');
    }
}
