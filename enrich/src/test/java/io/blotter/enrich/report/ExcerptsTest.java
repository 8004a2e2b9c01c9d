package io.blotter.enrich.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Extractor;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.TextPart;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    private static final Extractor EXTRACTOR = Extractor.standard();

    @Test
    void theWordsAroundStandBesideTheQuoteAsTheyAreWritten() {
        // Given
        Announcement announcement =
                announcement("On Monday, police in the port of Antwerp, Belgium, arrested six people"
                        + " (two of them on board a ship) and took them to the nearest station.");

        // Then
        assertThat(firstFact(announcement))
                .isEqualTo(new Excerpt(
                        "… in the port of Antwerp, Belgium, arrested ",
                        "six people",
                        " (two of them on board a ship) …"));
    }

    @Test
    void anExcerptStaysInItsPassageAndLeavesMarkupOut() {
        // Given
        Announcement announcement =
                announcement("<p>A raid at dawn.</p><p>Police <b>arrested six people</b>.</p><p>More will follow.</p>");

        // Then
        assertThat(firstFact(announcement)).isEqualTo(new Excerpt("Police arrested ", "six people", "."));
    }

    @Test
    void namesOfPersonsAreMaskedAroundTheQuoteToo() {
        // Given
        Excerpt excerpt = firstFact(announcement(
                "Police arrested six people, among them Borislav Quenley and his driver, near the border."));

        // Then
        assertThat(excerpt.after()).contains("among them [name] and his driver").doesNotContain("Borislav", "Quenley");
    }

    @Test
    void whereTheTextHasChangedSinceTheQuoteStandsAlone() {
        // Given
        Announcement announcement = announcement("Police arrested nine people at the border.");

        // Then
        assertThat(EXTRACTOR.excerpts(announcement).of(new Evidence(TextPart.BODY, 16, 27, "six persons")))
                .isEqualTo(new Excerpt("", "six persons", ""));
        assertThat(EXTRACTOR.excerpts(announcement).of(new Evidence(TextPart.TITLE, 900, 910, "six people")))
                .isEqualTo(new Excerpt("", "six people", ""));
    }

    private static Excerpt firstFact(Announcement announcement) {
        Evidence evidence = EXTRACTOR
                .extract(announcement)
                .getOperations()
                .get(0)
                .getFacts()
                .get(0)
                .getEvidence()
                .get(0);
        return EXTRACTOR.excerpts(announcement).of(evidence);
    }

    private static Announcement announcement(String body) {
        return Announcement.newBuilder()
                .setId("a1")
                .setSource("police.example")
                .setBody(body)
                .build();
    }
}
