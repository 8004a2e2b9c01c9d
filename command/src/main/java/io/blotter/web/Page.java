package io.blotter.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/** The page at / and what it is made of: files of this JVM's class path, and no others. */
final class Page {
    /** Nothing but our own files runs, shows or is asked, whatever an announcement says. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private Page() {}

    static void addTo(JavalinConfig settings) {
        settings.staticFiles.add(files -> {
            files.hostedPath = "/";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
            // Asked for again each time, and answered in a line where nothing has changed: an upgrade shows at once.
            files.headers = Map.of("Cache-Control", "no-cache");
        });
        settings.routes.before(request -> request.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer"));
    }
}
