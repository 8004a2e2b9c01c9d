package io.blotter.enrich;

import io.blotter.schemas.Announcement;
import java.time.LocalDate;

/** Announcements for tests. */
public final class Announcements {
    private Announcements() {}

    /** A text without title, published on Friday, 12 May 2023. */
    public static Announcement saying(String body) {
        return titled("", body);
    }

    /** A text with a title, published on Friday, 12 May 2023. */
    public static Announcement titled(String title, String body) {
        return new Announcement("a", "example.org", null, LocalDate.of(2023, 5, 12), null, title, body, null, null);
    }
}
