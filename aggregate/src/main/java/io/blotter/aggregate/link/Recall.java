package io.blotter.aggregate.link;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was prepared last, since an account that meets one report of a story soon meets the next. Bounded, and
 * never in the way: a profile is taken again only for the very same report.
 */
final class Recall {
    /** As many as a processor's cache holds. More are found more often, but what is remembered long costs the collector more than it saves. */
    private static final int PROFILES = 1_024;

    private final Map<Account, Profile> profiles = new Latest<>(PROFILES);

    @SuppressWarnings("ReferenceEquality") // the same object is enough, and all that can be told without reading it
    Profile profile(Account account, Supplier<Profile> made) {
        Optional<Profile> known = Optional.ofNullable(profiles.get(account))
                .filter(profile -> profile.account().report() == account.report());
        if (known.isPresent()) {
            return known.get();
        }
        Profile profile = made.get();
        profiles.put(account, profile);
        return profile;
    }
}
