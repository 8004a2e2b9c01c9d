package io.blotter.aggregate.operation;

import io.blotter.aggregate.consensus.Consensus;
import io.blotter.aggregate.correction.Subject;
import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.link.CandidateKeys;
import io.blotter.aggregate.link.Comparer;
import io.blotter.aggregate.link.Containment;
import io.blotter.aggregate.link.Profile;
import io.blotter.aggregate.link.Verdict;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Link;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
    private final OperationWriter writer;

    private Resolver(Comparer comparer, Consensus consensus) {
        this.comparer = comparer;
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
        private final Map<String, Account> accounts = new HashMap<>();
        private final Set<String> changedAccounts = new HashSet<>();
        private final NavigableSet<String> touchedAccounts = new TreeSet<>();
        private final NavigableMap<String, Optional<Operation>> touchedOperations = new TreeMap<>();

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
            CandidateKeys.of(comparer.profile(account)).kept().forEach(key -> tables.candidates()
                    .remove(key, id));
            touchedAccounts.addAll(linkedByAnalysts(id));
            groups(account).forEach(cartel -> corrections.forget(cartel, id));
            for (Edge edge : edges(id)) {
                tables.links().remove(key(id, edge.other()));
                tables.links().remove(key(edge.other(), id));
                touchedAccounts.add(edge.other());
            }
            operationOf(id);
            tables.membership().remove(id);
            touchedAccounts.remove(id);
        }

        private void attach(Account account) {
            Profile profile = comparer.profile(account);
            String id = account.id();
            accounts.put(id, account);
            changedAccounts.add(id);
            Set<String> candidates = new HashSet<>();
            CandidateKeys keys = CandidateKeys.of(profile);
            keys.looked().forEach(key -> candidates.addAll(tables.candidates().under(key)));
            keys.kept().forEach(key -> tables.candidates().put(key, id));
            for (String candidate : candidates) { // in any order: what is found goes into tables
                Edge.between(profile, profile(candidate), comparer).ifPresent(edge -> {
                    tables.links().put(key(id, candidate), edge);
                    tables.links().put(key(candidate, id), edge.from(id));
                });
            }
            groups(account).forEach(cartel -> corrections.note(cartel, id));
            touchedAccounts.add(id);
        }

        private Stream<String> groups(Account account) {
            return account.operation().getCartels().stream().map(CartelMention::getId);
        }

        /** The accounts that are linked, however many links on, and the edges of each. */
        private Map<String, List<Edge>> component(String start, Set<String> seen) {
            Map<String, List<Edge>> component = new LinkedHashMap<>();
            Deque<String> open = new ArrayDeque<>(List.of(start));
            seen.add(start);
            while (!open.isEmpty()) {
                String account = open.removeFirst();
                List<Edge> edges = edges(account);
                component.put(account, edges);
                for (Edge edge : edges) {
                    if (seen.add(edge.other())) {
                        open.addLast(edge.other());
                    }
                }
                linkedByAnalysts(account).stream().filter(seen::add).forEach(open::addLast);
            }
            return component;
        }

        private void regroup(Map<String, List<Edge>> component, SortedMap<String, Operation> after) {
            List<Account> members = new ArrayList<>();
            List<Bond> bonds = new ArrayList<>();
            List<Containment> contained = new ArrayList<>();
            SortedMap<String, Operation> before = new TreeMap<>();
            component.forEach((account, edges) -> {
                members.add(account(account));
                for (Edge edge : edges) {
                    switch (edge.kind()) {
                        case SAME -> bond(account, edge).ifPresent(bonds::add);
                        case PART_OF ->
                            contained.add(comparer.contained(profile(account), profile(edge.other()))
                                    .orElseThrow());
                        case WHOLE_OF -> {
                            // Its part says so too.
                        }
                    }
                }
                operationOf(account).ifPresent(operation -> before.put(operation.getId(), operation));
            });
            Former former = new Former(before.values(), changedAccounts);
            List<Grouping.Group> groups = new Grouping(new Known(former)).of(members, bonds, corrections);
            List<Operation> operations = writer.of(groups, contained, corrections, former);
            for (int i = 0; i < groups.size(); i++) {
                Operation operation = operations.get(i);
                after.put(operation.getId(), operation);
                groups.get(i).accounts().forEach(account -> tables.membership().put(account.id(), operation.getId()));
            }
        }

        /** The edge from the account that is first in order, so that of the two edges of a pair one is taken. */
        private static Optional<Bond> bond(String account, Edge edge) {
            return account.compareTo(edge.other()) < 0
                    ? Optional.of(new Bond(account, edge.other(), edge.evidence(), edge.bits()))
                    : Optional.empty();
        }

        /** The operation that an account belongs to so far, which the change may change. */
        private Optional<Operation> operationOf(String account) {
            return tables.membership().get(account).flatMap(this::former);
        }

        private Optional<Operation> former(String operationId) {
            return touchedOperations.computeIfAbsent(
                    operationId, id -> tables.operations().get(id));
        }

        private List<OperationChange> changes(SortedMap<String, Operation> after) {
            after.keySet().forEach(this::former);
            List<OperationChange> changes = new ArrayList<>();
            touchedOperations.forEach((id, was) -> {
                Optional<Operation> is = Optional.ofNullable(after.get(id));
                if (!Structure.same(was, is)) {
                    is.ifPresentOrElse(operation -> tables.operations().put(id, operation), () -> tables.operations()
                            .remove(id));
                    changes.add(new OperationChange(id, was, is));
                }
            });
            return List.copyOf(changes);
        }

        private List<Edge> edges(String account) {
            return tables.links().valuesWithPrefix(key(account, ""));
        }

        private List<String> linkedByAnalysts(String account) {
            return corrections.none()
                    ? List.of()
                    : corrections.about(account).stream()
                            .flatMap(correction -> Subject.together(correction).stream())
                            .map(pair -> pair.beside(account))
                            .filter(this::isThere)
                            .toList();
        }

        private Profile profile(String accountId) {
            return comparer.profile(account(accountId));
        }

        private Account account(String accountId) {
            return accounts.computeIfAbsent(accountId, this::load);
        }

        private Account load(String accountId) {
            int mark = accountId.lastIndexOf('#');
            int ordinal = Integer.parseInt(accountId.substring(mark + 1));
            return tables.reports()
                    .get(accountId.substring(0, mark))
                    .flatMap(report -> Account.at(report, ordinal))
                    .orElseThrow(() -> new IllegalStateException("the index knows " + accountId
                            + ", but the table of reports does not: the tables come from different moments"));
        }
    }

    /** What is known of accounts from before, and what their reports say where it is not. */
    private final class Known implements Bonds {
        private final Former former;

        Known(Former former) {
            this.former = former;
        }

        @Override
        public double between(Account one, Account other) {
            return Bonds.of(verdict(one, other));
        }

        @Override
        public Link link(Account one, Account other) {
            return former.link(one.id(), other.id())
                    .orElseGet(() -> verdict(one, other).link());
        }

        private Verdict verdict(Account one, Account other) {
            return comparer.compare(comparer.profile(one), comparer.profile(other));
        }
    }

    static String key(String first, String second) {
        return first.replace(SEPARATOR, '\ufffd') + SEPARATOR + second.replace(SEPARATOR, '\ufffd');
    }
}
