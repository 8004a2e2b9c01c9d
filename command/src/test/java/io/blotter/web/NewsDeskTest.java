package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.total.GrandTotal;
import io.blotter.json.Json;
import io.blotter.json.TotalsJson;
import io.blotter.offline.OfflineArchive;
import io.blotter.schemas.Announcement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What those are told who follow the stream. */
class NewsDeskTest {
    private static final Announcement TIJUANA = announcement("t", 1, "arrested 7 members of the Tijuana Cartel");
    private static final Announcement GULF = announcement("g", 2, "arrested 9 members of the Gulf Cartel");

    private final NewsDesk desk = new NewsDesk();

    @Test
    void whoKnowsNothingIsToldAll() {
        NewsSheet sheet = sheet(TIJUANA, GULF);

        assertThat(sheet.since(NewsSheet.empty()))
                .extracting(NewsSheet.News::event)
                .containsExactly("totals", "totals", "total", "month", "operation", "operation");
    }

    @Test
    void whoKnowsAnEarlierSheetIsToldWhatIsDifferentAndWhatIsGone() {
        // Given
        NewsSheet first = sheet(TIJUANA, GULF);

        // When
        NewsSheet second = sheet(TIJUANA);

        // Then
        assertThat(second.since(first))
                .extracting(news -> news.event() + (news.event().endsWith("gone") ? " " + news.data() : ""))
                .containsExactly("total", "month", "gone gulf-cartel", "operation-gone " + onlyOperation(GULF));
        assertThat(second.since(second)).isEmpty();
    }

    @Test
    void whoMissedASheetIsToldTheSameInTheEnd() {
        // Given
        NewsSheet first = sheet(TIJUANA);
        NewsSheet missed = sheet(TIJUANA, GULF);
        NewsSheet last = sheet(GULF);

        // Then
        assertThat(last.since(first)).isNotEmpty().isNotEqualTo(last.since(missed));
        assertThat(last.texts())
                .as("as if it were the first that was ever written")
                .isEqualTo(new NewsDeskTest().sheet(GULF).texts());
    }

    @Test
    void theTotalOverAllIsTheOneThatIsComputedInOneGo() {
        // Given
        sheet(TIJUANA);
        sheet(GULF);

        // When
        NewsSheet sheet = sheet(TIJUANA, GULF);

        // Then
        assertThat(sheet.texts().get(new NewsSheet.Thing(NewsSheet.Kind.ALL, GrandTotal.ID)))
                .isEqualTo(Json.line(TotalsJson.of(
                        GrandTotal.of(archive(TIJUANA, GULF).operations().values()))));
    }

    @Test
    void onlyTheOperationsLastToldOfAreTold() {
        // Given
        Announcement[] many = IntStream.rangeClosed(1, NewsDesk.NEWEST + 3)
                .mapToObj(day -> announcement("n" + day, day, "arrested " + (day + 20) + " people"))
                .toArray(Announcement[]::new);

        // When
        NewsSheet sheet = sheet(many);

        // Then
        assertThat(sheet.since(NewsSheet.empty()))
                .filteredOn(news -> news.event().equals("operation"))
                .hasSize(NewsDesk.NEWEST)
                .noneMatch(news -> news.data().contains("\"publishedOn\":\"2024-03-01\""))
                .anyMatch(news -> news.data().contains("\"publishedOn\":\"2024-03-15\""));
    }

    private static String onlyOperation(Announcement announcement) {
        return archive(announcement).operations().firstKey();
    }

    private NewsSheet sheet(Announcement... announcements) {
        OfflineArchive archive = archive(announcements);
        return desk.sheet(archive.cartels(), archive.operations());
    }

    private static OfflineArchive archive(Announcement... announcements) {
        return new OfflineArchive(
                Stream.of(announcements).collect(Collectors.toMap(Announcement::getId, Function.identity())), Map.of());
    }

    private static Announcement announcement(String id, int day, String deed) {
        List<String> towns = List.of("Lima", "Quito", "Bogota", "Santiago", "Lisbon");
        return Announcement.newBuilder()
                .setId(id)
                .setSource("police.example")
                .setPublishedOn(LocalDate.of(2024, 3, day))
                .setBody("On " + day + " March 2024, police in " + towns.get(day % towns.size()) + " " + deed + ".")
                .build();
    }
}
