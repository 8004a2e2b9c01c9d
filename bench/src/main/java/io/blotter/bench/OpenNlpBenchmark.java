package io.blotter.bench;

import io.blotter.schemas.Announcement;
import java.io.IOException;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The same announcements through what comes before any reading of facts in Apache OpenNLP: sentences, tokens, parts of speech. */
@State(Scope.Benchmark)
public class OpenNlpBenchmark {
    private List<String> texts = List.of();
    private @Nullable Tagging tagging;

    /** Reads texts and models into memory. */
    @Setup
    public void readTexts() throws IOException {
        texts = Texts.ofProperty().stream().map(OpenNlpBenchmark::textOf).toList();
        tagging = Tagging.english();
    }

    private static String textOf(Announcement announcement) {
        return announcement.getTitle().map(title -> title + ".\n").orElse("") + announcement.getBody();
    }

    /** One run over all of them. */
    @Benchmark
    public void tag(Blackhole tags) {
        Tagging all = tagging;
        if (all == null) {
            throw new IllegalStateException("the models are not read yet");
        }
        for (String text : texts) {
            for (String sentence : all.sentences().sentDetect(text)) {
                tags.consume(all.tags().tag(all.tokens().tokenize(sentence)));
            }
        }
    }

    private record Tagging(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags) {
        static Tagging english() throws IOException {
            return new Tagging(
                    new SentenceDetectorME(EnglishModels.sentences()),
                    new TokenizerME(EnglishModels.tokens()),
                    new POSTaggerME(EnglishModels.partsOfSpeech()));
        }
    }
}
