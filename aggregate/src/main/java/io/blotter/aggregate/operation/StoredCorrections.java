package io.blotter.aggregate.operation;

import io.blotter.aggregate.correction.Corrections;
import io.blotter.aggregate.correction.Subject;
import io.blotter.aggregate.table.Table;
import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.Correction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The corrections in the resolver's tables, and the index by what they speak of. Each row of the index is of one kind, told by
 * its first letter.
 */
final class StoredCorrections implements Corrections {
    private static final String BY_TELLING = "t|";
    private static final String BY_CARTEL = "c|";
    private static final String BY_TARGET = "a|";
    private static final String TELLING_OF = "n|";
    /** How many corrections there are: mostly none, and then nothing else need be looked for. */
    private static final String COUNT = "#";

    private final Table<Correction> corrections;
    private final Table<String> subjects;
    private final Map<String, List<Correction>> read = new HashMap<>();

    StoredCorrections(ResolverTables tables) {
        this.corrections = tables.corrections();
        this.subjects = tables.subjects();
    }

    @Override
    public List<Correction> about(String telling) {
        return under(BY_TELLING + Resolver.key(telling, ""));
    }

    @Override
    public List<Correction> aliasesOf(String cartelId) {
        return under(BY_CARTEL + Resolver.key(cartelId, ""));
    }

    void put(Correction correction) {
        read.clear();
        corrections.put(correction.getId(), correction);
        rows(correction).forEach(row -> subjects.put(row, correction.getId()));
        count(1);
    }

    void remove(Correction correction) {
        read.clear();
        corrections.remove(correction.getId());
        rows(correction).forEach(subjects::remove);
        count(-1);
    }

    /** Notes that a telling names a group. */
    void note(String cartelId, String telling) {
        subjects.put(TELLING_OF + Resolver.key(cartelId, telling), telling);
    }

    /** Forgets what {@link #note} noted. */
    void forget(String cartelId, String telling) {
        subjects.remove(TELLING_OF + Resolver.key(cartelId, telling));
    }

    /** The tellings that name a group, or another one of which it is an alias's target, however many aliases on. */
    Set<String> tellingsOfAll(String cartelId) {
        Set<String> groups = new TreeSet<>(Set.of(cartelId));
        Deque<String> open = new ArrayDeque<>(groups);
        while (!open.isEmpty()) {
            String target = open.removeFirst();
            under(BY_TARGET + Resolver.key(target, "")).stream()
                    .flatMap(correction -> Subject.alias(correction).stream())
                    .map(AliasCartel::getFrom)
                    .filter(groups::add)
                    .forEach(open::addLast);
        }
        Set<String> tellings = new TreeSet<>();
        groups.forEach(group -> subjects.withPrefix(TELLING_OF + Resolver.key(group, ""))
                .forEach(entry -> tellings.add(entry.value())));
        return tellings;
    }

    /** Whether there are no corrections at all. */
    boolean none() {
        return subjects.get(COUNT).isEmpty();
    }

    private List<Correction> under(String prefix) {
        if (none()) {
            return List.of();
        }
        return read.computeIfAbsent(prefix, any -> subjects.withPrefix(prefix).stream()
                .flatMap(entry -> corrections.get(entry.value()).stream())
                .toList());
    }

    private void count(int change) {
        long count = subjects.get(COUNT).map(Long::parseLong).orElse(0L) + change;
        if (count == 0) {
            subjects.remove(COUNT);
        } else {
            subjects.put(COUNT, String.valueOf(count));
        }
    }

    private static List<String> rows(Correction correction) {
        List<String> rows = new ArrayList<>();
        String id = correction.getId();
        Subject.tellings(correction).forEach(telling -> rows.add(BY_TELLING + Resolver.key(telling, id)));
        Subject.alias(correction).ifPresent(alias -> {
            rows.add(BY_CARTEL + Resolver.key(alias.getFrom(), id));
            rows.add(BY_TARGET + Resolver.key(alias.getTo(), id));
        });
        return rows;
    }
}
