package io.blotter.ingest.announcement;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Announcements as plain text: the first line is the title where a blank line follows it. */
public final class AnnouncementText {
    private static final Pattern TITLE_AND_BODY =
            Pattern.compile("\\A(?<title>[^\\r\\n]*+)\\R[ \\t]*+\\R(?<body>.*)\\z", Pattern.DOTALL);

    private AnnouncementText() {}

    /** Reads one text. Never throws, whatever the text. */
    public static Item read(String text, Origin origin) {
        try {
            return new Item.Accepted(draft(text).checked(), origin);
        } catch (RefusalException refusal) {
            return refusal.at(origin, Optional.of(text));
        }
    }

    private static Draft draft(String text) {
        Matcher parts = TITLE_AND_BODY.matcher(text);
        if (parts.matches()
                && isTitle(parts.group("title"))
                && !parts.group("body").isBlank()) {
            return draft(Optional.of(parts.group("title")), parts.group("body"));
        }
        return draft(Optional.empty(), text);
    }

    private static boolean isTitle(String line) {
        return !line.isBlank() && line.getBytes(StandardCharsets.UTF_8).length <= Limits.TITLE_BYTES;
    }

    private static Draft draft(Optional<String> title, String body) {
        return new Draft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), title, body);
    }
}
