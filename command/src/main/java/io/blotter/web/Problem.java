package io.blotter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.ingest.publish.BrokerUnreachableException;
import io.blotter.ingest.publish.PublishingException;
import io.blotter.json.Json;
import io.blotter.serdes.RegistryUnreachableException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors over HTTP: RFC 9457 problem details. */
final class Problem {
    private static final String CONTENT_TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    private Problem() {}

    /** What goes wrong outside of the routes' own code is told in the same form. */
    static void addTo(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, Problem::refused);
        routes.exception(BrokerUnreachableException.class, Problem::unavailable);
        routes.exception(RegistryUnreachableException.class, Problem::unavailable);
        routes.exception(PublishingException.class, Problem::unavailable);
        routes.exception(Exception.class, Problem::unexpected);
    }

    // What was sent along with a refused request may be unread, or not here yet; the server then ends the connection.
    // A client that is not told so would send its next request into the end of it.
    private static void refused(HttpResponseException refusal, Context request) {
        request.header("Connection", "close");
        answer(request, HttpStatus.forStatus(refusal.getStatus()), String.valueOf(refusal.getMessage()));
    }

    // Whose connection is gone cannot be told anything. What is thrown here would be handed back here, without end.
    private static void unexpected(Exception failure, Context request) {
        try {
            answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "failed unexpectedly; the server's log says more");
            LOG.atError().addKeyValue("path", request.path()).setCause(failure).log("request failed unexpectedly");
        } catch (RuntimeException gone) {
            LOG.atDebug().setCause(failure).log("request ended without its connection");
        }
    }

    private static void unavailable(Exception failure, Context request) {
        answer(request, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(failure.getMessage()));
    }

    static ObjectNode of(HttpStatus status, String detail) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank");
        problem.put("title", status.getMessage());
        problem.put("status", status.getCode());
        problem.put("detail", detail);
        return problem;
    }

    static void answer(Context request, HttpStatus status, String detail) {
        answer(request, of(status, detail), status);
    }

    static void answer(Context request, ObjectNode problem, HttpStatus status) {
        request.status(status).contentType(CONTENT_TYPE).result(Json.line(problem));
    }
}
