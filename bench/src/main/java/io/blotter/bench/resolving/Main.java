package io.blotter.bench.resolving;

import io.blotter.bench.counting.Counting;
import io.blotter.bench.counting.Tally;
import io.blotter.bench.synthetic.Told;
import io.blotter.bench.synthetic.World;
import io.blotter.record.Structure;
import io.blotter.schemas.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Feeds made-up announcements of known truth through linking, consensus and totals, and measures. */
@Command(
        name = "bench/resolve",
        mixinStandardHelpOptions = true,
        description =
                "Resolves made-up announcements whose truth is known, on one thread: how well, how fast, in how much memory.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:every bar is reached", " 1:a bar is not reached, or measuring failed", " 2:wrong usage"})
final class Main implements java.util.concurrent.Callable<Integer> {
    @Option(
            names = "--announcements",
            split = ",",
            paramLabel = "N",
            description = "How many, smallest first; default: ${DEFAULT-VALUE}.",
            defaultValue = "1000,10000,100000")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--seed",
            description = "What the world is made from; default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--warm-up",
            description = "Announcements before measuring; default: ${DEFAULT-VALUE}.",
            defaultValue = "20000")
    private int warmUp;

    private Main() {}

    /** Runs it and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() {
        if (warmUp > 0) {
            System.err.println("warming up …");
            for (Order order : Order.values()) {
                Resolution.of(order.of(World.of(warmUp, seed + 1).told()));
            }
        }
        List<Row> rows = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        boolean same = true;
        for (int size : sizes) {
            List<Map<String, Operation>> ends = new ArrayList<>();
            for (Order order : Order.values()) {
                System.err.println("resolving " + size + " announcements, " + order + " …");
                Measurement measured = measure(size, order);
                rows.add(measured.row());
                ends.add(measured.operations());
                if (order == Order.PUBLICATION) {
                    reports.add(measured.report());
                }
            }
            same &= ends.stream().allMatch(end -> Structure.same(end, ends.get(0)));
        }
        Table table = new Table(rows, same);
        System.out.println(table.text());
        reports.forEach(report -> System.out.println(report.text()));
        System.out.println(table.verdict());
        return table.allHold() ? 0 : 1;
    }

    private record Measurement(Row row, Report report, Map<String, Operation> operations) {}

    private Measurement measure(int size, Order order) {
        long before = usedMemory();
        Resolution resolution = resolved(size, order);
        long after = usedMemory();
        Truth truth = Truth.of(World.of(size, seed));
        List<Operation> operations = resolution.operations();
        Tally found = Counting.operations(operations);
        Row row = new Row(
                size,
                order,
                found.against(truth.tally()),
                truth.score(operations),
                resolution.fed() / resolution.seconds(),
                (double) (after - before) / size);
        Report report = new Report(
                size,
                truth.tally(),
                Counting.reports(truth.reports()).against(truth.tally()),
                Counting.reports(truth.distinct()).against(truth.tally()),
                found.against(truth.tally()));
        return new Measurement(
                row, report, operations.stream().collect(Collectors.toMap(Operation::getId, Function.identity())));
    }

    /** In a method of its own, so that of the world nothing is left in memory but what the tables hold. */
    private Resolution resolved(int size, Order order) {
        List<Told> told = order.of(World.of(size, seed).told());
        return Resolution.of(told);
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
