package io.blotter.aggregate.operation;

import io.blotter.aggregate.consensus.Consensus;
import io.blotter.aggregate.consensus.CorrectedFigures;
import io.blotter.aggregate.correction.Aliases;
import io.blotter.aggregate.correction.Corrections;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.Operation;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** From a group of accounts to the operation that they tell of: what they come to, and then what analysts say of it. */
public final class OperationWriter {
    private final Consensus consensus;

    /** Writes what this consensus decides. */
    public OperationWriter(Consensus consensus) {
        this.consensus = consensus;
    }

    /** The operation of a group under the corrections that stand. */
    public Operation of(Grouping.Group group, Corrections corrections) {
        Operation told = consensus.of(group.accounts(), group.links());
        CorrectedFigures figures = CorrectedFigures.of(told, corrections);
        Aliases aliases = Aliases.of(told.getCartels(), corrections);
        SortedMap<String, AppliedCorrection> speaking = new TreeMap<>(aliases.corrections());
        speaking.putAll(figures.corrections());
        group.corrections()
                .forEach(applied -> speaking.put(applied.getCorrection().getId(), applied));
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
                List.copyOf(speaking.values()));
    }
}
