package io.blotter.command;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes: data on {@code out}, messages on {@code err}.
 *
 * @param in standard input
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 */
public record StandardStreams(InputStream in, PrintStream out, PrintStream err) {}
