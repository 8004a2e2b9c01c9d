package io.blotter.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.ValueTotal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Announcements from, and reports to, JSON lines as the measurements read them. */
final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    /** Prints a report line for each announcement of the JSON lines files named. */
    public static void main(String[] files) throws IOException {
        Extractor extractor = Extractor.standard();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String file : files) {
            for (Announcement announcement : read(Path.of(file))) {
                out.println(write(extractor.extract(announcement)));
            }
        }
        out.flush();
    }

    /** The announcements of a JSON lines file. */
    static List<Announcement> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(ReportJson::announcement)
                .toList();
    }

    private static Announcement announcement(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Optional<String> published = text(node, "publishedAt");
            Optional<LocalDate> day = published.map(value -> LocalDate.parse(value.substring(0, 10)));
            Optional<Instant> moment =
                    published.filter(value -> value.length() > 10).map(Instant::parse);
            return new Announcement(
                    node.get("id").asText(),
                    node.get("source").asText(),
                    orNull(text(node, "url")),
                    orNull(day),
                    orNull(moment),
                    orNull(text(node, "title")),
                    node.get("body").asText(),
                    null,
                    null);
        } catch (IOException e) {
            throw new IllegalArgumentException("no announcement: " + line, e);
        }
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    /** The report as one line. */
    static String write(Report report) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", report.getAnnouncementId()).put("relevant", report.getRelevant());
        ArrayNode operations = node.putArray("operations");
        report.getOperations().forEach(operation -> operations.add(operation(operation)));
        return node.toString();
    }

    private static ObjectNode operation(ReportedOperation operation) {
        ObjectNode node = JSON.createObjectNode();
        node.put("primary", operation.getPrimary())
                .put("kind", operation.getKind().name());
        node.put("name", operation.getName().orElse(null));
        ArrayNode dates = node.putArray("actionDates");
        operation.getActionDates().forEach(day -> dates.add(day.toString()));
        operation.getPeriod().ifPresent(period -> node.put("period", period.getFrom() + "/" + period.getTo()));
        ArrayNode cartels = node.putArray("cartels");
        operation.getCartels().forEach(cartel -> cartels.add(cartel.getName()));
        ArrayNode platforms = node.putArray("platforms");
        operation.getPlatforms().forEach(platforms::add);
        ArrayNode countries = node.putArray("countries");
        operation.getCountries().forEach(countries::add);
        ArrayNode seizures = node.putArray("seizures");
        for (Fact fact : operation.getFacts()) {
            if (fact.getStatement() instanceof Seizure seizure) {
                boolean valueOnly = seizure.getMass().isEmpty()
                        && seizure.getCount().isEmpty()
                        && seizure.getStreetValue().isPresent();
                if (!valueOnly) {
                    seizures.add(seizure(seizure, fact));
                }
            } else if (!fact.getPartOfTotal()) {
                node.set(nameOf(fact), count(fact));
            }
        }
        node.set("seizedValue", totals(operation.getSeizedValue()));
        node.set("drugValue", totals(operation.getDrugValue()));
        return node;
    }

    private static String nameOf(Fact fact) {
        Object statement = fact.getStatement();
        return statement instanceof Arrests ? "arrests" : statement instanceof Searches ? "searches" : "charged";
    }

    private static ObjectNode count(Fact fact) {
        Object statement = fact.getStatement();
        Count count = statement instanceof Arrests arrests
                ? arrests.getPersons()
                : statement instanceof Searches searches ? searches.getPremises() : ((Charges) statement).getPersons();
        ObjectNode node = JSON.createObjectNode().put("value", count.getBest());
        node.put("low", count.getLow().orElse(null)).put("high", count.getHigh().orElse(null));
        node.put("quotes", quotes(fact)).put("reason", fact.getReason());
        return node;
    }

    private static String quotes(Fact fact) {
        return String.join(
                " | ", fact.getEvidence().stream().map(Evidence::getQuote).toList());
    }

    private static ObjectNode seizure(Seizure seizure, Fact fact) {
        ObjectNode node =
                JSON.createObjectNode().put("category", seizure.getCategory().name());
        seizure.getSubstance().ifPresent(value -> node.put("substance", value));
        seizure.getItem().ifPresent(value -> node.put("item", value));
        seizure.getMass().ifPresent(mass -> qualified(node.put("kg", mass.getBest()), mass.getQualifier()));
        seizure.getCount().ifPresent(count -> qualified(node.put("count", count.getBest()), count.getQualifier()));
        seizure.getCountUnit().ifPresent(unit -> node.put("unit", unit));
        seizure.getValue()
                .ifPresent(money -> qualified(
                        node.put("amount", money.getBest()).put("currency", money.getCurrency()),
                        money.getQualifier()));
        if (fact.getPartOfTotal()) {
            node.put("part_of_total", true);
        }
        return node.put("quotes", quotes(fact));
    }

    private static void qualified(ObjectNode node, Qualifier qualifier) {
        if (qualifier != Qualifier.EXACT) {
            node.put(
                    "qualifier",
                    qualifier == Qualifier.APPROXIMATE
                            ? "approx"
                            : qualifier.name().toLowerCase(Locale.ROOT));
        }
    }

    private static ArrayNode totals(List<ValueTotal> totals) {
        ArrayNode node = JSON.createArrayNode();
        for (ValueTotal total : totals) {
            node.addObject()
                    .put("amount", total.getMoney().getBest())
                    .put("currency", total.getMoney().getCurrency());
        }
        return node;
    }
}
