package io.blotter.command;

import io.blotter.ingest.publish.LoadProgress;
import java.io.PrintStream;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar for loads large enough to wait for; on a terminal only. */
interface LoadBar extends AutoCloseable {
    /** Below this many bytes a load is over before a bar would be read. */
    long WORTH_SHOWING = 4L << 20;

    void show(LoadProgress.Position position);

    @Override
    void close();

    static LoadBar on(StandardStreams streams, OptionalLong totalBytes) {
        boolean worthIt = totalBytes.isEmpty() || totalBytes.getAsLong() >= WORTH_SHOWING;
        return streams.errIsTerminal() && worthIt ? new Painted(streams.err(), totalBytes) : new Silent();
    }

    /** No bar. */
    record Silent() implements LoadBar {
        @Override
        public void show(LoadProgress.Position position) {}

        @Override
        public void close() {}
    }

    /** A bar by bytes, with time left where the whole is known, and how many announcements a second were dealt with so far. */
    final class Painted implements LoadBar {
        private static final long MEBIBYTE = 1L << 20;

        private final ProgressBar bar;

        Painted(PrintStream messages, OptionalLong totalBytes) {
            bar = new ProgressBarBuilder()
                    .setTaskName("push")
                    .setInitialMax(totalBytes.orElse(-1))
                    .setUnit(" MiB", MEBIBYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(messages))
                    .build();
        }

        @Override
        public void show(LoadProgress.Position position) {
            bar.stepTo(position.bytesRead());
            long items = position.soFar().items();
            long milliseconds = Math.max(1, bar.getElapsedAfterStart().toMillis());
            bar.setExtraMessage(" " + items + " announcements, " + items * 1000 / milliseconds + "/s");
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
