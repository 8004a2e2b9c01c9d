package io.blotter.command;

import io.blotter.connection.UnfitTopicException;
import io.blotter.connection.UnreachableException;
import io.blotter.ingest.publish.BrokerUnreachableException;
import io.blotter.ingest.publish.PublishingException;
import io.blotter.serdes.RegistryUnreachableException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: {@code blotter COMMAND}. */
@Command(
        name = "blotter",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Live totals of law-enforcement operations, read from announcements.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:well",
            " 1:failure",
            " 2:wrong usage or bad input",
            " 3:verify found a difference",
            " 4:broker or registry out of reach"
        })
public final class Main {
    // Java cannot say it the same way in all its versions; the launcher can.
    private static final String OUT_IS_TERMINAL = "blotter.out.terminal";
    private static final String ERR_IS_TERMINAL = "blotter.err.terminal";

    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        StandardStreams streams = new StandardStreams(
                System.in,
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean(OUT_IS_TERMINAL),
                Boolean.getBoolean(ERR_IS_TERMINAL));
        System.exit(run(streams, arguments));
    }

    /** Runs the command in this JVM; its exit status. */
    public static int run(StandardStreams streams, String... arguments) {
        CommandLine command = commandLine(streams);
        int status = command.execute(arguments);
        streams.out().flush();
        return status;
    }

    static CommandLine commandLine(StandardStreams streams) {
        CommandLine command = new CommandLine(new Main());
        Commands.all(streams).forEach(command::addSubcommand);
        command.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        command.setExecutionExceptionHandler((failure, at, parsed) -> report(streams, failure));
        return command;
    }

    // A person gets the message, not the stack: that one is for the log, where a defect of ours is told apart.
    private static int report(StandardStreams streams, Exception failure) {
        streams.out().flush();
        if (failure instanceof UnreachableException
                || failure instanceof BrokerUnreachableException
                || failure instanceof RegistryUnreachableException) {
            streams.err().println("blotter: " + failure.getMessage());
            return ExitStatus.UNREACHABLE;
        }
        if (failure instanceof UnfitTopicException
                || failure instanceof PublishingException
                || failure instanceof CommandFailedException) {
            streams.err().println("blotter: " + failure.getMessage());
            return ExitStatus.FAILURE;
        }
        streams.err().println("blotter: failed unexpectedly; please report this with what follows");
        failure.printStackTrace(streams.err());
        return ExitStatus.FAILURE;
    }
}
