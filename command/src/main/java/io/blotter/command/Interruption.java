package io.blotter.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jline.utils.Signals;

/**
 * SIGINT or SIGTERM as something to wait for, instead of an end of the JVM under its feet: what runs is closed in its own order, and
 * the exit status is the command's.
 */
final class Interruption implements AutoCloseable {
    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final CompletableFuture<Void> requested = new CompletableFuture<>();
    private final Map<String, Object> formerHandlers = new LinkedHashMap<>();

    private Interruption() {}

    static Interruption listen() {
        Interruption interruption = new Interruption();
        for (String signal : SIGNALS) {
            interruption.formerHandlers.put(
                    signal, Signals.register(signal, () -> interruption.requested.complete(null)));
        }
        return interruption;
    }

    CompletableFuture<Void> requested() {
        return requested;
    }

    @Override
    public void close() {
        formerHandlers.forEach(Signals::unregister);
    }
}
