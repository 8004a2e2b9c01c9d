package io.blotter.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Telling;
import io.blotter.schemas.Voice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** An operation as one line of a list. */
public final class OperationSummaryJson {
    private OperationSummaryJson() {}

    /** What it is, who tells of it, whether they agree, and the figures that are given for it. */
    public static ObjectNode of(Operation operation, Figures figures) {
        ObjectNode node = Json.object();
        node.put("id", operation.getId());
        node.put("kind", operation.getKind().name());
        node.put("primary", operation.getPrimary());
        node.set("name", Json.textOrNull(operation.getName()));
        node.set("month", Json.textOrNull(operation.getMonth()));
        node.set("actionDates", Json.array(operation.getActionDates(), day -> Json.text(day.toString())));
        operation.getPeriod().ifPresent(period -> node.set("period", PeriodJson.of(period)));
        node.set("publishedOn", Json.textOrNull(lastTold(operation)));
        node.set("cartels", Json.array(operation.getCartels(), OperationSummaryJson::cartel));
        node.set("countries", Json.array(operation.getCountries(), Json::text));
        node.set(
                "sources",
                Json.array(
                        operation.getTellings().stream()
                                .map(Telling::getSource)
                                .distinct()
                                .toList(),
                        Json::text));
        node.put("reports", operation.getTellings().size());
        node.put("disputed", operation.getFacts().stream().anyMatch(OperationSummaryJson::isDisputed));
        node.put("corrected", operation.getCorrections().stream().anyMatch(AppliedCorrection::getApplied));
        node.set("partOf", Json.textOrNull(operation.getPartOf().map(whole -> whole.getOperationId())));
        return node.setAll(TotalsJson.of(figures));
    }

    /** The last day on which anything was published about an operation; empty where no day is known. */
    public static Optional<LocalDate> lastTold(Operation operation) {
        return operation.getTellings().stream()
                .flatMap(telling -> telling.getPublishedOn().stream())
                .max(Comparator.naturalOrder());
    }

    private static ObjectNode cartel(CartelMention cartel) {
        return Json.object().put("id", cartel.getId()).put("name", cartel.getName());
    }

    private static boolean isDisputed(ConsensusFact fact) {
        return !fact.getPartOfTotal() && !fact.getVoices().stream().allMatch(Voice::getAgrees);
    }
}
