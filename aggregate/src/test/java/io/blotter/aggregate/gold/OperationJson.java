package io.blotter.aggregate.gold;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Count;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.ValueTotal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Operations as the lines that the scorer reads. */
final class OperationJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OperationJson() {}

    static String lines(Collection<Operation> operations) {
        return operations.stream().map(OperationJson::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Operation operation) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", operation.getId());
        ArrayNode reports = node.putArray("reports");
        operation.getTellings().forEach(telling -> reports.addObject()
                .put("announcementId", telling.getAnnouncementId())
                .put("primary", telling.getPrimary()));
        node.put("primary", operation.getPrimary());
        node.put("name", operation.getName().orElse(null));
        operation.getActionDates().forEach(day -> node.withArray("actionDates").add(day.toString()));
        operation.getCartels().forEach(cartel -> node.withArray("cartels").add(cartel.getName()));
        operation.getPlatforms().forEach(platform -> node.withArray("platforms").add(platform));
        operation.getCountries().forEach(country -> node.withArray("countries").add(country));
        for (ConsensusFact fact : operation.getFacts()) {
            Object statement = fact.getStatement();
            if (statement instanceof Seizure seizure) {
                put(seizure, fact.getPartOfTotal(), node.withArray("seizures").addObject());
            } else if (!fact.getPartOfTotal()) {
                put(statement, node);
            }
        }
        values(operation.getSeizedValue(), node.putArray("seizedValue"));
        values(operation.getDrugValue(), node.putArray("drugValue"));
        return node.toString();
    }

    private static void put(Object statement, ObjectNode node) {
        if (statement instanceof Arrests arrests) {
            count(arrests.getPersons(), node.putObject("arrests"));
        } else if (statement instanceof Searches searches) {
            count(searches.getPremises(), node.putObject("searches"));
        } else if (statement instanceof Charges charges) {
            count(charges.getPersons(), node.putObject("charged"));
        }
    }

    private static void count(Count count, ObjectNode node) {
        node.put("value", count.getBest())
                .put("low", count.getLow().orElse(null))
                .put("high", count.getHigh().orElse(null));
    }

    private static void put(Seizure seizure, boolean part, ObjectNode node) {
        node.put("category", seizure.getCategory().name());
        seizure.getSubstance().ifPresent(substance -> node.put("substance", substance));
        seizure.getMass().ifPresent(mass -> node.put("kg", mass.getBest()));
        seizure.getCount().ifPresent(count -> node.put("count", count.getBest()));
        seizure.getValue()
                .ifPresent(value -> node.put("amount", value.getBest()).put("currency", value.getCurrency()));
        if (part) {
            node.put("part_of_total", true);
        }
    }

    private static void values(List<ValueTotal> totals, ArrayNode array) {
        totals.forEach(total -> array.addObject()
                .put("amount", total.getMoney().getBest())
                .put("currency", total.getMoney().getCurrency()));
    }
}
