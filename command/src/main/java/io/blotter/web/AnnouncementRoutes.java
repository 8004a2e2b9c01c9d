package io.blotter.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.ingest.announcement.AnnouncementJson;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.json.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** POST /announcements (one JSON object, an array, or JSON lines) and DELETE /announcements/{id}. */
final class AnnouncementRoutes {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnnouncementPublisher publisher;
    private final Doorkeeper doorkeeper;

    AnnouncementRoutes(AnnouncementPublisher publisher, Doorkeeper doorkeeper) {
        this.publisher = publisher;
        this.doorkeeper = doorkeeper;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/announcements", this::post);
        routes.delete("/announcements/{id}", this::withdraw);
    }

    // All or nothing: a client that gets an error has sent nothing, and can mend and send the whole again.
    private void post(Context request) throws IOException {
        doorkeeper.admit(request);
        List<Item> items;
        try {
            items = items(request.bodyAsBytes());
        } catch (JacksonException broken) {
            Problem.answer(request, HttpStatus.BAD_REQUEST, "not JSON: " + broken.getOriginalMessage());
            return;
        }
        List<Item.Refused> refused = items.stream()
                .filter(Item.Refused.class::isInstance)
                .map(Item.Refused.class::cast)
                .toList();
        if (items.isEmpty()) {
            Problem.answer(request, HttpStatus.BAD_REQUEST, "the request holds no announcement");
        } else if (!refused.isEmpty()) {
            refuse(request, refused);
        } else {
            accept(request, items);
        }
    }

    private void accept(Context request, List<Item> items) {
        publisher.refresh();
        ArrayNode outcomes = JsonNodeFactory.instance.arrayNode();
        for (Item item : items) {
            if (item instanceof Item.Accepted accepted) {
                ObjectNode outcome = outcomes.addObject();
                outcome.put("id", accepted.announcement().getId());
                outcome.put(
                        "outcome", publisher.publish(accepted.announcement()).name());
            }
        }
        publisher.flush();
        request.status(HttpStatus.ACCEPTED)
                .contentType(ContentType.APPLICATION_JSON)
                .result(Json.line(outcomes));
    }

    private static void refuse(Context request, List<Item.Refused> refused) {
        boolean tooLarge = refused.stream().anyMatch(one -> one.reason() == RefusalReason.TOO_LARGE);
        HttpStatus status = tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        ObjectNode problem = Problem.of(status, refused.get(0).message());
        ArrayNode errors = problem.putArray("errors");
        refused.forEach(
                one -> errors.addObject().put("reason", one.reason().label()).put("detail", one.message()));
        Problem.answer(request, problem, status);
    }

    private static List<Item> items(byte[] body) throws IOException {
        List<Item> items = new ArrayList<>();
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(body)) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                Iterable<JsonNode> announcements = value.isArray() ? value : List.of(value);
                for (JsonNode announcement : announcements) {
                    items.add(AnnouncementJson.read(
                            announcement.toString(), Origin.line("request, announcement", items.size() + 1L)));
                }
            }
        }
        return items;
    }

    private void withdraw(Context request) {
        doorkeeper.admit(request);
        String id = request.pathParam("id");
        publisher.refresh();
        switch (publisher.withdraw(id)) {
            case WITHDRAWN -> {
                publisher.flush();
                request.status(HttpStatus.ACCEPTED);
            }
            case NOT_THERE -> Problem.answer(request, HttpStatus.NOT_FOUND, "there is no announcement '" + id + "'");
        }
    }
}
