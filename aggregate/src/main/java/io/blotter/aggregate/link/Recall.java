package io.blotter.aggregate.link;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was prepared and compared last, since an account that meets one report of a story soon meets the next. Bounded, and
 * never in the way: a profile is taken again only for the very same report, a verdict only for the very same two profiles.
 */
final class Recall {
    private static final int PROFILES = 8_192;
    private static final int VERDICTS = 16_384;

    private final Map<Account, Profile> profiles = new Latest<>(PROFILES);
    private final Map<Two, Verdict> verdicts = new Latest<>(VERDICTS);

    /** Two profiles, as objects. */
    private record Two(Profile first, Profile second) {
        @Override
        @SuppressWarnings("ReferenceEquality") // profiles are equal by id, also where a report was revised
        public boolean equals(@Nullable Object other) {
            return other instanceof Two two && first == two.first && second == two.second;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(first) + System.identityHashCode(second);
        }
    }

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

    Verdict verdict(Profile first, Profile second, Supplier<Verdict> made) {
        Two two = new Two(first, second);
        Verdict known = verdicts.get(two);
        if (known != null) {
            return known;
        }
        Verdict verdict = made.get();
        if (verdict.evidence() > 0) { // what has nothing to do with each other is hardly compared again
            verdicts.put(two, verdict);
        }
        return verdict;
    }
}
