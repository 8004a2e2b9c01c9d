package io.blotter.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Count;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Seizure;
import java.util.Optional;
import java.util.function.Function;

/** What {@code blotter extract} prints for an announcement. */
public final class ReportJson {
    private ReportJson() {}

    /** The report as one object. */
    public static ObjectNode of(Report report) {
        ObjectNode node = Json.object();
        node.put("id", report.getAnnouncementId());
        node.put("relevant", report.getRelevant());
        node.set("operations", Json.array(report.getOperations(), ReportJson::operation));
        return node;
    }

    /** One of its operations. */
    static ObjectNode operation(ReportedOperation operation) {
        ObjectNode node = Json.object();
        node.put("primary", operation.getPrimary());
        node.put("kind", operation.getKind().name());
        node.set("name", Json.textOrNull(operation.getName()));
        operation.getPartOf().ifPresent(whole -> node.put("partOf", whole));
        node.set("actionDates", Json.array(operation.getActionDates(), day -> Json.text(day.toString())));
        operation.getPeriod().ifPresent(period -> node.set("period", PeriodJson.of(period)));
        node.set("cartels", Json.array(operation.getCartels(), cartel -> Json.text(nameOf(cartel))));
        node.set("cartelIds", Json.array(operation.getCartels(), (CartelMention cartel) -> Json.text(cartel.getId())));
        node.set("platforms", Json.array(operation.getPlatforms(), Json::text));
        node.set("countries", Json.array(operation.getCountries(), Json::text));
        node.set("towns", Json.array(operation.getTowns(), Json::text));
        node.set("agencies", Json.array(operation.getAgencies(), Json::text));
        node.set("subjects", Json.array(operation.getSubjects(), Json::text));
        node.set("arrests", count(operation, FactJson::arrests));
        node.set("searches", count(operation, FactJson::searches));
        node.set("charged", count(operation, FactJson::charges));
        node.set(
                "seizures",
                Json.array(
                        operation.getFacts().stream()
                                .filter(ReportJson::isSeizure)
                                .toList(),
                        ReportJson::seizure));
        node.set("seizedValue", FactJson.totals(operation.getSeizedValue()));
        node.set("drugValue", FactJson.totals(operation.getDrugValue()));
        return node;
    }

    /** What the announcement itself calls the group; reports of older releases do not say. */
    private static String nameOf(CartelMention cartel) {
        return cartel.getStatedName().isEmpty() ? cartel.getName() : cartel.getStatedName();
    }

    private static JsonNode count(ReportedOperation operation, Function<Object, Optional<Count>> counted) {
        return operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal())
                .filter(fact -> counted.apply(fact.getStatement()).isPresent())
                .findFirst()
                .<JsonNode>map(fact -> {
                    ObjectNode node =
                            FactJson.count(counted.apply(fact.getStatement()).orElseThrow());
                    explain(node, fact);
                    return node;
                })
                .orElse(NullNode.getInstance());
    }

    private static boolean isSeizure(Fact fact) {
        return fact.getStatement() instanceof Seizure seizure && !FactJson.onlyStreetValue(seizure);
    }

    private static JsonNode seizure(Fact fact) {
        ObjectNode node = FactJson.seizure((Seizure) fact.getStatement(), fact.getPartOfTotal());
        explain(node, fact);
        return node;
    }

    private static void explain(ObjectNode node, Fact fact) {
        FactJson.evidence(node, fact.getEvidence());
        if (!fact.getReason().isEmpty()) {
            node.put("reason", fact.getReason());
        }
    }
}
