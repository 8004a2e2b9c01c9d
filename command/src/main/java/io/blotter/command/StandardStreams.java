package io.blotter.command;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes: data on {@code out}, messages on {@code err}.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param outIsTerminal whether a person looks at standard output
 * @param errIsTerminal whether a person looks at standard error
 */
public record StandardStreams(
        InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {
    /** Streams that no terminal is behind. */
    public static StandardStreams piped(InputStream in, PrintStream out, PrintStream err) {
        return new StandardStreams(in, out, err, false, false);
    }
}
