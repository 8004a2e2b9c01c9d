package io.blotter.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.source.AnnouncementSource;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Figures;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five stories that the project began with; skipped where they are not beside the checkout. */
class SeedsIT {
    private static final Path SEEDS = Path.of("../../shared/eval/seeds/announcements.jsonl");

    @TempDir
    private Path folder;

    @BeforeEach
    void skipWhereTheyAreAbsent() {
        assumeTrue(Files.exists(SEEDS), "the evaluation texts are not beside this checkout");
    }

    @Test
    void inAnyOrderAndPushedTwiceTheTotalsAreByteForByteTheSame() {
        // Given
        List<Announcement> seeds = seeds();
        String expected = Expectations.lines(Expectations.of(seeds).cartels());

        for (List<Integer> order : List.of(
                List.of(0, 1, 2, 3, 4),
                List.of(0, 1, 2, 3, 4, 0, 1, 2, 3, 4),
                List.of(4, 3, 2, 1, 0),
                List.of(2, 0, 4, 1, 3),
                List.of(1, 3, 0, 4, 2))) {
            // When
            try (Pipeline pipeline = Pipeline.start(new PipelineSettings(
                            folder.resolve(order.stream().map(String::valueOf).collect(Collectors.joining())),
                            0,
                            0,
                            0));
                    AnnouncementPublisher publisher = publisher(pipeline)) {
                order.forEach(place -> publisher.publish(seeds.get(place)));
                publisher.flush();
                Expectations.await(pipeline.connection(), Expectations.of(seeds));

                // Then
                assertThat(Expectations.lines(Expectations.totals(pipeline.connection())))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void theTotalsAreThoseOfACarefulAnalyst() {
        // When
        Map<String, CartelTotals> totals = Expectations.of(seeds()).cartels();

        // Then
        Figures balkan = Objects.requireNonNull(totals.get("balkan-cartel")).getFigures();
        assertThat(balkan.getArrests().getBest()).isEqualTo(29);
        assertThat(balkan.getSeizedValueEuro().getBest()).isEqualByComparingTo(new BigDecimal(5_550_000));
        Figures unattributed =
                Objects.requireNonNull(totals.get("unattributed")).getFigures();
        assertThat(unattributed.getArrests().getBest()).isEqualTo(7);
        assertThat(unattributed.getSeizedValueEuro().getBest()).isEqualByComparingTo(new BigDecimal(1_250_000));
    }

    private static AnnouncementPublisher publisher(Pipeline pipeline) {
        return AnnouncementPublisher.connect(
                pipeline.connection().clientProperties(), pipeline.connection().registry());
    }

    private static List<Announcement> seeds() {
        try (Stream<Item> items = AnnouncementSource.of(
                        List.of(SEEDS.toString()), InputStream.nullInputStream(), Optional.empty())
                .read()) {
            return items.map(item -> ((Item.Accepted) item).announcement()).toList();
        }
    }
}
