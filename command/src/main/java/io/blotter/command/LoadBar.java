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

    /** A bar in bytes, with rate and time left where the whole is known. */
    final class Painted implements LoadBar {
        private static final long KIBIBYTE = 1024;
        private final ProgressBar bar;

        Painted(PrintStream messages, OptionalLong totalBytes) {
            bar = new ProgressBarBuilder()
                    .setTaskName("push")
                    .setInitialMax(totalBytes.orElse(-1))
                    .setUnit(" KiB", KIBIBYTE)
                    .showSpeed()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(messages))
                    .build();
        }

        @Override
        public void show(LoadProgress.Position position) {
            bar.stepTo(position.bytesRead());
            bar.setExtraMessage(" " + position.soFar().items() + " announcements");
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
