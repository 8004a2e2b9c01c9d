package io.blotter.ingest.announcement;

import io.blotter.schemas.Announcement;
import java.util.Optional;

/** The words of an announcement, without their markup: enough to tell languages and copies by, not to read facts from. */
public final class PlainText {
    private static final int LANGUAGE_SAMPLE = 800;

    /** A text with fewer letters is no proof of a copy: "Read more on our page." */
    private static final int FEWEST_LETTERS = 200;

    private PlainText() {}

    /** The first words, by which the language can be told. */
    public static String sample(Announcement announcement) {
        StringBuilder sample = new StringBuilder();
        String text = announcement.getTitle().map(title -> title + ". ").orElse("") + announcement.getBody();
        for (int at = 0; at < text.length() && sample.length() < LANGUAGE_SAMPLE; at = next(text, at)) {
            sample.append(isTag(text, at) ? ' ' : text.charAt(at));
        }
        return sample.toString();
    }

    /** 64 bits that stand for the body's letters and digits, whatever their markup and case; empty for a text too short to compare. */
    public static Optional<Long> print(Announcement announcement) {
        String text = announcement.getBody();
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at = next(text, at)) {
            char unit = text.charAt(at);
            if (!isTag(text, at) && (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit))) {
                letters.append(Character.toLowerCase(unit));
            }
        }
        return letters.length() < FEWEST_LETTERS
                ? Optional.empty()
                : Optional.of(Digest.of(letters.toString()).high());
    }

    private static int next(String text, int at) {
        if (!isTag(text, at)) {
            return at + 1;
        }
        int end = text.indexOf('>', at);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isTag(String text, int at) {
        if (text.charAt(at) != '<' || at + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }
}
