package io.blotter.bench.resolving;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.operation.ResolverTables;
import io.blotter.aggregate.table.Table;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.bench.synthetic.Told;
import io.blotter.schemas.Operation;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Tables that reports were fed into, one by one, through linking, consensus and totals.
 *
 * @param tables what the resolver remembers
 * @param totals the totals
 * @param fed how many announcements, revisions and withdrawals it took in
 * @param seconds processor time of the whole process for all of them: collecting garbage and compiling included
 */
record Resolution(ResolverTables tables, TotalsTables totals, int fed, double seconds) {
    private static final double NANOSECONDS = 1e9;

    static Resolution of(List<Told> order) {
        ResolverTables tables = ResolverTables.inMemory();
        TotalsTables totalsTables = TotalsTables.inMemory();
        Resolver resolver = Resolver.standard();
        Totals totals = Totals.standard();
        long start = processorTime();
        for (Told told : order) {
            List<OperationChange> changes = resolver.apply(tables, told.announcementId(), told.report());
            totals.apply(totalsTables, changes);
        }
        return new Resolution(tables, totalsTables, order.size(), (processorTime() - start) / NANOSECONDS);
    }

    List<Operation> operations() {
        return tables.operations().withPrefix("").stream()
                .map(Table.Entry::value)
                .toList();
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }
}
