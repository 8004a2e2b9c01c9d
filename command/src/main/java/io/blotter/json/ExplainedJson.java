package io.blotter.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.enrich.report.Excerpt;
import io.blotter.explanation.Explained;
import io.blotter.explanation.Spread;
import io.blotter.schemas.ValueTotal;

/** What {@code blotter explain --json} prints. */
public final class ExplainedJson {
    private ExplainedJson() {}

    /** What was asked about, with all that it rests on, as one object that says which kind of thing it explains. */
    public static ObjectNode of(Explained explained) {
        if (explained instanceof Explained.OfCartel cartel) {
            return cartel(cartel);
        }
        return explained instanceof Explained.OfOperation operation
                ? Json.object().put("explains", "operation").setAll(operation(operation))
                : announcement((Explained.OfAnnouncement) explained);
    }

    private static ObjectNode cartel(Explained.OfCartel cartel) {
        ObjectNode node = Json.object().put("explains", "cartel");
        node.set("totals", TotalsJson.of(cartel.totals()));
        node.set("operations", Json.array(cartel.counted(), counted -> {
            ObjectNode operation = Json.object();
            operation.set("adds", TotalsJson.of(counted.figures()));
            return operation.setAll(operation(counted.operation()));
        }));
        node.set("statistics", Json.array(cartel.statistics(), ExplainedJson::operation));
        return node;
    }

    private static ObjectNode announcement(Explained.OfAnnouncement announcement) {
        ObjectNode node = Json.object().put("explains", "announcement").put("id", announcement.id());
        announcement.announcement().ifPresent(text -> {
            node.put("source", text.getSource());
            node.set("url", Json.textOrNull(text.getUrl()));
            node.set("publishedOn", Json.textOrNull(text.getPublishedOn()));
        });
        announcement.report().ifPresent(report -> node.set("report", ReportJson.of(report)));
        node.set("operations", Json.array(announcement.operations(), ExplainedJson::operation));
        return node;
    }

    private static ObjectNode operation(Explained.OfOperation explained) {
        ObjectNode node = OperationJson.of(explained.operation());
        node.set("facts", Json.array(explained.facts(), ExplainedJson::fact));
        node.set("seizedValue", Json.array(explained.operation().getSeizedValue(), ExplainedJson::total));
        node.set("drugValue", Json.array(explained.operation().getDrugValue(), ExplainedJson::total));
        return node;
    }

    private static JsonNode total(ValueTotal total) {
        ObjectNode node = FactJson.money(Json.object(), total.getMoney());
        node.set("facts", Json.array(total.getFactIds(), Json::text));
        return node.put("reason", total.getReason());
    }

    private static JsonNode fact(Explained.ExplainedFact explained) {
        ObjectNode node = Json.object().put("id", explained.fact().getId());
        FactJson.statement(node, explained.fact().getStatement());
        node.put("partOfTotal", explained.fact().getPartOfTotal());
        node.put("reason", explained.fact().getReason());
        explained.spread().ifPresent(spread -> node.set("spread", spread(spread)));
        node.set("voices", Json.array(explained.voices(), ExplainedJson::voice));
        return node;
    }

    private static JsonNode spread(Spread spread) {
        ObjectNode node = Json.object();
        node.set("least", Json.number(spread.least()));
        node.set("most", Json.number(spread.most()));
        if (!spread.unit().isEmpty()) {
            node.put("unit", spread.unit());
        }
        return node;
    }

    private static JsonNode voice(Explained.ExplainedVoice explained) {
        ObjectNode node = Json.object();
        node.put("announcementId", explained.voice().getAnnouncementId());
        node.put("ordinal", explained.voice().getOrdinal());
        node.put("factId", explained.voice().getFactId());
        node.put("agrees", explained.voice().getAgrees());
        explained.telling().ifPresent(telling -> {
            node.put("source", telling.getSource());
            node.put("official", telling.getOfficial());
            node.set("url", Json.textOrNull(telling.getUrl()));
            node.set("publishedOn", Json.textOrNull(telling.getPublishedOn()));
        });
        FactJson.statement(node, explained.voice().getStatement());
        node.put("reason", explained.reason());
        node.set("evidence", Json.array(explained.evidence(), ExplainedJson::excerpt));
        return node;
    }

    private static JsonNode excerpt(Excerpt excerpt) {
        return Json.object()
                .put("before", excerpt.before())
                .put("quote", excerpt.quote())
                .put("after", excerpt.after());
    }
}
