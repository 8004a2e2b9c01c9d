package io.blotter.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.aggregate.total.Totals;
import io.blotter.enrich.Extractor;
import io.blotter.explanation.CartelOperations;
import io.blotter.explanation.Inquiry;
import io.blotter.ingest.announcement.AnnouncementJson;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.json.ExplainedJson;
import io.blotter.json.Json;
import io.blotter.json.OperationSummaryJson;
import io.blotter.json.ReadingJson;
import io.blotter.view.LiveArchive;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * What the figures rest on: GET /explain/{id}, /totals/{cartel}/operations and /announcements/{id}; and POST /extract, which says
 * what would be read from an announcement, and keeps nothing of it.
 */
final class ExplanationRoutes {
    private final LiveArchive archive;
    private final Inquiry inquiry;
    private final Extractor extractor = Extractor.standard();
    private final Totals totals = Totals.standard();

    ExplanationRoutes(LiveArchive archive) {
        this.archive = archive;
        this.inquiry = new Inquiry(archive);
    }

    void addTo(RoutesConfig routes) {
        routes.get("/explain/{id}", this::explain);
        routes.get("/totals/{cartel}/operations", this::operationsOf);
        routes.get("/announcements/{id}", this::announcement);
        routes.post("/extract", this::extract);
    }

    private void explain(Context request) {
        String id = request.pathParam("id");
        inquiry.of(id)
                .ifPresentOrElse(
                        explained -> json(request, ExplainedJson.of(explained)),
                        () -> Problem.answer(
                                request,
                                HttpStatus.NOT_FOUND,
                                "there is no cartel, operation or announcement '" + id + "'"));
    }

    private void operationsOf(Context request) {
        CartelOperations operations = new CartelOperations(
                request.pathParam("cartel"), archive.operations().values());
        ObjectNode answer = Json.object();
        answer.set(
                "counted",
                Json.array(operations.counted(), added -> OperationSummaryJson.of(added.operation(), added.figures())));
        answer.set(
                "statistics",
                Json.array(
                        operations.statistics(),
                        operation -> OperationSummaryJson.of(operation, totals.alone(operation))));
        json(request, answer);
    }

    private void announcement(Context request) {
        String id = request.pathParam("id");
        archive.texts()
                .value(id)
                .ifPresentOrElse(
                        found -> json(request, ReadingJson.withText(found, extractor.explain(found))),
                        () -> Problem.answer(request, HttpStatus.NOT_FOUND, "there is no announcement '" + id + "'"));
    }

    private void extract(Context request) {
        Item item = AnnouncementJson.read(request.body(), Origin.line("request, announcement", 1));
        if (item instanceof Item.Accepted accepted) {
            json(request, ReadingJson.of(accepted.announcement(), extractor.explain(accepted.announcement())));
        } else if (item instanceof Item.Refused refused) {
            Problem.answer(
                    request,
                    refused.reason() == RefusalReason.TOO_LARGE
                            ? HttpStatus.CONTENT_TOO_LARGE
                            : HttpStatus.UNPROCESSABLE_CONTENT,
                    refused.message());
        }
    }

    private static void json(Context request, ObjectNode node) {
        request.contentType(ContentType.APPLICATION_JSON).result(Json.line(node));
    }
}
