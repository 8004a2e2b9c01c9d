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
 * @param names how many operations give a cartel a name, by key of its totals or months and the name
 */
public record TotalsTables(Table<CartelTotals> cartels, Table<CartelMonth> months, Table<Long> names) {
    /** Empty tables on the heap. */
    public static TotalsTables inMemory() {
        return new TotalsTables(new MemoryTable<>(), new MemoryTable<>(), new MemoryTable<>());
    }
}
