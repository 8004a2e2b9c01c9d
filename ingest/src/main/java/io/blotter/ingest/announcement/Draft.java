package io.blotter.ingest.announcement;

import io.blotter.schemas.Announcement;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An announcement as it was read, before its rules are applied.
 *
 * @param id the id given
 * @param source the source given
 * @param url the address given
 * @param published the date given
 * @param title the title given
 * @param body the text
 */
record Draft(
        Optional<String> id,
        Optional<String> source,
        Optional<String> url,
        Optional<PublicationDate> published,
        Optional<String> title,
        String body) {
    private static final String UNKNOWN_SOURCE = "unknown";
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * The announcement. Title and body stay as published, to the character, except that half surrogate pairs, which no file or
     * record can hold, become U+FFFD. Without an id it gets one that is the same each time: from its address, else from source,
     * title and body.
     *
     * @throws RefusalException where a rule is broken
     */
    Announcement checked() throws RefusalException {
        Optional<String> address = name("url", url, Limits.URL_LENGTH);
        String publisher = name("source", source, Limits.SOURCE_LENGTH)
                .or(() -> address.flatMap(Addresses::host))
                .orElse(UNKNOWN_SOURCE);
        Optional<String> headline = title.filter(text -> !text.isBlank()).map(Draft::wellFormed);
        if (headline.isPresent()) {
            sized("title", headline.get(), Limits.TITLE_BYTES);
        }
        if (body.isBlank()) {
            throw new RefusalException(
                    RefusalReason.EMPTY, "the body is empty; an announcement needs its text: put it in \"body\"");
        }
        String text = wellFormed(body);
        sized("body", text, Limits.BODY_BYTES);
        String identity = name("id", id, Limits.ID_LENGTH)
                .or(() -> address.map(Draft::id))
                .orElseGet(() -> "txt-"
                        + Digest.of(Optional.of(publisher), headline, Optional.of(text))
                                .hex());
        return new Announcement(
                identity,
                publisher,
                address.orElse(null),
                published.map(PublicationDate::day).orElse(null),
                published.flatMap(PublicationDate::moment).orElse(null),
                headline.orElse(null),
                text,
                null,
                null);
    }

    /** The id of an announcement that has none but an address. */
    static String id(String address) {
        return "url-" + Digest.of(Addresses.canonical(address)).hex();
    }

    private static Optional<String> name(String field, Optional<String> value, int longest) throws RefusalException {
        Optional<String> stripped = value.map(String::strip).filter(text -> !text.isEmpty());
        if (stripped.isEmpty()) {
            return stripped;
        }
        String text = stripped.get();
        if (text.length() > longest) {
            throw new RefusalException(
                    RefusalReason.BAD_FIELD,
                    "\"" + field + "\" is " + text.length() + " characters long, more than the " + longest
                            + " that are taken: give a shorter one");
        }
        if (text.chars().anyMatch(Character::isISOControl) || !text.equals(wellFormed(text))) {
            throw new RefusalException(
                    RefusalReason.BAD_FIELD,
                    "\"" + field + "\" has control characters or broken ones in it (" + Shown.quoted(text)
                            + "): remove them");
        }
        return stripped;
    }

    private static void sized(String field, String text, int mostBytes) throws RefusalException {
        long bytes = text.length() > mostBytes / 3 ? text.getBytes(StandardCharsets.UTF_8).length : 0;
        if (bytes > mostBytes) {
            throw new RefusalException(
                    RefusalReason.TOO_LARGE,
                    "the " + field + " has " + bytes + " bytes, more than the " + mostBytes
                            + " that are taken: split or shorten the announcement");
        }
    }

    private static String wellFormed(String text) {
        int first = brokenFrom(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = first; at < text.length(); at = brokenFrom(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended.toString();
    }

    /** Where the first surrogate without its partner stands, from {@code start} on; the text's length where there is none. */
    private static int brokenFrom(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(unit)) {
                return at;
            }
        }
        return text.length();
    }
}
