package io.blotter.bench.counting;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is counted.
 *
 * @param operations operations
 * @param arrests persons arrested
 * @param euro seized value in euro
 */
public record Tally(long operations, double arrests, double euro) {
    /** What operations come to, an operation against several groups once. */
    public static Tally of(Collection<Operation> operations) {
        TotalsTables tables = TotalsTables.inMemory();
        Totals.standard()
                .apply(
                        tables,
                        operations.stream()
                                .map(operation -> Operation.newBuilder(operation)
                                        .setCartels(List.of())
                                        .build())
                                .map(operation -> new OperationChange(
                                        operation.getId(), Optional.empty(), Optional.of(operation)))
                                .toList());
        Tally sum = new Tally(0, 0, 0);
        for (var entry : tables.cartels().withPrefix("")) {
            sum = sum.plus(entry.value());
        }
        return sum;
    }

    private Tally plus(CartelTotals totals) {
        Figures figures = totals.getFigures();
        return new Tally(
                operations + figures.getOperations(),
                arrests + figures.getArrests().getBest(),
                euro + figures.getSeizedValueEuro().getBest().doubleValue());
    }

    /** This over what is true, minus 1, each. */
    public Deviation against(Tally truth) {
        return new Deviation(
                (double) operations / truth.operations - 1, arrests / truth.arrests - 1, euro / truth.euro - 1);
    }

    /** How far each is off, as a share of what is true; above 0 where too much is counted. */
    public record Deviation(double operations, double arrests, double euro) {
        /** The largest of them, without its sign. */
        public double worst() {
            return Math.max(Math.abs(operations), Math.max(Math.abs(arrests), Math.abs(euro)));
        }
    }
}
