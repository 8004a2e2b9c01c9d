package io.blotter.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.enrich.explanation.Explanation;
import io.blotter.enrich.explanation.UnusedNumber;
import io.blotter.explanation.MarkedPassages;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Fact;
import io.blotter.schemas.ReportedOperation;
import java.util.Locale;
import java.util.Optional;

/** An announcement with what is read from it, for {@code GET /announcements/{id}} and {@code POST /extract}. */
public final class ReadingJson {
    private ReadingJson() {}

    /** The announcement's text in runs, the operations that it tells of with their facts, and the numbers that are part of none. */
    public static ObjectNode of(Announcement announcement, Explanation explanation) {
        ObjectNode node = Json.object();
        node.put("id", announcement.getId());
        node.put("source", announcement.getSource());
        node.set("url", Json.textOrNull(announcement.getUrl()));
        node.set("publishedOn", Json.textOrNull(announcement.getPublishedOn()));
        node.put("relevant", explanation.report().getRelevant());
        node.set("operations", operations(explanation));
        node.set("passages", Json.array(MarkedPassages.of(explanation), ReadingJson::passage));
        node.set("unused", Json.array(explanation.unused(), ReadingJson::unused));
        return node;
    }

    /** The same with title and body as published, which the spans point into. */
    public static ObjectNode withText(Announcement announcement, Explanation explanation) {
        ObjectNode node = of(announcement, explanation);
        node.set("title", Json.textOrNull(announcement.getTitle()));
        return node.put("body", announcement.getBody());
    }

    private static JsonNode operations(Explanation explanation) {
        ArrayNode operations = Json.array(explanation.report().getOperations(), ReportJson::operation);
        int number = 1;
        for (int i = 0; i < operations.size(); i++) {
            ReportedOperation operation = explanation.report().getOperations().get(i);
            ObjectNode node = (ObjectNode) operations.get(i);
            node.put("ordinal", operation.getOrdinal());
            node.put("reason", explanation.operationReasons().get(i));
            ArrayNode facts = node.putArray("facts");
            for (Fact fact : operation.getFacts()) {
                facts.add(fact(fact, number++));
            }
        }
        return operations;
    }

    /** A fact with its place among all facts of the report, by which runs name it. */
    private static JsonNode fact(Fact fact, int number) {
        ObjectNode node = Json.object().put("number", number).put("id", fact.getId());
        FactJson.statement(node, fact.getStatement());
        node.put("partOfTotal", fact.getPartOfTotal());
        node.put("reason", fact.getReason());
        FactJson.evidence(node, fact.getEvidence());
        return node;
    }

    private static JsonNode passage(MarkedPassages.Marked passage) {
        ObjectNode node = Json.object();
        node.put("kind", passage.kind().name().toLowerCase(Locale.ROOT));
        node.put("part", passage.part().name().toLowerCase(Locale.ROOT));
        node.set("runs", Json.array(passage.runs(), ReadingJson::run));
        return node;
    }

    private static JsonNode run(MarkedPassages.Run run) {
        ObjectNode node =
                Json.object().put("text", run.text()).put("start", run.start()).put("end", run.end());
        if (!run.facts().isEmpty()) {
            run.facts().forEach(node.putArray("facts")::add);
        }
        if (!run.unused().isEmpty()) {
            run.unused().forEach(node.putArray("unused")::add);
        }
        return node;
    }

    private static JsonNode unused(UnusedNumber number) {
        return Json.object()
                .put("words", number.words())
                .put("reading", number.reading())
                .set("reason", Json.textOrNull(Optional.of(number.reason()).filter(reason -> !reason.isEmpty())));
    }
}
