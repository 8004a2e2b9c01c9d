package io.blotter.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.ValueTotal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Counts, seizures, money and evidence as JSON. */
final class FactJson {
    private FactJson() {}

    /** The number of persons arrested; empty where the statement is of another kind. */
    static Optional<Count> arrests(Object statement) {
        return statement instanceof Arrests arrests ? Optional.of(arrests.getPersons()) : Optional.empty();
    }

    /** The number of premises searched; empty where the statement is of another kind. */
    static Optional<Count> searches(Object statement) {
        return statement instanceof Searches searches ? Optional.of(searches.getPremises()) : Optional.empty();
    }

    /** The number of persons charged; empty where the statement is of another kind. */
    static Optional<Count> charges(Object statement) {
        return statement instanceof Charges charges ? Optional.of(charges.getPersons()) : Optional.empty();
    }

    /** Adds "type", the kind of statement, and "says", its figures. */
    static void statement(ObjectNode node, Object statement) {
        Optional<Count> count = arrests(statement).or(() -> searches(statement)).or(() -> charges(statement));
        node.put("type", statement.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        node.set("says", count.map(FactJson::count).orElseGet(() -> seizure((Seizure) statement, false)));
    }

    /** {@code {"value", "low", "high"}} and the qualifier where it is not exact. */
    static ObjectNode count(Count count) {
        ObjectNode node = Json.object();
        node.put("value", count.getBest());
        node.set("low", Json.countOrNull(count.getLow()));
        node.set("high", Json.countOrNull(count.getHigh()));
        qualify(node, count.getQualifier());
        return node;
    }

    /** One seized item: category, what and how much. Bounds are those of its value, else of its count, else of its mass. */
    static ObjectNode seizure(Seizure seizure, boolean partOfTotal) {
        ObjectNode node = Json.object();
        node.put("category", seizure.getCategory().name());
        seizure.getSubstance().ifPresent(substance -> node.put("substance", substance));
        seizure.getItem().ifPresent(item -> node.put("item", item));
        seizure.getMass().ifPresent(mass -> {
            node.set("kg", Json.number(mass.getBest()));
            node.put("statedUnit", mass.getUnit());
            node.set("low", Json.numberOrNull(mass.getLow()));
            node.set("high", Json.numberOrNull(mass.getHigh()));
            qualify(node, mass.getQualifier());
        });
        seizure.getCount().ifPresent(count -> {
            boolean drug = seizure.getCategory() == SeizureCategory.DRUG;
            node.put(drug ? "units" : "count", count.getBest());
            node.set("low", Json.countOrNull(count.getLow()));
            node.set("high", Json.countOrNull(count.getHigh()));
            qualify(node, count.getQualifier());
        });
        seizure.getCountUnit().ifPresent(unit -> node.put("unit", unit));
        seizure.getValue().ifPresent(value -> money(node, value));
        seizure.getStreetValue().ifPresent(value -> node.set("streetValue", money(Json.object(), value)));
        if (partOfTotal) {
            node.put("part_of_total", true);
        }
        return node;
    }

    /** Whether a fact is about drugs of which nothing but a money value is known: a drug value, and no seizure entry. */
    static boolean onlyStreetValue(Seizure seizure) {
        return seizure.getCategory() == SeizureCategory.DRUG
                && seizure.getMass().isEmpty()
                && seizure.getCount().isEmpty();
    }

    static ObjectNode money(ObjectNode node, Money money) {
        node.set("amount", Json.number(money.getBest()));
        node.put("currency", money.getCurrency());
        node.set("low", Json.numberOrNull(money.getLow()));
        node.set("high", Json.numberOrNull(money.getHigh()));
        qualify(node, money.getQualifier());
        return node;
    }

    static JsonNode totals(List<ValueTotal> totals) {
        return Json.array(totals, total -> money(Json.object(), total.getMoney()));
    }

    /** The first span under "evidence", any others under "furtherEvidence". */
    static void evidence(ObjectNode node, List<Evidence> spans) {
        spans.stream().findFirst().ifPresent(first -> node.set("evidence", span(first)));
        if (spans.size() > 1) {
            node.set("furtherEvidence", Json.array(spans.subList(1, spans.size()), FactJson::span));
        }
    }

    private static JsonNode span(Evidence evidence) {
        return Json.object()
                .put("part", evidence.getPart().name().toLowerCase(Locale.ROOT))
                .put("start", evidence.getStart())
                .put("end", evidence.getEnd())
                .put("quote", evidence.getQuote());
    }

    private static void qualify(ObjectNode node, Qualifier qualifier) {
        name(qualifier).ifPresent(name -> node.put("qualifier", name));
    }

    private static Optional<String> name(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> Optional.empty();
            case APPROXIMATE -> Optional.of("approx");
            case MORE_THAN -> Optional.of("more_than");
            case LESS_THAN -> Optional.of("less_than");
            case UP_TO -> Optional.of("up_to");
        };
    }
}
