package io.blotter.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/** Lines that are repainted in place on a terminal, only where they changed; printed one after another where there is none. */
final class Screen implements AutoCloseable {
    private final Optional<Terminal> terminal;
    private final Optional<Display> display;
    private final PrintStream out;

    private Screen(Optional<Terminal> terminal, PrintStream out) {
        this.terminal = terminal;
        this.display = terminal.map(present -> new Display(present, false));
        this.out = out;
    }

    static Screen of(StandardStreams streams) throws IOException {
        return new Screen(streams.outIsTerminal() ? Optional.of(systemTerminal()) : Optional.empty(), streams.out());
    }

    /** How many characters the window is wide; empty where there is no terminal, or it does not say. */
    static OptionalInt width(StandardStreams streams) throws IOException {
        if (!streams.outIsTerminal()) {
            return OptionalInt.empty();
        }
        try (Terminal terminal = systemTerminal()) {
            return terminal.getWidth() > 0 ? OptionalInt.of(terminal.getWidth()) : OptionalInt.empty();
        }
    }

    /** Whether lines are repainted in place. */
    boolean repaints() {
        return terminal.isPresent();
    }

    /** Its keys; empty where there is no terminal. */
    Optional<Keyboard> keyboard() {
        return terminal.map(Keyboard::new);
    }

    /** Its size now, in characters; of no size where there is no terminal. */
    Size size() {
        return terminal.map(Terminal::getSize).orElseGet(Size::new);
    }

    void show(List<String> lines) {
        if (display.isEmpty()) {
            lines.forEach(out::println);
            out.flush();
            return;
        }
        Size size = terminal.orElseThrow().getSize();
        int width = Math.max(size.getColumns(), 1);
        int height = Math.max(size.getRows() - 1, 1);
        display.get().resize(height + 1, width);
        List<AttributedString> cut = lines.stream()
                .limit(height)
                .map(AttributedString::new)
                .map(line -> line.columnSubSequence(0, width))
                .toList();
        display.get().update(cut, -1);
        terminal.get().flush();
    }

    @Override
    public void close() throws IOException {
        if (terminal.isPresent()) {
            terminal.get().writer().println();
            terminal.get().close();
        }
    }

    private static Terminal systemTerminal() throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .nativeSignals(false)
                .jni(false)
                .build();
    }
}
