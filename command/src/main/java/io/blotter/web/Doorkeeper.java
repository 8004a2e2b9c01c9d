package io.blotter.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Header;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Lets in the requests that may change what is published: those with the token, not sent by another site's page, not too many. */
final class Doorkeeper {
    private static final String SCHEME = "bearer ";

    private final Admission admission;
    private final Bucket bucket;

    Doorkeeper(Admission admission) {
        this.admission = admission;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(2L * admission.requestsPerSecond())
                        .refillGreedy(admission.requestsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /**
     * Returns where the request may go on.
     *
     * @throws io.javalin.http.HttpResponseException with status 401, 403 or 429 where it may not
     */
    void admit(Context request) {
        // A browser sends along from which site its page came: no page of another site is to publish through a visitor
        // of it.
        Optional<String> origin = Optional.ofNullable(request.header(Header.ORIGIN));
        if (origin.isPresent() && !isSameSite(origin.get(), Optional.ofNullable(request.header(Header.HOST)))) {
            throw new ForbiddenResponse("pages of other sites may not publish here");
        }
        if (admission.token().isPresent() && !shows(request, admission.token().get())) {
            request.header(Header.WWW_AUTHENTICATE, "Bearer");
            throw new UnauthorizedResponse(
                    "publishing needs the token that this server was started with: send 'Authorization: Bearer TOKEN'");
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            request.header(Header.RETRY_AFTER, String.valueOf(seconds));
            throw new TooManyRequestsResponse("more than " + admission.requestsPerSecond()
                    + " requests a second: send several announcements in one request, as JSON lines, or wait " + seconds
                    + " s");
        }
    }

    private static boolean shows(Context request, AccessToken token) {
        String shown = Optional.ofNullable(request.header(Header.AUTHORIZATION)).orElse("");
        return shown.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                && token.is(shown.substring(SCHEME.length()).strip());
    }

    private static boolean isSameSite(String origin, Optional<String> host) {
        try {
            return host.isPresent()
                    && host.get().equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }
}
