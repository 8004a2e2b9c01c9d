package io.blotter.json;

import static io.blotter.json.Written.again;
import static io.blotter.json.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.quantity.Counts;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Link;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Telling;
import io.blotter.schemas.Voice;
import io.blotter.schemas.Whole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code blotter operations} and {@code blotter resolve} print. */
class OperationJsonTest {
    private static final Telling OFFICIAL = Telling.newBuilder()
            .setAnnouncementId("a1")
            .setOrdinal(0)
            .setPrimary(true)
            .setSource("police.example")
            .setOfficial(true)
            .setPublishedOn(LocalDate.of(2023, 5, 12))
            .build();

    @Test
    void anOperationSaysWhoTellsOfItAndWhyTheyWereTakenForOne() {
        // Given
        Telling press = Telling.newBuilder()
                .setAnnouncementId("a2")
                .setOrdinal(1)
                .setPrimary(false)
                .setSource("gazette.example")
                .setUrl("https://gazette.example/2")
                .build();
        Operation operation = Operation.newBuilder()
                .setId("o1")
                .setPrimary(true)
                .setMonth("2023-05")
                .setActionDates(List.of(LocalDate.of(2023, 5, 11)))
                .setCartels(List.of(new CartelMention("balkan-cartel", "Balkan Cartel", false, List.of(), "")))
                .setTellings(List.of(OFFICIAL, press))
                .setLinks(List.of(new Link("a1#0", "a2#1", 12.5, List.of("same day", "same arrests"))))
                .build();

        // When
        JsonNode written = again(OperationJson.of(operation));

        // Then
        assertThat(written).isEqualTo(json("""
                {"id": "o1", "primary": true, "kind": "ACTION", "name": null, "actionDates": ["2023-05-11"],
                 "month": "2023-05", "cartels": ["Balkan Cartel"], "cartelIds": ["balkan-cartel"], "platforms": [],
                 "countries": [], "arrests": null, "searches": null, "charged": null, "seizures": [],
                 "seizedValue": [], "drugValue": [],
                 "reports": [
                   {"announcementId": "a1", "ordinal": 0, "primary": true, "source": "police.example", "official": true,
                    "url": null, "publishedOn": "2023-05-12"},
                   {"announcementId": "a2", "ordinal": 1, "primary": false, "source": "gazette.example",
                    "official": false, "url": "https://gazette.example/2", "publishedOn": null}],
                 "links": [{"first": "a1#0", "second": "a2#1", "bits": 12.5, "reasons": ["same day", "same arrests"]}]}"""));
    }

    @Test
    void aPartSaysWhatItIsAPartOfAndWhatCountsThere() {
        // Given
        Operation operation = Operation.newBuilder()
                .setId("o2")
                .setPrimary(true)
                .setTellings(List.of(OFFICIAL))
                .setPartOf(new Whole(
                        "o1",
                        List.of("arrests"),
                        List.of(new CartelMention("balkan-cartel", "Balkan Cartel", false, List.of(), "")),
                        List.of("+12.0 part, stated")))
                .setParts(List.of("o3"))
                .setAliases(List.of("o4"))
                .build();

        // When
        JsonNode written = again(OperationJson.of(operation));

        // Then
        assertThat(written.get("partOf")).isEqualTo(json("""
                {"id": "o1", "covered": ["arrests"], "cartelIds": ["balkan-cartel"], "reasons": ["+12.0 part, stated"]}"""));
        assertThat(written.get("parts")).isEqualTo(json("[\"o3\"]"));
        assertThat(written.get("aliases")).isEqualTo(json("[\"o4\"]"));
    }

    @Test
    void whoDisagreesIsHeardAndWhoAgreesIsNamed() {
        // Given
        ConsensusFact arrests = new ConsensusFact(
                "f1",
                Statements.ARRESTS_OF_23,
                false,
                List.of(
                        new Voice("a1", 0, "x", true, Statements.ARRESTS_OF_23),
                        new Voice("a2", 1, "y", false, new Arrests(Counts.exactly(24)))),
                "the authority says so");

        // When
        JsonNode written = withFact(arrests).get("arrests");

        // Then
        assertThat(written).isEqualTo(json("""
                {"value": 23, "low": 23, "high": 23, "reason": "the authority says so", "voices": [
                  {"announcementId": "a1", "factId": "x", "agrees": true},
                  {"announcementId": "a2", "factId": "y", "agrees": false, "says": {"value": 24, "low": 24, "high": 24}}]}"""));
    }

    @Test
    void aSeizureHasItsVoicesToo() {
        // Given
        ConsensusFact rifles = new ConsensusFact(
                "f1", Statements.RIFLES, false, List.of(new Voice("a1", 0, "x", false, Statements.ARRESTS_OF_23)), "");

        // When
        JsonNode written = withFact(rifles).get("seizures");

        // Then
        assertThat(written).isEqualTo(json("""
                [{"category": "FIREARM", "item": "sniper rifles", "count": 3, "low": 3, "high": 3,
                  "voices": [{"announcementId": "a1", "factId": "x", "agrees": false, "says": null}]}]"""));
    }

    @Test
    void drugsOfWhichOnlyAStreetValueIsKnownAreNoSeizure() {
        // When
        JsonNode written = withFact(new ConsensusFact("f1", Statements.DRUGS_BY_VALUE, false, List.of(), ""));

        // Then
        assertThat(written.get("seizures")).isEmpty();
    }

    private static JsonNode withFact(ConsensusFact fact) {
        return again(OperationJson.of(Operation.newBuilder()
                .setId("o1")
                .setPrimary(true)
                .setFacts(List.of(fact))
                .setTellings(List.of(OFFICIAL))
                .build()));
    }
}
