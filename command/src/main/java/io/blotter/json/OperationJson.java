package io.blotter.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Count;
import io.blotter.schemas.Link;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.Telling;
import io.blotter.schemas.Voice;
import io.blotter.schemas.Whole;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code blotter operations} and {@code blotter resolve} print for an operation. */
public final class OperationJson {
    private OperationJson() {}

    /** The operation as one object. */
    public static ObjectNode of(Operation operation) {
        ObjectNode node = Json.object();
        node.put("id", operation.getId());
        node.put("primary", operation.getPrimary());
        node.put("kind", operation.getKind().name());
        node.set("name", Json.textOrNull(operation.getName()));
        node.set("actionDates", Json.array(operation.getActionDates(), day -> Json.text(day.toString())));
        operation.getPeriod().ifPresent(period -> node.set("period", PeriodJson.of(period)));
        node.set("month", Json.textOrNull(operation.getMonth()));
        node.set("cartels", Json.array(operation.getCartels(), cartel -> Json.text(cartel.getName())));
        node.set("cartelIds", Json.array(operation.getCartels(), cartel -> Json.text(cartel.getId())));
        node.set("platforms", Json.array(operation.getPlatforms(), Json::text));
        node.set("countries", Json.array(operation.getCountries(), Json::text));
        node.set("arrests", count(operation, FactJson::arrests));
        node.set("searches", count(operation, FactJson::searches));
        node.set("charged", count(operation, FactJson::charges));
        node.set("seizures", seizures(operation));
        node.set("seizedValue", FactJson.totals(operation.getSeizedValue()));
        node.set("drugValue", FactJson.totals(operation.getDrugValue()));
        node.set("reports", Json.array(operation.getTellings(), OperationJson::telling));
        node.set("links", Json.array(operation.getLinks(), OperationJson::link));
        if (!operation.getCorrections().isEmpty()) {
            node.set("corrections", Json.array(operation.getCorrections(), CorrectionJson::of));
        }
        operation.getPartOf().ifPresent(whole -> node.set("partOf", whole(whole)));
        if (!operation.getParts().isEmpty()) {
            node.set("parts", Json.array(operation.getParts(), Json::text));
        }
        if (!operation.getAliases().isEmpty()) {
            node.set("aliases", Json.array(operation.getAliases(), Json::text));
        }
        return node;
    }

    private static JsonNode count(Operation operation, Function<Object, Optional<Count>> counted) {
        return operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal())
                .filter(fact -> counted.apply(fact.getStatement()).isPresent())
                .findFirst()
                .<JsonNode>map(fact -> {
                    ObjectNode node =
                            FactJson.count(counted.apply(fact.getStatement()).orElseThrow());
                    explain(node, fact, voice -> counted.apply(voice)
                            .<JsonNode>map(FactJson::count)
                            .orElse(NullNode.getInstance()));
                    return node;
                })
                .orElse(NullNode.getInstance());
    }

    private static JsonNode seizures(Operation operation) {
        List<ConsensusFact> facts = operation.getFacts().stream()
                .filter(fact -> fact.getStatement() instanceof Seizure seizure && !FactJson.onlyStreetValue(seizure))
                .toList();
        return Json.array(facts, fact -> {
            ObjectNode node = FactJson.seizure((Seizure) fact.getStatement(), fact.getPartOfTotal());
            explain(
                    node,
                    fact,
                    voice -> voice instanceof Seizure seizure
                            ? FactJson.seizure(seizure, false)
                            : NullNode.getInstance());
            return node;
        });
    }

    private static void explain(ObjectNode node, ConsensusFact fact, Function<Object, JsonNode> statement) {
        if (!fact.getReason().isEmpty()) {
            node.put("reason", fact.getReason());
        }
        node.set("voices", Json.array(fact.getVoices(), voice -> voice(voice, statement)));
    }

    private static JsonNode voice(Voice voice, Function<Object, JsonNode> statement) {
        ObjectNode node = Json.object();
        node.put("announcementId", voice.getAnnouncementId());
        node.put("factId", voice.getFactId());
        node.put("agrees", voice.getAgrees());
        if (!voice.getAgrees()) {
            node.set("says", statement.apply(voice.getStatement()));
        }
        return node;
    }

    private static JsonNode telling(Telling telling) {
        ObjectNode node = Json.object();
        node.put("announcementId", telling.getAnnouncementId());
        node.put("ordinal", telling.getOrdinal());
        node.put("primary", telling.getPrimary());
        node.put("source", telling.getSource());
        node.put("official", telling.getOfficial());
        node.set("url", Json.textOrNull(telling.getUrl()));
        node.set("publishedOn", Json.textOrNull(telling.getPublishedOn()));
        return node;
    }

    private static JsonNode whole(Whole whole) {
        ObjectNode node = Json.object();
        node.put("id", whole.getOperationId());
        node.set("covered", Json.array(whole.getCovered(), Json::text));
        node.set("cartelIds", Json.array(whole.getCartels(), cartel -> Json.text(cartel.getId())));
        node.set("reasons", Json.array(whole.getReasons(), Json::text));
        return node;
    }

    private static JsonNode link(Link link) {
        ObjectNode node = Json.object();
        node.put("first", link.getFirst());
        node.put("second", link.getSecond());
        node.put("bits", link.getBits());
        node.set("reasons", Json.array(link.getReasons(), Json::text));
        return node;
    }
}
