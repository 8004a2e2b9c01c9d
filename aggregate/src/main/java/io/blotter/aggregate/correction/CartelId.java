package io.blotter.aggregate.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ids of groups: lower-case words joined by hyphens. */
public final class CartelId {
    /** Where operations go whose reports name no group. */
    public static final String UNATTRIBUTED = "unattributed";

    private CartelId() {}

    /** The name of a group that is known by its id only: its words with capitals. */
    public static String spelledOut(String id) {
        return Arrays.stream(id.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
