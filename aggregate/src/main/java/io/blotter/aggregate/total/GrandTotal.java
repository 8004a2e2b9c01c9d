package io.blotter.aggregate.total;

import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The total over all groups: each operation counts once, however many groups it was directed at, so it is less than the sum of
 * the totals per group where operations are shared. Statistics are not counted, nor parts of what is counted.
 */
public final class GrandTotal {
    /** In the place of a group's id; no group has it. */
    public static final String ID = "*";

    static final String NAME = "All";

    private GrandTotal() {}

    /** The total of these operations, in any order. */
    public static CartelTotals of(Collection<Operation> operations) {
        Contribution contribution = new Contribution(ExchangeRates.standard());
        Figures figures = FigureSums.nothing();
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.getKind() == OperationKind.ACTION) {
                figures = FigureSums.plus(figures, contribution.toAll(operation));
                days.addAll(operation.getActionDates());
            }
        }
        return new CartelTotals(
                ID, NAME, figures, days.isEmpty() ? null : days.first(), days.isEmpty() ? null : days.last());
    }
}
