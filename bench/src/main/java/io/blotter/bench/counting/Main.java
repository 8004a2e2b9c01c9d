package io.blotter.bench.counting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.enrich.Extractor;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.source.AnnouncementSource;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code bench/counting}: how far off three ways of counting are on the evaluation kit's clusters, as the reader reads them. */
final class Main {
    private Main() {}

    /** Prints the table; says so and ends well where the kit is not there. */
    public static void main(String[] arguments) throws IOException {
        Path kit = Path.of(System.getProperty("blotter.home", ".")).resolve("../shared/eval/dev/clusters");
        if (!Files.exists(kit.resolve("operations.json"))) {
            System.out.println("SKIPPED: there is no evaluation kit at " + kit.normalize());
            return;
        }
        List<Announcement> announcements = announcements(kit.resolve("announcements.jsonl"));
        Extractor extractor = Extractor.standard();
        List<Report> reports = announcements.stream().map(extractor::extract).toList();
        List<Report> distinct = NearCopies.leftOut(announcements).stream()
                .map(extractor::extract)
                .toList();
        List<Operation> announced = BatchResolution.of(reports).operations().values().stream()
                .filter(Operation::getPrimary)
                .toList();
        Tally truth = truth(kit.resolve("operations.json"));
        System.out.printf(
                "%d announcements of %d operations, %.0f arrests, %.0f euro seized: counted / true - 1%n",
                announcements.size(), truth.operations(), truth.arrests(), truth.euro());
        System.out.println(DeviationTable.of(List.of(
                new DeviationTable.Row(
                        "every report counted", Counting.reports(reports).against(truth)),
                new DeviationTable.Row(
                        "near-duplicates left out (" + (reports.size() - distinct.size()) + ")",
                        Counting.reports(distinct).against(truth)),
                new DeviationTable.Row(
                        "Blotter's operations", Tally.of(announced).against(truth)))));
    }

    private static List<Announcement> announcements(Path file) {
        try (Stream<Item> items = AnnouncementSource.of(
                        List.of(file.toString()), InputStream.nullInputStream(), Optional.empty())
                .read()) {
            return items.filter(Item.Accepted.class::isInstance)
                    .map(item -> ((Item.Accepted) item).announcement())
                    .toList();
        }
    }

    /** What the operations that announcements are about come to. */
    private static Tally truth(Path file) throws IOException {
        ExchangeRates rates = ExchangeRates.standard();
        List<JsonNode> operations = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(operation -> {
            if (!operation.path("reports").isEmpty()) {
                operations.add(operation);
            }
        });
        double arrests = 0;
        double euro = 0;
        for (JsonNode operation : operations) {
            arrests += operation.path("arrests").path("value").asDouble();
            Optional<YearMonth> month = Optional.of(
                            operation.path("action_dates").path(0).asText(""))
                    .filter(day -> day.length() >= 7)
                    .map(day -> YearMonth.parse(day.substring(0, 7)));
            for (JsonNode value : operation.path("seized_value")) {
                euro += rates.inEuro(
                                value.path("amount").decimalValue(),
                                value.path("currency").asText(),
                                month,
                                2)
                        .map(Number::doubleValue)
                        .orElse(0.0);
            }
        }
        return new Tally(operations.size(), arrests, euro);
    }
}
