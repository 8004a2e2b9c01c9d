package io.blotter.bench;

import io.blotter.enrich.Extractor;
import io.blotter.schemas.Announcement;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All announcements, from characters to reports. */
@State(Scope.Benchmark)
public class ExtractorBenchmark {
    private List<Announcement> announcements = List.of();
    private Extractor extractor = Extractor.standard();

    /** Reads the texts into memory. */
    @Setup
    public void readTexts() {
        announcements = Texts.ofProperty();
        extractor = Extractor.standard();
    }

    /** One run over all of them. */
    @Benchmark
    public void extract(Blackhole reports) {
        for (Announcement announcement : announcements) {
            reports.consume(extractor.extract(announcement));
        }
    }
}
