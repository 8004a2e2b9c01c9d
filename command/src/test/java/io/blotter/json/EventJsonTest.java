package io.blotter.json;

import static io.blotter.json.Written.again;
import static io.blotter.json.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.quantity.Counts;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Event;
import io.blotter.schemas.EventAction;
import io.blotter.schemas.Searches;
import io.blotter.schemas.TextPart;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code blotter events} prints. */
class EventJsonTest {
    @Test
    void anEventSaysWhatWhoWhereAndWhen() {
        // Given
        Event event = event(Statements.ARRESTS_OF_23)
                .setOperationName("Operation Copper Lantern")
                .setPublishedOn(LocalDate.of(2023, 5, 12))
                .setActionDates(List.of(LocalDate.of(2023, 5, 11)))
                .setCartels(List.of("balkan-cartel"))
                .setPlatforms(List.of("Sky ECC"))
                .setCountries(List.of("RS"))
                .setEvidence(List.of(Statements.words(TextPart.TITLE, 0, "23 arrested")))
                .build();

        // When
        JsonNode written = again(EventJson.of(event));

        // Then
        assertThat(written).isEqualTo(json("""
                {"eventId": "e1", "action": "asserted", "type": "arrests", "announcementId": "a1",
                 "reportedOperationId": "a1#0", "primary": true, "operationKind": "ACTION",
                 "operationName": "Operation Copper Lantern", "source": "police.example", "publishedOn": "2023-05-12",
                 "actionDates": ["2023-05-11"], "cartels": ["balkan-cartel"], "platforms": ["Sky ECC"],
                 "countries": ["RS"], "arrests": {"value": 23, "low": 23, "high": 23}, "partOfTotal": false,
                 "evidence": {"part": "title", "start": 0, "end": 11, "quote": "23 arrested"}}"""));
    }

    @Test
    void whatIsTakenBackIsARetraction() {
        // Given
        Event event =
                event(Statements.ARRESTS_OF_23).setAction(EventAction.RETRACTED).build();

        // When
        JsonNode written = again(EventJson.of(event));

        // Then
        assertThat(written.get("action").asText()).isEqualTo("retracted");
    }

    @Test
    void eachTypeHasItsOwnField() {
        assertThat(again(EventJson.of(event(new Searches(Counts.exactly(35))).build()))
                        .get("searches")
                        .get("value")
                        .asLong())
                .isEqualTo(35);
        assertThat(again(EventJson.of(event(new Charges(Counts.exactly(18))).build()))
                        .get("charges")
                        .get("value")
                        .asLong())
                .isEqualTo(18);
        assertThat(again(EventJson.of(event(Statements.RIFLES).build())).get("seizure"))
                .isEqualTo(json("{'category': 'FIREARM', 'item': 'sniper rifles', 'count': 3, 'low': 3, 'high': 3}"));
        assertThat(EventJson.type(event(new Arrests(Counts.exactly(1))).build()))
                .isEqualTo("arrests");
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
