package io.blotter.command;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** In which form data is printed: JSON lines for pipes, where nothing else is asked for. */
final class FormOptions {
    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Chosen chosen = new Chosen();

    private static final class Chosen {
        @Option(names = "--table", description = "A table for people instead of JSON.")
        private boolean table;

        @Option(names = "--csv", description = "CSV for spreadsheets and statistics instead of JSON.")
        private boolean csv;
    }

    boolean table() {
        return chosen.table;
    }

    boolean csv() {
        return chosen.csv;
    }
}
