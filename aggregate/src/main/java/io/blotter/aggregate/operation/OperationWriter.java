package io.blotter.aggregate.operation;

import io.blotter.aggregate.consensus.Consensus;
import io.blotter.aggregate.consensus.CorrectedFigures;
import io.blotter.aggregate.correction.Aliases;
import io.blotter.aggregate.correction.Corrections;
import io.blotter.aggregate.link.Containment;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Whole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From groups of accounts to the operations that they tell of: what they come to, then what analysts say of it, then which of
 * them is a part of which.
 */
public final class OperationWriter {
    private final Consensus consensus;

    /** Writes what this consensus decides. */
    public OperationWriter(Consensus consensus) {
        this.consensus = consensus;
    }

    /**
     * The operations of a component's groups under the corrections that stand.
     *
     * @param groups the groups
     * @param contained which of their tellings tell of parts of what others tell of
     * @param former what is known of such operations already
     */
    public List<Operation> of(
            List<Grouping.Group> groups, Collection<Containment> contained, Corrections corrections, Former former) {
        Wholes wholes = Wholes.of(groups, contained, corrections);
        Map<String, AppliedCorrection> ofParts = new HashMap<>();
        wholes.applied().forEach(applied -> ofParts.put(applied.getCorrection().getId(), applied));
        List<Operation> written = new ArrayList<>(groups.stream()
                .map(group -> of(group, ofParts, corrections, former))
                .toList());
        for (int group : wholes.wholesFirst()) {
            wholes.of(group).ifPresent(choice -> {
                Operation whole = written.get(choice.whole());
                written.set(choice.part(), partOf(whole, written.get(choice.part()), choice.reasons()));
            });
        }
        SortedMap<String, NavigableSet<String>> parts = new TreeMap<>();
        for (Operation operation : written) {
            operation.getPartOf().ifPresent(whole -> parts.computeIfAbsent(
                            whole.getOperationId(), any -> new TreeSet<>())
                    .add(operation.getId()));
        }
        written.replaceAll(operation -> Optional.ofNullable(parts.get(operation.getId()))
                .map(ids -> related(operation, operation.getPartOf(), List.copyOf(ids)))
                .orElse(operation));
        return List.copyOf(written);
    }

    private static Operation partOf(Operation whole, Operation part, List<String> reasons) {
        return related(
                part,
                Optional.of(new Whole(
                        whole.getId(), List.copyOf(FigureKinds.coveredBy(whole, part)), countedFor(whole), reasons)),
                part.getParts());
    }

    /** The groups that an operation counts for: its own, and those that it counts for as a part. */
    private static List<CartelMention> countedFor(Operation whole) {
        SortedMap<String, CartelMention> cartels = new TreeMap<>();
        whole.getPartOf().ifPresent(above -> above.getCartels().forEach(it -> cartels.put(it.getId(), it)));
        whole.getCartels().forEach(it -> cartels.put(it.getId(), it));
        return List.copyOf(cartels.values());
    }

    /** An operation with other relations: what it is a part of, and its parts. */
    static Operation related(Operation operation, Optional<Whole> whole, List<String> parts) {
        return new Operation(
                operation.getId(),
                operation.getKind(),
                operation.getPrimary(),
                operation.getName().orElse(null),
                operation.getActionDates(),
                operation.getPeriod().orElse(null),
                operation.getMonth().orElse(null),
                operation.getCartels(),
                operation.getPlatforms(),
                operation.getCountries(),
                operation.getFacts(),
                operation.getSeizedValue(),
                operation.getDrugValue(),
                operation.getTellings(),
                operation.getLinks(),
                operation.getCorrections(),
                whole.orElse(null),
                parts,
                operation.getAliases());
    }

    private Operation of(
            Grouping.Group group, Map<String, AppliedCorrection> ofParts, Corrections corrections, Former former) {
        Operation told = former.told(group).orElseGet(() -> consensus.of(group.accounts(), group.links()));
        CorrectedFigures figures = CorrectedFigures.of(told, corrections);
        Aliases aliases = Aliases.of(told.getCartels(), corrections);
        SortedMap<String, AppliedCorrection> speaking = new TreeMap<>(aliases.corrections());
        speaking.putAll(figures.corrections());
        group.corrections().forEach(applied -> {
            String id = applied.getCorrection().getId();
            speaking.put(id, ofParts.getOrDefault(id, applied));
        });
        if (speaking.isEmpty()) {
            return told;
        }
        return new Operation(
                told.getId(),
                told.getKind(),
                told.getPrimary(),
                told.getName().orElse(null),
                told.getActionDates(),
                told.getPeriod().orElse(null),
                told.getMonth().orElse(null),
                aliases.cartels(),
                told.getPlatforms(),
                told.getCountries(),
                figures.facts(),
                figures.seizedValue(),
                told.getDrugValue(),
                told.getTellings(),
                told.getLinks(),
                List.copyOf(speaking.values()),
                null,
                List.of(),
                told.getAliases());
    }
}
