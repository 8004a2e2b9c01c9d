package io.blotter.aggregate.total;

import io.blotter.aggregate.table.MemoryTable;
import io.blotter.aggregate.table.Table;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;

/**
 * What the totals remember.
 *
 * @param cartels totals by cartel id
 * @param months totals by cartel id, '/' and month
 */
public record TotalsTables(Table<CartelTotals> cartels, Table<CartelMonth> months) {
    /** Empty tables on the heap. */
    public static TotalsTables inMemory() {
        return new TotalsTables(new MemoryTable<>(), new MemoryTable<>());
    }
}
