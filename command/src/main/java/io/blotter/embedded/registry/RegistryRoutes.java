package io.blotter.embedded.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Confluent's REST API over a catalogue. */
final class RegistryRoutes {
    static final String CONTENT_TYPE = "application/vnd.schemaregistry.v1+json";

    private static final Logger LOG = LoggerFactory.getLogger(RegistryRoutes.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Catalogue catalogue;

    RegistryRoutes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void addTo(RoutesConfig routes) {
        get(routes, "/", request -> Map.of());
        get(routes, "/mode", request -> Map.of("mode", "READWRITE"));
        get(routes, "/mode/{subject}", request -> Map.of("mode", "READWRITE"));
        addSubjects(routes);
        addSchemas(routes);
        addCompatibility(routes);
        addErrors(routes);
    }

    private void addSubjects(RoutesConfig routes) {
        String versions = "/subjects/{subject}/versions";
        String version = versions + "/{version}";
        get(routes, "/subjects", request -> catalogue.subjects(flag(request, "deleted")));
        post(routes, "/subjects/{subject}", this::lookUp);
        delete(routes, "/subjects/{subject}", request -> {
            requireSoft(request);
            return catalogue.delete(subject(request));
        });
        get(routes, versions, request -> catalogue.versions(subject(request), flag(request, "deleted")));
        post(routes, versions, this::register);
        get(routes, version, request -> described(version(request)));
        get(routes, version + "/schema", request -> new Raw(version(request).text()));
        get(routes, version + "/referencedby", request -> {
            version(request);
            return List.of();
        });
        delete(routes, version, request -> {
            requireSoft(request);
            return catalogue.delete(subject(request), choice(request));
        });
    }

    private void addSchemas(RoutesConfig routes) {
        get(routes, "/schemas/types", request -> List.of("AVRO"));
        get(
                routes,
                "/schemas/ids/{id}",
                request -> Map.of("schema", catalogue.schema(id(request)).canonicalString()));
        get(
                routes,
                "/schemas/ids/{id}/schema",
                request -> new Raw(catalogue.schema(id(request)).canonicalString()));
        get(routes, "/schemas/ids/{id}/subjects", request -> registrations(request).stream()
                .map(Registration::subject)
                .distinct()
                .toList());
        get(routes, "/schemas/ids/{id}/versions", request -> registrations(request).stream()
                .map(registration -> Map.of("subject", registration.subject(), "version", registration.version()))
                .toList());
    }

    private void addCompatibility(RoutesConfig routes) {
        String check = "/compatibility/subjects/{subject}/versions";
        post(routes, check, request -> verdict(request, catalogue.problemsWithAll(subject(request), schema(request))));
        post(
                routes,
                check + "/{version}",
                request ->
                        verdict(request, catalogue.problemsWith(subject(request), choice(request), schema(request))));
        get(routes, "/config", request -> Map.of("compatibilityLevel", catalogue.globalLevel().name));
        put(routes, "/config", request -> {
            CompatibilityLevel level = level(request);
            catalogue.setGlobalLevel(level);
            return Map.of("compatibility", level.name);
        });
        get(routes, "/config/{subject}", request -> {
            CompatibilityLevel level = catalogue.level(subject(request), flag(request, "defaultToGlobal"));
            return Map.of("compatibilityLevel", level.name);
        });
        put(routes, "/config/{subject}", request -> {
            CompatibilityLevel level = level(request);
            catalogue.setLevel(subject(request), level);
            return Map.of("compatibility", level.name);
        });
    }

    private static void addErrors(RoutesConfig routes) {
        routes.exception(RegistryError.class, (error, request) -> answer(request, error));
        routes.exception(HttpResponseException.class, (refusal, request) -> {
            request.status(refusal.getStatus());
            answer(request, error(refusal.getStatus(), request.path() + ": " + refusal.getMessage()));
        });
        routes.exception(Exception.class, (failure, request) -> {
            LOG.atError()
                    .setCause(failure)
                    .addKeyValue("method", request.method())
                    .addKeyValue("path", request.path())
                    .log("the registry failed to serve a request");
            request.status(500);
            answer(request, error(500, "Internal Server Error: " + failure));
        });
    }

    private Object lookUp(Context request) {
        return described(catalogue.lookUp(subject(request), schema(request), flag(request, "deleted")));
    }

    private Object register(Context request) {
        Registration registration = catalogue.register(subject(request), schema(request));
        LOG.atDebug()
                .addKeyValue("subject", registration.subject())
                .addKeyValue("version", registration.version())
                .addKeyValue("id", registration.id())
                .log("registered");
        return Map.of("id", registration.id());
    }

    private Registration version(Context request) {
        return catalogue.version(subject(request), choice(request), flag(request, "deleted"));
    }

    private List<Registration> registrations(Context request) {
        return catalogue.registrationsOf(id(request), flag(request, "deleted"));
    }

    private static Map<String, Object> described(Registration registration) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("subject", registration.subject());
        body.put("version", registration.version());
        body.put("id", registration.id());
        body.put("schema", registration.text());
        return body;
    }

    private static Map<String, Object> verdict(Context request, List<String> problems) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("is_compatible", problems.isEmpty());
        if (flag(request, "verbose")) {
            body.put("messages", problems);
        }
        return body;
    }

    private static String subject(Context request) {
        return request.pathParam("subject");
    }

    private static VersionChoice choice(Context request) {
        return VersionChoice.parse(request.pathParam("version"));
    }

    private static int id(Context request) {
        try {
            return Integer.parseInt(request.pathParam("id"));
        } catch (NumberFormatException e) {
            throw RegistryError.schemaNotFound();
        }
    }

    private static boolean flag(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name))
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    private static void requireSoft(Context request) {
        if (flag(request, "permanent")) {
            throw RegistryError.keptForGood();
        }
    }

    private static SchemaRequest schema(Context request) {
        return SchemaRequest.of(body(request), flag(request, "normalize"));
    }

    private static CompatibilityLevel level(Context request) {
        String name = body(request).path("compatibility").asText("");
        return Optional.ofNullable(CompatibilityLevel.forName(name.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> RegistryError.invalidLevel(name));
    }

    private static JsonNode body(Context request) {
        try {
            JsonNode body = JSON.readTree(request.body());
            if (!body.isObject()) {
                throw RegistryError.unreadableRequest("it is " + body.getNodeType());
            }
            return body;
        } catch (JsonProcessingException e) {
            throw RegistryError.unreadableRequest(e.getOriginalMessage());
        }
    }

    private static void get(RoutesConfig routes, String path, Function<Context, Object> handler) {
        routes.get(path, request -> answer(request, handler.apply(request)));
    }

    private static void post(RoutesConfig routes, String path, Function<Context, Object> handler) {
        routes.post(path, request -> answer(request, handler.apply(request)));
    }

    private static void put(RoutesConfig routes, String path, Function<Context, Object> handler) {
        routes.put(path, request -> answer(request, handler.apply(request)));
    }

    private static void delete(RoutesConfig routes, String path, Function<Context, Object> handler) {
        routes.delete(path, request -> answer(request, handler.apply(request)));
    }

    private static void answer(Context request, RegistryError error) {
        request.status(error.status());
        answer(request, error(error.code(), String.valueOf(error.getMessage())));
    }

    private static Map<String, Object> error(int code, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error_code", code);
        body.put("message", message);
        return body;
    }

    private static void answer(Context request, Object body) {
        request.contentType(CONTENT_TYPE);
        request.result(body instanceof Raw raw ? raw.json() : write(body));
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + body.getClass() + " as JSON", e);
        }
    }

    /** A body that is JSON already. */
    private record Raw(String json) {}
}
