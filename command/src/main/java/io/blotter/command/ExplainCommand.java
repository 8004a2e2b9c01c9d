package io.blotter.command;

import io.blotter.explanation.Archive;
import io.blotter.explanation.Explained;
import io.blotter.explanation.ExplainedPage;
import io.blotter.explanation.Inquiry;
import io.blotter.explanation.MarkStyle;
import io.blotter.json.ExplainedJson;
import io.blotter.json.Json;
import io.blotter.offline.OfflineArchive;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Correction;
import io.blotter.view.TopicArchive;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blotter explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "From a cartel's total down to its operations, from an operation to its facts and why its tellings are one, from a fact",
            "to who says what, down to the words that it was read from. Coloured on a terminal, unless NO_COLOR is set."
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_NEAR_IDS = 5;

    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Parameters(
            arity = "1",
            paramLabel = "ID",
            description =
                    "A cartel (its id, its name or another name of it), an operation or an announcement (their ids).")
    private String id;

    @Option(
            names = "--file",
            arity = "1..*",
            paramLabel = "FILE|-",
            description = "Offline: what these announcements come to, instead of what the topics hold.")
    private List<String> files;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "Offline, with --file: analysts' corrections, one JSON object a line, as 'correct list' prints them.")
    private Optional<Path> corrections;

    @Option(names = "--json", description = "One JSON object instead.")
    private boolean json;

    ExplainCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (files == null) {
            return explain(new TopicArchive(cluster.connection()));
        }
        Map<String, Announcement> announcements = new HashMap<>();
        int status = OfflineInput.read(
                streams, files, announcement -> announcements.put(announcement.getId(), announcement));
        Map<String, Correction> corrected = new HashMap<>();
        if (corrections.isPresent()) {
            status = Math.max(status, CorrectionsFile.read(streams, corrections.get(), line -> line.correction()
                    .ifPresentOrElse(
                            correction -> corrected.put(correction.getId(), correction),
                            () -> corrected.remove(line.id()))));
        }
        return Math.max(status, explain(new OfflineArchive(announcements, corrected)));
    }

    private int explain(Archive archive) {
        Inquiry inquiry = new Inquiry(archive);
        Optional<Explained> explained = inquiry.of(id);
        if (explained.isEmpty()) {
            unknown(inquiry);
            return ExitStatus.BAD_INPUT;
        }
        if (json) {
            streams.out().println(Json.line(ExplainedJson.of(explained.get())));
        } else {
            MarkStyle style = MarkStyle.of(
                    streams.outIsTerminal(),
                    Optional.ofNullable(System.getenv("NO_COLOR")).orElse(""));
            ExplainedPage.lines(explained.get(), style).forEach(streams.out()::println);
        }
        return ExitStatus.WELL;
    }

    private void unknown(Inquiry inquiry) {
        Set<String> groups = inquiry.gazetteer(id);
        List<String> near = inquiry.near().to(id, MOST_NEAR_IDS);
        streams.err()
                .println("blotter: there is no cartel, operation or announcement '" + id + "'"
                        + (groups.isEmpty()
                                ? ""
                                : "; the gazetteer knows " + String.join(", ", groups)
                                        + (groups.size() == 1 ? ", which no operation counts for" : ""))
                        + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }
}
