package io.blotter.aggregate.operation;

import io.blotter.schemas.Link;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Operations as they were before a change, and what of them still holds: what accounts that did not change come to, and why
 * two of these were taken for one. Operations that a correction speaks of are left out.
 */
public final class Former {
    /** Where nothing was before. */
    public static final Former NOTHING = new Former(List.of(), Set.of());

    private final Set<String> changed;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final Map<Pair, Link> links = new HashMap<>();

    /** Two accounts, by id in order. */
    private record Pair(String first, String second) {
        static Pair of(Link link) {
            return new Pair(link.getFirst(), link.getSecond());
        }
    }

    /**
     * What still holds of operations.
     *
     * @param operations the operations as they were
     * @param changed ids of accounts that are new or say something else now
     */
    Former(Collection<Operation> operations, Set<String> changed) {
        this.changed = changed;
        for (Operation operation : operations) {
            if (operation.getCorrections().isEmpty()) {
                operation.getTellings().forEach(telling -> placeOf.put(id(telling), this.operations.size()));
                operation.getLinks().forEach(link -> links.put(Pair.of(link), link));
                this.operations.add(operation);
            }
        }
    }

    /** Why two accounts were taken for one; empty where that is not known. */
    Optional<Link> link(String one, String other) {
        if (changed.contains(one) || changed.contains(other)) {
            return Optional.empty();
        }
        return Optional.ofNullable(links.get(one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one)));
    }

    /**
     * What a group of which no link or unlink speaks came to, as part of nothing and without parts; empty where that is not
     * known.
     */
    Optional<Operation> told(Grouping.Group group) {
        int place = placeOf.getOrDefault(group.accounts().get(0).id(), -1);
        if (place < 0 || !group.corrections().isEmpty() || !isOf(operations.get(place), place, group)) {
            return Optional.empty();
        }
        Operation known = operations.get(place);
        return Optional.of(
                known.getPartOf().isEmpty() && known.getParts().isEmpty()
                        ? known
                        : OperationWriter.related(known, Optional.empty(), List.of()));
    }

    private boolean isOf(Operation operation, int place, Grouping.Group group) {
        if (operation.getTellings().size() != group.accounts().size()
                || operation.getLinks().size() != group.links().size()) {
            return false;
        }
        boolean sameTellings = group.accounts().stream()
                .allMatch(
                        account -> placeOf.getOrDefault(account.id(), -1) == place && !changed.contains(account.id()));
        if (!sameTellings) {
            return false;
        }
        Set<Pair> now = new HashSet<>();
        group.links().forEach(link -> now.add(Pair.of(link)));
        return operation.getLinks().stream().allMatch(link -> now.contains(Pair.of(link)));
    }

    private static String id(Telling telling) {
        return telling.getAnnouncementId() + "#" + telling.getOrdinal();
    }
}
