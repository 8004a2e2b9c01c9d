package io.blotter.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.operation.ResolverTables;
import io.blotter.aggregate.table.Table;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.enrich.Extractor;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.source.AnnouncementSource;
import io.blotter.pipeline.SampleAnnouncements;
import io.blotter.record.Structure;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Texts as they are read, arriving in any order: increments come to what one computation comes to. */
class OrderOfArrivalTest {
    private static final int ORDERS = 100;
    private static final Path EVALUATION = Path.of("../../shared/eval");

    private final Extractor extractor = Extractor.standard();
    private final Resolver resolver = Resolver.standard();
    private final Totals sums = Totals.standard();

    @Test
    void theSamplesInManyOrders() {
        assertThatOrderDoesNotMatter(SampleAnnouncements.all(), ORDERS);
    }

    @Test
    void theEvaluationTextsInSomeOrders() {
        Assumptions.assumeTrue(Files.exists(EVALUATION), "the evaluation texts are not beside this checkout");
        List<Announcement> announcements = new ArrayList<>();
        for (String set : List.of("seeds", "dev/clusters", "dev/eu", "dev/us")) {
            announcements.addAll(read(EVALUATION.resolve(set).resolve("announcements.jsonl")));
        }
        assertThatOrderDoesNotMatter(announcements, 5);
    }

    private void assertThatOrderDoesNotMatter(List<Announcement> announcements, int orders) {
        // Given
        Map<String, Report> latest = new LinkedHashMap<>();
        announcements.forEach(announcement -> latest.put(announcement.getId(), extractor.extract(announcement)));
        List<Report> reports = new ArrayList<>(latest.values());
        BatchResolution batch = BatchResolution.of(reports);

        for (int seed = 0; seed < orders; seed++) {
            // When
            Collections.shuffle(reports, new Random(seed));
            ResolverTables tables = ResolverTables.inMemory();
            TotalsTables totals = TotalsTables.inMemory();
            for (Report report : reports) {
                sums.apply(totals, resolver.apply(tables, report.getAnnouncementId(), Optional.of(report)));
            }

            // Then
            Map<String, Operation> operations = rows(tables.operations());
            Map<String, CartelTotals> cartels = rows(totals.cartels());
            assertThat(operations.keySet())
                    .as("order %d", seed)
                    .isEqualTo(batch.operations().keySet());
            assertThat(Structure.same(operations, batch.operations()))
                    .as("operations of order %d", seed)
                    .isTrue();
            assertThat(Structure.same(cartels, batch.cartels()))
                    .as("totals of order %d", seed)
                    .isTrue();
        }
    }

    private static <V> Map<String, V> rows(Table<V> table) {
        Map<String, V> rows = new TreeMap<>();
        table.withPrefix("").forEach(entry -> rows.put(entry.key(), entry.value()));
        return rows;
    }

    private static List<Announcement> read(Path file) {
        try (Stream<Item> items = AnnouncementSource.of(
                        List.of(file.toString()), InputStream.nullInputStream(), Optional.empty())
                .read()) {
            return items.filter(Item.Accepted.class::isInstance)
                    .map(item -> ((Item.Accepted) item).announcement())
                    .toList();
        }
    }
}
