package io.blotter.ingest.source;

import io.blotter.ingest.announcement.Item;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads things to the end, and shows what came of it in a line each. */
final class Reading {
    private Reading() {}

    static List<Item> files(Path... paths) {
        return files(Optional.empty(), FileAccess.real(), paths);
    }

    static List<Item> files(Optional<Charset> charset, FileAccess access, Path... paths) {
        List<String> arguments = Stream.of(paths).map(Path::toString).toList();
        try (Stream<Item> items = new AnnouncementSource(
                        arguments, InputStream.nullInputStream(), charset, access, WebSource.OFFLINE)
                .read()) {
            return items.toList();
        }
    }

    static List<Item> standardInput(String text) {
        InputStream input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<Item> items =
                AnnouncementSource.of(List.of("-"), input, Optional.empty()).read()) {
            return items.toList();
        }
    }

    /** The body of what was accepted, or the line and the reason of a refusal. */
    static List<String> shown(List<Item> items) {
        return items.stream().map(Reading::shown).toList();
    }

    static Item.Refused refused(List<Item> items) {
        return items.stream()
                .flatMap(item -> item instanceof Item.Refused refused ? Stream.of(refused) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Item item) {
        if (item instanceof Item.Accepted accepted) {
            return accepted.announcement().getBody();
        }
        Item.Refused refused = (Item.Refused) item;
        return (refused.origin().line().isPresent() ? refused.origin().line().getAsLong() + ": " : "")
                + refused.reason().label();
    }
}
