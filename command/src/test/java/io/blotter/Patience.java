package io.blotter;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long tests wait for a condition: far longer than it ever takes, so that a slow or busy machine is no failure. */
public final class Patience {
    /** The longest wait. */
    public static final Duration LONGEST = Duration.ofMinutes(2);

    private Patience() {}

    /** Waits for a condition, patiently; {@code what} says in the failure what was waited for. */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(LONGEST);
    }
}
