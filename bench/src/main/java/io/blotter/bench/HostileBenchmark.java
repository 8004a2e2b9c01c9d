package io.blotter.bench;

import io.blotter.enrich.Extractor;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One text of the largest size that is taken in, made to be slow to read. */
@State(Scope.Benchmark)
public class HostileBenchmark {
    /** Which one; all of them where nothing else is asked for. */
    @Param
    private HostileText text = HostileText.DIGITS;

    private Extractor extractor = Extractor.standard();
    private Announcement announcement = announcementOf("");

    /** Writes the text. */
    @Setup
    public void writeText() {
        extractor = Extractor.standard();
        announcement = announcementOf(text.write());
    }

    private static Announcement announcementOf(String body) {
        return Announcement.newBuilder()
                .setId("hostile")
                .setSource("example.org")
                .setBody(body)
                .build();
    }

    /** Reads it once. */
    @Benchmark
    public Report extract() {
        return extractor.extract(announcement);
    }
}
