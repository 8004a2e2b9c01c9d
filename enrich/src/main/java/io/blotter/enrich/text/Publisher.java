package io.blotter.enrich.text;

import java.util.Locale;
import java.util.Optional;

/** What a publisher's host says about where it stands. */
public final class Publisher {
    private Publisher() {}

    /** The ISO code of the country whose law enforcement publishes at {@code host}, or whose domain it is. */
    public static Optional<String> country(String host) {
        String ending = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return switch (ending) {
            case "GOV", "MIL" -> Optional.of("US");
            case "UK" -> Optional.of("GB");
            case "EU", "TV", "ME", "IO", "CO", "AI", "CC", "LY", "FM", "AM", "ASIA" -> Optional.empty();
            default -> ending.length() == 2 ? Optional.of(ending) : Optional.empty();
        };
    }
}
