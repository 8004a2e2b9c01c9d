package io.blotter.bench;

import io.blotter.schemas.Announcement;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures, prints a table, and says by its exit status whether every bar is reached. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = "Measures how fast announcements are read, on one thread.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:every bar is reached", " 1:a bar is not reached, or measuring failed", " 2:wrong usage"})
final class Main implements Callable<Integer> {
    private static final String HOME = "blotter.home";
    private static final String QUIET = "-Dslf4j.internal.verbosity=ERROR";

    @Option(
            names = "--texts",
            paramLabel = "FILE",
            description =
                    "Announcements to measure on; by default real ones where they lie beside the checkout, else the samples.")
    private List<Path> files = List.of();

    @Option(names = "--quick", description = "Measure shortly: a rough figure.")
    private boolean quick;

    private Main() {}

    /** Runs it and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws RunnerException {
        List<Path> texts = files.isEmpty() ? Texts.filesOf(Path.of(System.getProperty(HOME, "."))) : files;
        List<Announcement> announcements = Texts.read(texts);
        String property = "-D" + Texts.FILES + "="
                + texts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));

        System.err.println("measuring the extractor …");
        double extracting = secondsOf(ExtractorBenchmark.class, property);
        System.err.println("measuring OpenNLP …");
        double tagging = secondsOf(OpenNlpBenchmark.class, property);
        System.err.println("measuring hostile texts …");
        Figures figures = new Figures(
                announcements.size(), Texts.characters(announcements), extracting, tagging, secondsOfHostile());

        System.out.println(announcements.size() + " announcements, " + figures.characters() + " characters; Java "
                + Runtime.version() + ", one thread");
        System.out.println(figures.table());
        System.out.println(figures.allHold() ? "every bar is reached" : "a bar is not reached");
        return figures.allHold() ? 0 : 1;
    }

    private double secondsOf(Class<?> benchmark, String property) throws RunnerException {
        // the compiler is done with the reader's many small methods after half a minute of reading
        int seconds = quick ? 1 : 3;
        ChainedOptionsBuilder options = options(benchmark)
                .jvmArgsAppend(property, QUIET)
                .mode(Mode.AverageTime)
                .warmupIterations(quick ? 5 : 15)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.seconds(seconds));
        return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
    }

    private Map<HostileText, Double> secondsOfHostile() throws RunnerException {
        ChainedOptionsBuilder options = options(HostileBenchmark.class)
                .jvmArgsAppend(QUIET)
                .mode(Mode.SingleShotTime)
                .warmupIterations(1)
                .measurementIterations(quick ? 1 : 3);
        Map<HostileText, Double> seconds = new EnumMap<>(HostileText.class);
        for (RunResult result : new Runner(options.build()).run()) {
            seconds.put(
                    HostileText.valueOf(result.getParams().getParam("text")),
                    result.getPrimaryResult().getScore());
        }
        return seconds;
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .threads(1)
                .forks(1)
                .timeUnit(TimeUnit.SECONDS)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
