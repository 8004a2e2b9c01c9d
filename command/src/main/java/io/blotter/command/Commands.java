package io.blotter.command;

import io.blotter.service.Services;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The commands, in the order of the help: first what one starts with, then what serves a cluster. */
final class Commands {
    private Commands() {}

    static Map<String, CommandLine> all(StandardStreams streams) {
        Map<String, CommandLine> commands = new LinkedHashMap<>();
        commands.put("demo", new CommandLine(new DemoCommand(streams)));
        commands.put("up", new CommandLine(new UpCommand(streams)));
        commands.put("push", new CommandLine(new PushCommand(streams)));
        commands.put("withdraw", new CommandLine(new WithdrawCommand(streams)));
        commands.put("correct", new CommandLine(new CorrectCommand(streams)));
        commands.put("events", new CommandLine(new EventsCommand(streams)));
        commands.put("totals", new CommandLine(new TotalsCommand(streams)));
        commands.put("operations", new CommandLine(new OperationsCommand(streams)));
        commands.put("watch", new CommandLine(new WatchCommand(streams)));
        commands.put("explain", new CommandLine(new ExplainCommand(streams)));
        commands.put("verify", new CommandLine(new VerifyCommand(streams)));
        commands.put("extract", new CommandLine(new ExtractCommand(streams)));
        commands.put("resolve", new CommandLine(new ResolveCommand(streams)));
        commands.put("dead-letters", new CommandLine(new DeadLettersCommand(streams)));
        commands.put("topics", new CommandLine(new TopicsCommand(streams)));
        commands.put("schemas", new CommandLine(new SchemasCommand(streams)));
        commands.put("reset", new CommandLine(new ResetCommand(streams)));
        commands.put("ingest", new CommandLine(new IngestCommand(streams)));
        commands.put(
                "enrich",
                described(
                        new ServiceCommand(streams, Services::enrich),
                        "Turns announcements into reports and events, against a real cluster."));
        commands.put(
                "aggregate",
                described(
                        new ServiceCommand(streams, Services::aggregate),
                        "Turns reports into operations and totals, against a real cluster."));
        commands.put("web", new CommandLine(new WebCommand(streams)));
        return commands;
    }

    private static CommandLine described(Object command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().description(description);
        return line;
    }
}
