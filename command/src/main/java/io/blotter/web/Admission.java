package io.blotter.web;

import java.util.Optional;

/**
 * Who may publish and withdraw over HTTP, and how often.
 *
 * @param token what a request has to show as its bearer token; empty where anybody may publish
 * @param requestsPerSecond how many requests a second are taken in the long run; twice as many at once
 */
public record Admission(Optional<AccessToken> token, int requestsPerSecond) {
    /** The rate where none is given. */
    public static final int USUAL_RATE = 500;

    /** Anybody who reaches the port, at the usual rate. */
    public static final Admission OPEN = new Admission(Optional.empty(), USUAL_RATE);
}
