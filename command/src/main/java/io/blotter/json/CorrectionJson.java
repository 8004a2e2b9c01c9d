package io.blotter.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.aggregate.correction.CorrectionRules;
import io.blotter.quantity.Counts;
import io.blotter.quantity.Monies;
import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Count;
import io.blotter.schemas.LinkTellings;
import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.Searches;
import io.blotter.schemas.SetFigure;
import io.blotter.schemas.UnlinkTellings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/** Corrections as {@code blotter correct list} prints them and {@code blotter resolve --corrections} reads them. */
public final class CorrectionJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String PART_OF = "part-of";

    private CorrectionJson() {}

    /**
     * One line of a file of corrections.
     *
     * @param id the correction's id
     * @param correction what it says; empty where the line withdraws it
     */
    public record Line(String id, Optional<Correction> correction) {}

    /** The correction as one object. */
    public static ObjectNode of(Correction correction) {
        ObjectNode node = Json.object();
        node.put("id", correction.getId());
        node.put("author", correction.getAuthor());
        node.put("madeAt", correction.getMadeAt().toString());
        node.put("reason", correction.getReason());
        Object change = correction.getChange();
        if (change instanceof LinkTellings link) {
            node.put("kind", "link");
            node.put("first", TellingText.of(link.getFirst()));
            node.put("second", TellingText.of(link.getSecond()));
        } else if (change instanceof UnlinkTellings unlink) {
            boolean part = unlink.getFirstIsPart();
            node.put("kind", part ? PART_OF : "unlink");
            node.put(part ? "part" : "first", TellingText.of(unlink.getFirst()));
            node.put(part ? "whole" : "second", TellingText.of(unlink.getSecond()));
        } else if (change instanceof SetFigure set) {
            node.put("kind", "set");
            node.put("telling", TellingText.of(set.getTelling()));
            figure(node, set.getFigure());
        } else if (change instanceof AliasCartel alias) {
            node.put("kind", "alias");
            node.put("from", alias.getFrom());
            node.put("to", alias.getTo());
            alias.getName().ifPresent(name -> node.put("name", name));
        }
        return node;
    }

    /** The correction with what came of it in an operation. */
    static ObjectNode of(AppliedCorrection applied) {
        ObjectNode node = of(applied.getCorrection());
        node.put("applied", applied.getApplied());
        node.put("effect", applied.getEffect());
        return node;
    }

    /**
     * Reads a line.
     *
     * @throws BadCorrectionException where it is no correction that could be used
     */
    public static Line read(String line) throws BadCorrectionException {
        JsonNode node = parsed(line);
        String id = text(node, "id");
        if (node.path("withdrawn").asBoolean(false)) {
            return new Line(id, Optional.empty());
        }
        Correction correction = new Correction(
                id, text(node, "author"), moment(text(node, "madeAt")), text(node, "reason"), change(node));
        Optional<String> problem = CorrectionRules.problem(correction);
        if (problem.isPresent()) {
            throw new BadCorrectionException(problem.get());
        }
        return new Line(id, Optional.of(correction));
    }

    private static JsonNode parsed(String line) throws BadCorrectionException {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.isObject()) {
                return node;
            }
            throw new BadCorrectionException("a correction is a JSON object, {\"id\": \"…\", \"kind\": \"…\"}");
        } catch (JsonProcessingException broken) {
            throw new BadCorrectionException("this is not JSON: " + broken.getOriginalMessage());
        }
    }

    private static Object change(JsonNode node) throws BadCorrectionException {
        String kind = text(node, "kind");
        return switch (kind) {
            case "link" ->
                new LinkTellings(TellingText.read(text(node, "first")), TellingText.read(text(node, "second")));
            case "unlink" ->
                new UnlinkTellings(
                        TellingText.read(text(node, "first")), TellingText.read(text(node, "second")), false);
            case PART_OF ->
                new UnlinkTellings(TellingText.read(text(node, "part")), TellingText.read(text(node, "whole")), true);
            case "set" -> new SetFigure(TellingText.read(text(node, "telling")), figure(node));
            case "alias" ->
                new AliasCartel(
                        text(node, "from"), text(node, "to"), node.hasNonNull("name") ? text(node, "name") : null);
            default ->
                throw new BadCorrectionException(
                        "\"kind\" is '" + kind + "'; it is one of link, unlink, part-of, set, alias");
        };
    }

    private static Object figure(JsonNode node) throws BadCorrectionException {
        String figure = text(node, "figure");
        BigDecimal value = number(node, "value")
                .orElseThrow(() -> new BadCorrectionException("\"value\" is missing: the figure that is set"));
        Optional<BigDecimal> low = node.has("low") ? number(node, "low") : Optional.of(value);
        Optional<BigDecimal> high = node.has("high") ? number(node, "high") : Optional.of(value);
        return switch (figure) {
            case "arrests" -> new Arrests(count(low, value, high));
            case "searches" -> new Searches(count(low, value, high));
            case "charged" -> new Charges(count(low, value, high));
            case "seizedValue" -> money(low, value, high, text(node, "currency"));
            default ->
                throw new BadCorrectionException(
                        "\"figure\" is '" + figure + "'; it is one of arrests, searches, charged, seizedValue");
        };
    }

    /**
     * A count of whole things.
     *
     * @throws BadCorrectionException where it is none
     */
    public static Count count(Optional<BigDecimal> low, BigDecimal value, Optional<BigDecimal> high)
            throws BadCorrectionException {
        try {
            return Counts.of(whole(low), value.longValueExact(), whole(high), qualifier(low, value, high));
        } catch (ArithmeticException | IllegalArgumentException none) {
            throw new BadCorrectionException("this is no number of persons or premises: " + none.getMessage());
        }
    }

    /** An amount of money. */
    public static Money money(Optional<BigDecimal> low, BigDecimal value, Optional<BigDecimal> high, String currency) {
        return Monies.of(low, value, high, qualifier(low, value, high), currency);
    }

    private static Qualifier qualifier(Optional<BigDecimal> low, BigDecimal value, Optional<BigDecimal> high) {
        boolean exact = low.filter(bound -> bound.compareTo(value) == 0).isPresent()
                && high.filter(bound -> bound.compareTo(value) == 0).isPresent();
        return exact ? Qualifier.EXACT : Qualifier.APPROXIMATE;
    }

    private static OptionalLong whole(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::longValueExact).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static void figure(ObjectNode node, Object figure) {
        if (figure instanceof Money money) {
            node.put("figure", "seizedValue");
            node.set("value", Json.number(money.getBest()));
            node.set("low", Json.numberOrNull(money.getLow()));
            node.set("high", Json.numberOrNull(money.getHigh()));
            node.put("currency", money.getCurrency());
            return;
        }
        FactJson.arrests(figure)
                .ifPresent(count -> node.put("figure", "arrests").setAll(FactJson.count(count)));
        FactJson.searches(figure)
                .ifPresent(count -> node.put("figure", "searches").setAll(FactJson.count(count)));
        FactJson.charges(figure)
                .ifPresent(count -> node.put("figure", "charged").setAll(FactJson.count(count)));
    }

    private static String text(JsonNode node, String field) throws BadCorrectionException {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new BadCorrectionException("\"" + field + "\" is missing or no text");
        }
        return value.textValue().strip();
    }

    private static Optional<BigDecimal> number(JsonNode node, String field) throws BadCorrectionException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber()) {
            throw new BadCorrectionException("\"" + field + "\" is no number");
        }
        return Optional.of(value.decimalValue());
    }

    private static Instant moment(String text) throws BadCorrectionException {
        try {
            return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException none) {
            throw new BadCorrectionException("\"madeAt\" is '" + text + "'; write a moment as in 2024-05-02T09:30:00Z");
        }
    }
}
