package io.blotter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A secret that is shared with those who may publish. It is never shown. */
public final class AccessToken {
    /** Shorter ones can be guessed. */
    public static final int SHORTEST = 16;

    private final byte[] bytes;

    /**
     * A token.
     *
     * @throws IllegalArgumentException where it is shorter than {@value #SHORTEST} characters or has others than printable ASCII
     */
    public AccessToken(String token) {
        if (token.length() < SHORTEST || !token.chars().allMatch(unit -> unit > ' ' && unit < 0x7F)) {
            throw new IllegalArgumentException("a token has at least " + SHORTEST
                    + " characters, letters, digits and signs without spaces; make one with 'openssl rand -hex 32'");
        }
        this.bytes = token.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether this is it; takes as long for a token that is nearly right as for one that is all wrong. */
    boolean is(String shown) {
        return MessageDigest.isEqual(bytes, shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "(a token)";
    }
}
