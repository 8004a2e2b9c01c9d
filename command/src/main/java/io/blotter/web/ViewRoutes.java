package io.blotter.web;

import io.blotter.aggregate.total.GrandTotal;
import io.blotter.json.Json;
import io.blotter.json.OperationJson;
import io.blotter.json.TotalsJson;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.view.LiveTable;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** What the topics hold now: GET /totals, /totals/{cartel}, /totals/{cartel}/months, /total over all, /operations and /operations/{id}. */
final class ViewRoutes {
    private final LiveTable<CartelTotals> totals;
    private final LiveTable<CartelMonth> months;
    private final LiveTable<Operation> operations;

    ViewRoutes(LiveTable<CartelTotals> totals, LiveTable<CartelMonth> months, LiveTable<Operation> operations) {
        this.totals = totals;
        this.months = months;
        this.operations = operations;
    }

    void addTo(RoutesConfig routes) {
        routes.get(
                "/totals",
                request -> json(request, Json.line(Json.array(totals.rows().values(), TotalsJson::of))));
        routes.get("/totals/{cartel}", this::oneCartel);
        routes.get("/totals/{cartel}/months", this::monthsOfOne);
        routes.get(
                "/total",
                request -> json(
                        request,
                        Json.line(TotalsJson.of(GrandTotal.of(operations.rows().values())))));
        routes.get("/operations", this::someOperations);
        routes.get("/operations/{id}", this::oneOperation);
    }

    private void oneCartel(Context request) {
        String id = request.pathParam("cartel");
        Optional.ofNullable(totals.rows().get(id))
                .ifPresentOrElse(
                        found -> json(request, Json.line(TotalsJson.of(found))),
                        () -> Problem.answer(
                                request, HttpStatus.NOT_FOUND, "no totals are kept for cartel '" + id + "'"));
    }

    private void monthsOfOne(Context request) {
        String id = request.pathParam("cartel");
        json(
                request,
                Json.line(Json.array(
                        months.rows().values().stream()
                                .filter(month -> month.getCartelId().equals(id))
                                .toList(),
                        TotalsJson::of)));
    }

    private void someOperations(Context request) {
        Optional<String> cartel = Optional.ofNullable(request.queryParam("cartel"));
        json(
                request,
                Json.line(Json.array(
                        operations.rows().values().stream()
                                .filter(operation -> cartel.isEmpty() || isAgainst(operation, cartel.get()))
                                .toList(),
                        OperationJson::of)));
    }

    private void oneOperation(Context request) {
        String id = request.pathParam("id");
        Optional.ofNullable(operations.rows().get(id))
                .or(() -> absorbing(id))
                .ifPresentOrElse(
                        found -> json(request, Json.line(OperationJson.of(found))),
                        () -> Problem.answer(request, HttpStatus.NOT_FOUND, "there is no operation '" + id + "'"));
    }

    /** The operation that one of this id has become one with: it is known by that id too. */
    private Optional<Operation> absorbing(String id) {
        return operations.rows().values().stream()
                .filter(operation -> operation.getAliases().contains(id))
                .findFirst();
    }

    private static boolean isAgainst(Operation operation, String cartel) {
        return operation.getCartels().stream()
                .anyMatch(mention -> mention.getId().equals(cartel));
    }

    private static void json(Context request, String body) {
        request.contentType(ContentType.APPLICATION_JSON).result(body);
    }
}
