package io.blotter.command;

import io.blotter.aggregate.correction.CartelId;
import io.blotter.connection.ClusterConnection;
import io.blotter.correction.CorrectionDesk;
import io.blotter.json.BadCorrectionException;
import io.blotter.json.CorrectionJson;
import io.blotter.json.Json;
import io.blotter.json.TellingText;
import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
import io.blotter.schemas.LinkTellings;
import io.blotter.schemas.SetFigure;
import io.blotter.schemas.UnlinkTellings;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blotter correct link|unlink|part-of|set|alias|list|withdraw}. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Makes, lists and withdraws corrections: an analyst's word wins over what was read and linked.",
            "TELLING: an announcement's id; '#1' and so on after it for the operations that it tells of beside its subject."
        })
final class CorrectCommand {
    private static final String TELLING = "TELLING";

    private final StandardStreams streams;

    CorrectCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Command(name = "link", mixinStandardHelpOptions = true, description = "These two are of one operation.")
    int link(
            @Mixin ClusterOptions cluster,
            @Mixin CorrectionOptions options,
            @Parameters(paramLabel = TELLING, description = "One telling.") String first,
            @Parameters(paramLabel = TELLING, description = "The other one.") String second) {
        LinkTellings link = new LinkTellings(TellingText.read(first), TellingText.read(second));
        return make(cluster.connection(), List.of(options.correction(link)));
    }

    @Command(name = "unlink", mixinStandardHelpOptions = true, description = "These two are of different operations.")
    int unlink(
            @Mixin ClusterOptions cluster,
            @Mixin CorrectionOptions options,
            @Parameters(paramLabel = TELLING, description = "One telling.") String first,
            @Parameters(paramLabel = TELLING, description = "The other one.") String second) {
        UnlinkTellings unlink = new UnlinkTellings(TellingText.read(first), TellingText.read(second), false);
        return make(cluster.connection(), List.of(options.correction(unlink)));
    }

    @Command(
            name = "part-of",
            mixinStandardHelpOptions = true,
            description =
                    "One operation is a part of the other: a national slice, a phase, a follow-up; counted once with it.")
    int partOf(
            @Mixin ClusterOptions cluster,
            @Mixin CorrectionOptions options,
            @Parameters(paramLabel = "PART", description = "A telling of the part.") String part,
            @Parameters(paramLabel = "WHOLE", description = "A telling of the whole.") String whole) {
        UnlinkTellings partOf = new UnlinkTellings(TellingText.read(part), TellingText.read(whole), true);
        return make(cluster.connection(), List.of(options.correction(partOf)));
    }

    @Command(
            name = "set",
            mixinStandardHelpOptions = true,
            description = "Sets figures of the operation that a telling is of; each figure is a correction of its own.")
    int set(
            @Mixin ClusterOptions cluster,
            @Mixin CorrectionOptions options,
            @Mixin FigureOptions figures,
            @Parameters(paramLabel = TELLING, description = "The telling.") String telling) {
        List<Object> set = figures(options, figures);
        if (options.named() && set.size() > 1) {
            throw options.wrong("--id names one correction, and this makes " + set.size());
        }
        return make(
                cluster.connection(),
                set.stream()
                        .map(figure -> options.correction(new SetFigure(TellingText.read(telling), figure)))
                        .toList());
    }

    private static List<Object> figures(CorrectionOptions options, FigureOptions figures) {
        try {
            return figures.figures();
        } catch (BadCorrectionException | IllegalArgumentException wrong) {
            throw options.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    @Command(
            name = "alias",
            mixinStandardHelpOptions = true,
            description = "What is told of one cartel counts for another; ids or names.")
    int alias(
            @Mixin ClusterOptions cluster,
            @Mixin CorrectionOptions options,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            description = "What TO is called (default: as its totals call it).")
                    Optional<String> name,
            @Parameters(paramLabel = "FROM", description = "The cartel as announcements name it.") String from,
            @Parameters(paramLabel = "TO", description = "The cartel that it is.") String to) {
        String target = CartelFilter.id(to);
        Optional<String> called = name.or(() -> Optional.ofNullable(
                        TopicSnapshot.of(cluster.connection(), Topics.CARTEL_TOTALS, CartelTotals.class)
                                .get(target))
                .map(CartelTotals::getName)
                .filter(known -> !known.equals(CartelId.spelledOut(target))));
        AliasCartel alias = new AliasCartel(CartelFilter.id(from), target, called.orElse(null));
        return make(cluster.connection(), List.of(options.correction(alias)));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Prints the corrections that stand, one JSON object a line.")
    int list(@Mixin ClusterOptions cluster) {
        CorrectionDesk.standing(cluster.connection()).values().forEach(this::print);
        return ExitStatus.WELL;
    }

    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Withdraws corrections: what they changed is as if they had never been made.")
    int withdraw(
            @Mixin ClusterOptions cluster,
            @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of corrections.") List<String> ids) {
        int status = ExitStatus.WELL;
        try (CorrectionDesk desk = CorrectionDesk.connect(cluster.connection())) {
            for (String id : ids) {
                boolean there = desk.withdraw(id);
                streams.err().println((there ? "withdrawn: " : "not there: ") + id);
                status = there ? status : ExitStatus.BAD_INPUT;
            }
        }
        return status;
    }

    private int make(ClusterConnection cluster, List<Correction> corrections) {
        try (CorrectionDesk desk = CorrectionDesk.connect(cluster)) {
            desk.make(corrections);
        }
        corrections.forEach(this::print);
        return ExitStatus.WELL;
    }

    private void print(Correction correction) {
        streams.out().println(Json.line(CorrectionJson.of(correction)));
    }
}
