package io.blotter.web;

import io.blotter.csv.OperationsCsv;
import io.blotter.csv.TotalsCsv;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.view.LiveTable;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What the topics hold now, to be saved: GET /totals.csv and /operations.csv. */
final class ExportRoutes {
    private final LiveTable<CartelTotals> totals;
    private final LiveTable<Operation> operations;

    ExportRoutes(LiveTable<CartelTotals> totals, LiveTable<Operation> operations) {
        this.totals = totals;
        this.operations = operations;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/totals.csv", request -> {
            StringBuilder csv = new StringBuilder();
            TotalsCsv.print(totals.rows().values(), csv);
            answer(request, "blotter-totals.csv", csv);
        });
        routes.get("/operations.csv", request -> {
            StringBuilder csv = new StringBuilder();
            OperationsCsv.print(operations.rows().values(), csv);
            answer(request, "blotter-operations.csv", csv);
        });
    }

    private static void answer(Context request, String file, CharSequence csv) {
        request.contentType("text/csv; charset=utf-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .result(csv.toString());
    }
}
