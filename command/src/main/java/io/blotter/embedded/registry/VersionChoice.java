package io.blotter.embedded.registry;

import java.util.List;
import java.util.Optional;

/**
 * Which version a request means.
 *
 * @param number the version's number; empty for the latest
 */
record VersionChoice(Optional<Integer> number) {
    /**
     * Reads what a path says: a number from 1, {@code latest}, or -1, which means the latest too.
     *
     * @throws RegistryError if it is none of these
     */
    static VersionChoice parse(String text) {
        if (text.equals("latest") || text.equals("-1")) {
            return new VersionChoice(Optional.empty());
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return new VersionChoice(Optional.of(number));
            }
        } catch (NumberFormatException ignored) {
            // told below, together with numbers that are no versions
        }
        throw RegistryError.invalidVersion(text);
    }

    boolean isLatest() {
        return number.isEmpty();
    }

    /**
     * The version that is meant.
     *
     * @param versions a subject's versions, oldest first, one at least
     * @throws RegistryError if it is not among them
     */
    Registration among(List<Registration> versions) {
        if (isLatest()) {
            return versions.get(versions.size() - 1);
        }
        int wanted = number.orElseThrow();
        return versions.stream()
                .filter(registration -> registration.version() == wanted)
                .findFirst()
                .orElseThrow(() -> RegistryError.versionNotFound(wanted));
    }
}
