package io.blotter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.quantity.Counts;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Event;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events as a spreadsheet takes them. */
class EventsCsvTest {
    @Test
    void anEventIsARowUnderTheHead() {
        // Given
        Event event = event(new Arrests(Counts.exactly(23)))
                .setActionDates(List.of(LocalDate.of(2023, 5, 11), LocalDate.of(2023, 5, 12)))
                .setCartels(List.of("balkan-cartel"))
                .setCountries(List.of("PE", "RS"))
                .build();

        // Then
        assertThat(row(event))
                .containsEntry("event", "e1")
                .containsEntry("action", "asserted")
                .containsEntry("type", "arrests")
                .containsEntry("announcement", "a1")
                .containsEntry("action_days", "2023-05-11; 2023-05-12")
                .containsEntry("cartel_ids", "balkan-cartel")
                .containsEntry("countries", "PE; RS")
                .containsEntry("count", "23")
                .containsEntry("count_high", "23")
                .containsEntry("category", "")
                .containsEntry("part_of_total", "false");
    }

    @Test
    void aSeizureHasItsValueAndCurrency() {
        // Given
        Event event = event(Seizure.newBuilder()
                        .setCategory(SeizureCategory.CASH)
                        .setValue(Monies.exactly(new BigDecimal("550000"), "EUR"))
                        .build())
                .build();

        // Then
        assertThat(row(event))
                .containsEntry("type", "seizure")
                .containsEntry("category", "cash")
                .containsEntry("value", "550000")
                .containsEntry("value_currency", "EUR")
                .containsEntry("street_value", "")
                .containsEntry("count", "");
    }

    private static Map<String, String> row(Event event) {
        StringBuilder head = new StringBuilder();
        StringBuilder row = new StringBuilder();
        EventsCsv.printHead(head);
        EventsCsv.printRow(event, row);
        Iterator<String> cells =
                Stream.of(row.toString().strip().split(",", -1)).iterator();
        Map<String, String> named = new LinkedHashMap<>();
        for (String name : head.toString().strip().split(",", -1)) {
            named.put(name, cells.next());
        }
        assertThat(cells).isExhausted();
        return named;
    }

    private static Event.Builder event(Object payload) {
        return Event.newBuilder()
                .setEventId("e1")
                .setAnnouncementId("a1")
                .setReportedOperationId("a1#0")
                .setSource("police.example")
                .setPayload(payload)
                .setEvidence(List.of());
    }
}
