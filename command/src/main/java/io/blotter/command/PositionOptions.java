package io.blotter.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where it is kept how far feeds and folders were read. */
final class PositionOptions {
    private static final String SOURCES = "sources";

    @Option(
            names = "--state",
            paramLabel = "DIR",
            defaultValue = "${env:BLOTTER_STATE:-blotter-state}",
            description =
                    "Where it is kept how far feeds and folders were read (default: BLOTTER_STATE, else ./blotter-state).")
    private Path state;

    Path folder() {
        return in(state);
    }

    /** Where it is kept below a folder that holds other state too. */
    static Path in(Path state) {
        return state.resolve(SOURCES);
    }
}
