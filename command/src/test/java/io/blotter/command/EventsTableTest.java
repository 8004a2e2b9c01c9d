package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.quantity.Counts;
import io.blotter.quantity.Masses;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Event;
import io.blotter.schemas.EventAction;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as a person sees them. */
class EventsTableTest {
    private static final int WIDE = 120;

    @Test
    void anEventIsALineUnderTheHead() {
        // Given
        EventsTable table = new EventsTable(WIDE);
        Event event = event(new Arrests(Counts.exactly(1_023)))
                .setActionDates(List.of(LocalDate.of(2023, 5, 11)))
                .setCartels(List.of("balkan-cartel"))
                .setCountries(List.of("PE", "RS"))
                .build();

        // Then
        assertThat(cells(table.head().get(0)))
                .containsExactly("Day", "What", "Figure", "Against", "Where", "Announcement");
        assertThat(cells(table.line(event)))
                .containsExactly("+ 2023-05-11", "arrests", "1,023", "balkan-cartel", "PE RS", "a1");
    }

    @Test
    void aSeizureIsNamedByWhatItIs() {
        assertThat(whatAndFigure(Seizure.newBuilder()
                        .setCategory(SeizureCategory.DRUG)
                        .setSubstance("cocaine")
                        .setMass(Masses.exactly(new BigDecimal("2700.25"), "t"))
                        .build()))
                .containsExactly("cocaine", "2,700.2 kg");
        assertThat(whatAndFigure(Seizure.newBuilder()
                        .setCategory(SeizureCategory.DRUG)
                        .setSubstance("ecstasy")
                        .setCount(Counts.exactly(1_200))
                        .setCountUnit("pill")
                        .build()))
                .containsExactly("ecstasy", "1,200 × pill");
        assertThat(whatAndFigure(Seizure.newBuilder()
                        .setCategory(SeizureCategory.CASH)
                        .setValue(Monies.exactly(new BigDecimal("550000"), "EUR"))
                        .build()))
                .containsExactly("cash", "550,000 EUR");
    }

    @Test
    void whatIsCoveredByAnotherFigureStandsInBracketsAndWhatIsTakenBackHasAMinus() {
        // Given
        Event event = event(new Arrests(Counts.exactly(13)))
                .setAction(EventAction.RETRACTED)
                .setPublishedOn(LocalDate.of(2023, 5, 12))
                .setPartOfTotal(true)
                .build();

        // Then
        assertThat(cells(new EventsTable(WIDE).line(event))).startsWith("- 2023-05-12", "arrests", "(13)");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 79, 80, 109, 110, 132, 160})
    void everyLineIsAsWideAsTheWindowHoweverLongItsNames(int width) {
        // Given
        EventsTable table = new EventsTable(width);
        Event event = event(new Arrests(Counts.exactly(7)))
                .setAnnouncementId("https://police.example/" + "x".repeat(300))
                .setCartels(List.of("balkan-cartel", "sinaloa-cartel", "ndrangheta", "jalisco-new-generation-cartel"))
                .setCountries(List.of("BE", "ES", "FR", "NL", "PE", "RS"))
                .build();

        // Then
        assertThat(table.head()).allSatisfy(line -> assertThat(line).hasSize(width));
        assertThat(table.line(event)).hasSize(width).contains("…");
    }

    @Test
    void anIdCannotSteerTheTerminal() {
        // Given
        Event event = event(new Arrests(Counts.exactly(7)))
                .setAnnouncementId("a\u001b[2J\n\u202eb")
                .build();

        // Then
        assertThat(cells(new EventsTable(WIDE).line(event))).endsWith("a?[2J??b");
    }

    private static List<String> whatAndFigure(Seizure seizure) {
        return cells(new EventsTable(WIDE).line(event(seizure).build())).subList(1, 3);
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split(" *\\| *"));
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
