package io.blotter.explanation;

import io.blotter.aggregate.total.Totals;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import java.util.Collection;
import java.util.List;

/** The operations that a cartel's totals are the sum of, and the statistics about it, which count in none. */
public final class CartelOperations {
    private final String cartelId;
    private final Collection<Operation> operations;
    private final Totals totals = Totals.standard();

    /** Those of one cartel among {@code operations}, in the order in which these come. */
    public CartelOperations(String cartelId, Collection<Operation> operations) {
        this.cartelId = cartelId;
        this.operations = operations;
    }

    /** An operation, and what it adds to the totals. */
    public record Added(Operation operation, Figures figures) {}

    /** What the totals are the sum of. */
    public List<Added> counted() {
        return operations.stream()
                .filter(operation -> operation.getCartels().isEmpty() || isAgainst(operation))
                .flatMap(operation ->
                        totals.added(operation, cartelId).map(figures -> new Added(operation, figures)).stream())
                .toList();
    }

    /** Cumulative statements about the cartel. */
    public List<Operation> statistics() {
        return operations.stream()
                .filter(operation -> operation.getKind() == OperationKind.STATISTIC && isAgainst(operation))
                .toList();
    }

    private boolean isAgainst(Operation operation) {
        return operation.getCartels().stream()
                .anyMatch(mention -> mention.getId().equals(cartelId));
    }
}
