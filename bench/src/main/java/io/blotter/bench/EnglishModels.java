package io.blotter.bench;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's own English models, as Maven Central has them. */
final class EnglishModels {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String PARTS_OF_SPEECH = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private EnglishModels() {}

    static SentenceModel sentences() throws IOException {
        try (InputStream in = open(SENTENCES)) {
            return new SentenceModel(in);
        }
    }

    static TokenizerModel tokens() throws IOException {
        try (InputStream in = open(TOKENS)) {
            return new TokenizerModel(in);
        }
    }

    static POSModel partsOfSpeech() throws IOException {
        try (InputStream in = open(PARTS_OF_SPEECH)) {
            return new POSModel(in);
        }
    }

    private static InputStream open(String model) {
        InputStream in = EnglishModels.class.getResourceAsStream(model);
        if (in == null) {
            throw new IllegalStateException(
                    "the model " + model + " is not on the class path: its name changes with its version");
        }
        return in;
    }
}
