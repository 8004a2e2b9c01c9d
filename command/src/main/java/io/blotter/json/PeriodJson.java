package io.blotter.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.schemas.Period;

/** A period as JSON. */
final class PeriodJson {
    private PeriodJson() {}

    static JsonNode of(Period period) {
        return Json.object()
                .put("from", period.getFrom().toString())
                .put("to", period.getTo().toString());
    }
}
