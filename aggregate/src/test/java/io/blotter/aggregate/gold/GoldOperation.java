package io.blotter.aggregate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.quantity.Counts;
import io.blotter.quantity.Masses;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Period;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.TextPart;
import io.blotter.schemas.ValueTotal;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.StreamSupport;

/** One annotated operation as a reported one. */
final class GoldOperation {
    private static final Set<String> UNNAMED_DRUGS = Set.of("mixed", "drugs", "unspecified");
    private static final List<Evidence> EVIDENCE = List.of(new Evidence(TextPart.BODY, 0, 1, "…"));

    private GoldOperation() {}

    static ReportedOperation read(int ordinal, JsonNode operation, OperationKind kind) {
        List<Fact> facts = new ArrayList<>();
        count(operation.get("arrests")).ifPresent(count -> facts.add(fact("arrests", new Arrests(count), false)));
        count(operation.get("searches")).ifPresent(count -> facts.add(fact("searches", new Searches(count), false)));
        count(operation.get("charged")).ifPresent(count -> facts.add(fact("charges", new Charges(count), false)));
        for (JsonNode seizure : operation.get("seizures")) {
            facts.add(fact(
                    "seizure-" + facts.size(),
                    seizure(seizure),
                    seizure.path("part_of_total").asBoolean()));
        }
        return new ReportedOperation(
                ordinal,
                operation.get("primary").asBoolean(),
                kind,
                operation.path("name").asText(null),
                strings(operation.get("action_dates")).stream()
                        .map(LocalDate::parse)
                        .toList(),
                period(operation.path("period").asText("")).orElse(null),
                strings(operation.get("networks")).stream()
                        .map(name -> new CartelMention(slug(name), name, false, List.of(), ""))
                        .sorted(Comparator.comparing(CartelMention::getId))
                        .toList(),
                strings(operation.get("platforms")).stream().sorted().toList(),
                strings(operation.get("countries")).stream().sorted().toList(),
                facts,
                totals(operation.get("seized_value"), facts),
                totals(operation.get("drug_value"), List.of()),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static Fact fact(String id, Object statement, boolean part) {
        return new Fact(id, statement, part, EVIDENCE, "");
    }

    private static Seizure seizure(JsonNode seizure) {
        return new Seizure(
                SeizureCategory.valueOf(seizure.get("category").asText()),
                Optional.ofNullable(seizure.path("substance").asText(null))
                        .map(substance -> substance.toLowerCase(Locale.ROOT))
                        .filter(substance -> !UNNAMED_DRUGS.contains(substance))
                        .orElse(null),
                seizure.path("item").asText(null),
                seizure.has("kg") ? mass(seizure) : null,
                number(seizure, "count").or(() -> number(seizure, "units")).orElse(null),
                seizure.path("unit").asText(null),
                seizure.has("amount") ? money(seizure) : null,
                null);
    }

    private static Optional<Count> number(JsonNode seizure, String field) {
        return Optional.ofNullable(seizure.get(field)).map(JsonNode::longValue).map(value -> switch (qualifier(
                seizure)) {
            case EXACT -> Counts.exactly(value);
            case MORE_THAN -> Counts.of(OptionalLong.of(value), value, OptionalLong.empty(), Qualifier.MORE_THAN);
            default -> Counts.of(OptionalLong.empty(), value, OptionalLong.empty(), qualifier(seizure));
        });
    }

    private static Mass mass(JsonNode seizure) {
        BigDecimal value = seizure.get("kg").decimalValue();
        return qualifier(seizure) == Qualifier.EXACT
                ? Masses.exactly(value, "kg")
                : Masses.of(low(seizure, value), value, high(seizure, value), qualifier(seizure), "kg");
    }

    private static Money money(JsonNode money) {
        BigDecimal value = money.get("amount").decimalValue();
        String currency = money.get("currency").asText();
        return qualifier(money) == Qualifier.EXACT
                ? Monies.exactly(value, currency)
                : Monies.of(low(money, value), value, high(money, value), qualifier(money), currency);
    }

    private static Optional<BigDecimal> low(JsonNode node, BigDecimal value) {
        return switch (qualifier(node)) {
            case MORE_THAN -> Optional.of(value);
            case APPROXIMATE -> Optional.of(value.multiply(new BigDecimal("0.95")));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> high(JsonNode node, BigDecimal value) {
        return switch (qualifier(node)) {
            case LESS_THAN, UP_TO -> Optional.of(value);
            case APPROXIMATE -> Optional.of(value.multiply(new BigDecimal("1.05")));
            default -> Optional.empty();
        };
    }

    private static Qualifier qualifier(JsonNode node) {
        return switch (node.path("qualifier").asText("")) {
            case "approx" -> Qualifier.APPROXIMATE;
            case "more_than" -> Qualifier.MORE_THAN;
            case "less_than" -> Qualifier.LESS_THAN;
            case "up_to" -> Qualifier.UP_TO;
            default -> Qualifier.EXACT;
        };
    }

    private static Optional<Count> count(JsonNode node) {
        if (node == null || node.isNull() || !node.path("value").isNumber()) {
            return Optional.empty();
        }
        long value = node.get("value").asLong();
        if (!node.has("low") && !node.has("high")) {
            return Optional.of(Counts.exactly(value));
        }
        OptionalLong low = bound(node.path("low"));
        OptionalLong high = bound(node.path("high"));
        boolean exact = low.equals(OptionalLong.of(value)) && high.equals(low);
        return Optional.of(Counts.of(low, value, high, exact ? Qualifier.EXACT : Qualifier.APPROXIMATE));
    }

    private static OptionalLong bound(JsonNode node) {
        return node.isNumber() ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
    }

    private static List<ValueTotal> totals(JsonNode amounts, List<Fact> facts) {
        List<String> ids = facts.stream()
                .filter(fact -> fact.getStatement() instanceof Seizure seizure
                        && seizure.getValue().isPresent()
                        && !fact.getPartOfTotal())
                .map(Fact::getId)
                .toList();
        return StreamSupport.stream(amounts.spliterator(), false)
                .map(amount -> new ValueTotal(money(amount), ids, ""))
                .toList();
    }

    private static Optional<Period> period(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] ends = text.split("/", -1);
        return Optional.of(new Period(firstDay(ends[0]), lastDay(ends[ends.length - 1])));
    }

    private static LocalDate firstDay(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
