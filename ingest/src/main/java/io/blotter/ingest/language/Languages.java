package io.blotter.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/** Detects languages, by OpenNLP's model of 183 of them. It is read when the first text comes, and takes some 40 MB then. */
public final class Languages {
    /** Fewer letters than these fit too many languages. */
    private static final int FEWEST_LETTERS = 60;

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(), Function.identity(), (one, other) -> one));

    private Languages() {}

    /**
     * The language of a text: its ISO 639 code of two letters, of three where there is none of two; empty for a text too short to
     * tell.
     */
    public static Optional<String> of(String text) {
        if (text.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        String code = Detector.INSTANCE.predictLanguage(text).getLang();
        return Optional.of(TWO_LETTERS.getOrDefault(code, code));
    }

    private static final class Detector {
        static final LanguageDetector INSTANCE = new ThreadSafeLanguageDetectorME(model());

        private static LanguageDetectorModel model() {
            try (InputStream model =
                    Objects.requireNonNull(Languages.class.getResourceAsStream("/langdetect-183.bin"))) {
                return new LanguageDetectorModel(model);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
