package io.blotter.aggregate.operation;

import io.blotter.aggregate.table.Index;
import io.blotter.aggregate.table.MemoryIndex;
import io.blotter.aggregate.table.MemoryTable;
import io.blotter.aggregate.table.Table;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;

/**
 * What the resolver remembers. An account is a report's operation: announcement id, '#', ordinal.
 *
 * @param reports the latest report by announcement id
 * @param candidates the index: account ids by candidate key
 * @param links which accounts are linked or part of one another: {@linkplain Edge edges} by account id and other account id, both ways
 * @param membership operation ids by account id
 * @param operations operations by id
 * @param corrections the corrections that stand, by id
 * @param subjects the index of what corrections speak of: tellings, groups, and which tellings name a group
 */
public record ResolverTables(
        Table<Report> reports,
        Index candidates,
        Table<Edge> links,
        Table<String> membership,
        Table<Operation> operations,
        Table<Correction> corrections,
        Table<String> subjects) {
    /** Empty tables on the heap. */
    public static ResolverTables inMemory() {
        return new ResolverTables(
                new MemoryTable<>(),
                new MemoryIndex(),
                new MemoryTable<>(),
                new MemoryTable<>(),
                new MemoryTable<>(),
                new MemoryTable<>(),
                new MemoryTable<>());
    }
}
