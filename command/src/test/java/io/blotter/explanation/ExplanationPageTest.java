package io.blotter.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Extractor;
import io.blotter.schemas.Announcement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationPageTest {
    private static List<String> page(String body, MarkStyle style) {
        Announcement announcement = Announcement.newBuilder()
                .setId("p1")
                .setSource("police.example")
                .setPublishedOn(LocalDate.of(2024, 3, 2))
                .setTitle("Six held at the port")
                .setBody(body)
                .build();
        return ExplanationPage.lines(Extractor.standard().explain(announcement), style);
    }

    @Test
    void factsAreMarkedInTheTextAndListedBelowWithTheReason() {
        List<String> page = page(
                "Police arrested six people and seized assets worth €5 million, among them almost €3 million in cash."
                        + " The gang had laundered €740 million.",
                MarkStyle.BRACKETS);

        assertThat(page)
                .containsSubsequence(
                        "== p1, police.example, 2024-03-02",
                        "[1 Six] held at the port",
                        "Police arrested [1 six people] and seized [2 assets worth €5 million], among them"
                                + " [3 almost €3 million in cash]. The gang had laundered €740 million.",
                        "  [1] arrested: 6; as headline or lead state it",
                        "  [3] seized, cash (cash): about 3,000,000 EUR; part of the stated total of the assets; not added",
                        "  = seized value 5,000,000 EUR from [2]; stated as a total of the assets",
                        "Numbers read and not counted:",
                        "  €740 million: a sum of money; \"laundered\", not seized");
    }

    @Test
    void onATerminalTheWordsAreUnderlinedAndTheirNumberStandsBehindThem() {
        assertThat(page("Police arrested six people.", MarkStyle.COLOURS))
                .contains("Police arrested \u001B[1;4;36msix people\u001B[0;36m[1]\u001B[0m.");
    }

    @Test
    void noColourIsUsedWhereNobodyLooksOrNobodyWantsIt() {
        assertThat(MarkStyle.of(true, "")).isEqualTo(MarkStyle.COLOURS);
        assertThat(MarkStyle.of(true, "1")).isEqualTo(MarkStyle.BRACKETS);
        assertThat(MarkStyle.of(false, "")).isEqualTo(MarkStyle.BRACKETS);
    }

    @Test
    void boundsAreShownWhereTheyAreNotTheFigureItself() {
        assertThat(page("More than 800 suspects were arrested in May.", MarkStyle.BRACKETS))
                .anyMatch(line -> line.contains("arrested: 800 (801 or more)"));
    }

    @Test
    void aTextCannotSteerTheTerminal() {
        assertThat(String.join("\n", page("Police arrested six\u001B[2J people\u0007.", MarkStyle.BRACKETS)))
                .doesNotContain("\u001B", "\u0007");
    }

    @Test
    void aTextWithoutActionSaysSo() {
        assertThat(page("The agency opened an office with 40 desks.", MarkStyle.BRACKETS))
                .contains("  40: a count; no word list knows what it is of");
    }
}
