package io.blotter.json;

import io.blotter.schemas.TellingReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a person writes a telling: the announcement's id, and '#' and a place where it is not the one that it is about. */
public final class TellingText {
    private static final Pattern WITH_PLACE = Pattern.compile("(.+)#(\\d{1,6})", Pattern.DOTALL);

    private TellingText() {}

    /** The telling that a text points at; an id that ends like a place is followed by "#0". */
    public static TellingReference read(String text) {
        Matcher place = WITH_PLACE.matcher(text.strip());
        return place.matches()
                ? new TellingReference(place.group(1), Integer.parseInt(place.group(2)))
                : new TellingReference(text.strip(), 0);
    }

    /** The text of a telling, always with its place. */
    static String of(TellingReference telling) {
        return telling.getAnnouncementId() + "#" + telling.getOrdinal();
    }
}
