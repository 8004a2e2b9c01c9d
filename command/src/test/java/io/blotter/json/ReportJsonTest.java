package io.blotter.json;

import static io.blotter.json.Statements.fact;
import static io.blotter.json.Statements.words;
import static io.blotter.json.Written.again;
import static io.blotter.json.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.quantity.Monies;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Period;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.TextPart;
import io.blotter.schemas.ValueTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code blotter extract} prints. */
class ReportJsonTest {
    private static final Evidence IN_THE_TEXT = words(TextPart.BODY, 10, "23 people were arrested");

    @Test
    void anAnnouncementOfNothingHasNoOperations() {
        // Given
        Report report = Report.newBuilder()
                .setAnnouncementId("budget")
                .setSource("capital-review.example")
                .setRelevant(false)
                .setTextDigest("00")
                .build();

        // When
        JsonNode written = again(ReportJson.of(report));

        // Then
        assertThat(written).isEqualTo(json("{'id': 'budget', 'relevant': false, 'operations': []}"));
    }

    @Test
    void anOperationHasEveryFieldOfTheContract() {
        // Given
        ReportedOperation operation = ReportedOperation.newBuilder()
                .setOrdinal(0)
                .setPrimary(true)
                .setName("Operation Copper Lantern")
                .setActionDates(List.of(LocalDate.of(2023, 5, 11)))
                .setCartels(List.of(new CartelMention("balkan-cartel", "Balkan Cartel", false, List.of(), "")))
                .setPlatforms(List.of("Sky ECC"))
                .setCountries(List.of("NL", "RS"))
                .setFacts(List.of(fact("a", Statements.ARRESTS_OF_23, IN_THE_TEXT)))
                .setSeizedValue(List.of(new ValueTotal(
                        Monies.exactly(new BigDecimal("550000"), "EUR"), List.of("b"), "the only amount")))
                .build();

        // When
        JsonNode written = operation(operation);

        // Then
        assertThat(written).isEqualTo(json("""
                {"primary": true, "kind": "ACTION", "name": "Operation Copper Lantern", "actionDates": ["2023-05-11"],
                 "cartels": ["Balkan Cartel"], "cartelIds": ["balkan-cartel"], "platforms": ["Sky ECC"],
                 "countries": ["NL", "RS"], "towns": [], "agencies": [], "subjects": [],
                 "arrests": {"value": 23, "low": 23, "high": 23,
                   "evidence": {"part": "body", "start": 10, "end": 33, "quote": "23 people were arrested"}},
                 "searches": null, "charged": null, "seizures": [],
                 "seizedValue": [{"amount": 550000, "currency": "EUR", "low": 550000, "high": 550000}],
                 "drugValue": []}"""));
    }

    @Test
    void whereNoDayIsCertainThePeriodIsTold() {
        // Given
        ReportedOperation operation = ReportedOperation.newBuilder()
                .setOrdinal(0)
                .setPrimary(false)
                .setPeriod(new Period(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 8, 31)))
                .build();

        // When
        JsonNode written = operation(operation);

        // Then
        assertThat(written.get("name").isNull()).isTrue();
        assertThat(written.get("actionDates")).isEmpty();
        assertThat(written.get("period")).isEqualTo(json("{'from': '2023-08-01', 'to': '2023-08-31'}"));
    }

    @Test
    void aBoundThatTheTextDoesNotSetIsNull() {
        // When
        JsonNode written = withFacts(fact("a", Statements.ARRESTS_OF_MORE_THAN_800, IN_THE_TEXT));

        // Then
        JsonNode arrests = written.get("arrests");
        assertThat(arrests.get("value").asLong()).isEqualTo(800);
        assertThat(arrests.get("low").asLong()).isEqualTo(801);
        assertThat(arrests.get("high").isNull()).isTrue();
        assertThat(arrests.get("qualifier").asText()).isEqualTo("more_than");
    }

    @Test
    void aFigureThatAnotherOneCoversIsNotTheNumberOfArrests() {
        // Given
        Fact part = new Fact("a", Statements.ARRESTS_OF_MORE_THAN_800, true, List.of(IN_THE_TEXT), "13 of the 23");

        // When
        JsonNode written = withFacts(part, fact("b", Statements.ARRESTS_OF_23, IN_THE_TEXT));

        // Then
        assertThat(written.get("arrests").get("value").asLong()).isEqualTo(23);
    }

    @Test
    void whatWasReadFromSeveralPlacesNamesThemAllAndSaysWhy() {
        // Given
        Fact sum = new Fact(
                "a",
                Statements.ARRESTS_OF_23,
                false,
                List.of(words(TextPart.TITLE, 0, "13 arrested"), words(TextPart.BODY, 50, "ten more")),
                "13 and 10");

        // When
        JsonNode arrests = withFacts(sum).get("arrests");

        // Then
        assertThat(arrests.get("reason").asText()).isEqualTo("13 and 10");
        assertThat(arrests.get("evidence"))
                .isEqualTo(json("{'part': 'title', 'start': 0, 'end': 11, 'quote': '13 arrested'}"));
        assertThat(arrests.get("furtherEvidence"))
                .isEqualTo(json("[{'part': 'body', 'start': 50, 'end': 58, 'quote': 'ten more'}]"));
    }

    @Test
    void moneyHasItsAmountAsThePersonWouldWriteItAndItsQualifier() {
        // When
        JsonNode written = withFacts(fact("a", Statements.CASH));

        // Then
        assertThat(written.get("seizures"))
                .isEqualTo(json("[{'category': 'CASH', 'amount': 550000, 'currency': 'EUR', 'low': 495000,"
                        + " 'high': 605000, 'qualifier': 'approx'}]"));
    }

    @Test
    void drugsHaveKilogramsAndTheirStreetValueApart() {
        // When
        JsonNode written = withFacts(fact("a", Statements.COCAINE));

        // Then
        assertThat(written.get("seizures"))
                .isEqualTo(json(
                        "[{'category': 'DRUG', 'substance': 'cocaine', 'kg': 2700, 'statedUnit': 't', 'low': 2700, 'high': 2700,"
                                + " 'streetValue': {'amount': 1400000000, 'currency': 'USD', 'low': 1400000000,"
                                + " 'high': 1400000000}}]"));
    }

    @Test
    void drugsThatAreCountedHaveUnitsAndOtherThingsACount() {
        // When
        JsonNode written = withFacts(fact("a", Statements.PILLS), fact("b", Statements.RIFLES));

        // Then
        assertThat(written.get("seizures")).isEqualTo(json("""
                [{"category": "DRUG", "substance": "ecstasy", "units": 1200, "low": null, "high": 1200, "qualifier": "up_to", "unit": "pill"},
                 {"category": "FIREARM", "item": "sniper rifles", "count": 3, "low": 3, "high": 3}]"""));
    }

    @Test
    void drugsOfWhichOnlyAStreetValueIsKnownAreADrugValueAndNoSeizure() {
        // Given
        ReportedOperation operation = ReportedOperation.newBuilder()
                .setOrdinal(0)
                .setPrimary(true)
                .setFacts(List.of(fact("a", Statements.DRUGS_BY_VALUE)))
                .setDrugValue(List.of(new ValueTotal(
                        Statements.DRUGS_BY_VALUE.getStreetValue().orElseThrow(), List.of("a"), "")))
                .build();

        // When
        JsonNode written = operation(operation);

        // Then
        assertThat(written.get("seizures")).isEmpty();
        assertThat(written.get("drugValue"))
                .isEqualTo(json("[{'amount': 30000.5, 'currency': 'GBP', 'low': null, 'high': 30000.5,"
                        + " 'qualifier': 'less_than'}]"));
    }

    @Test
    void aSeizureThatAnotherOneCoversSaysSo() {
        // When
        JsonNode written = withFacts(new Fact("a", Statements.RIFLES, true, List.of(), ""));

        // Then
        assertThat(written.get("seizures").get(0).get("part_of_total").asBoolean())
                .isTrue();
    }

    private static JsonNode withFacts(Fact... facts) {
        return operation(ReportedOperation.newBuilder()
                .setOrdinal(0)
                .setPrimary(true)
                .setFacts(List.of(facts))
                .build());
    }

    private static JsonNode operation(ReportedOperation operation) {
        Report report = Report.newBuilder()
                .setAnnouncementId("a1")
                .setSource("police.example")
                .setRelevant(true)
                .setTextDigest("00")
                .setOperations(List.of(operation))
                .build();
        return again(ReportJson.of(report)).get("operations").get(0);
    }
}
