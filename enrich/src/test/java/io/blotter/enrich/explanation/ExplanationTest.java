package io.blotter.enrich.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Announcements;
import io.blotter.enrich.Extractor;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    private final Extractor extractor = Extractor.standard();

    private Explanation explain(String body) {
        return extractor.explain(Announcements.titled("Six held at the port", body));
    }

    private static String shown(Explanation explanation) {
        return explanation.unused().stream()
                .map(number -> number.words() + " = " + number.reading()
                        + (number.reason().isEmpty() ? "" : ": " + number.reason()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void theReportIsTheOneThatIsExtracted() {
        Explanation explanation = explain("Police arrested six people and seized 40 kg of cocaine on 9 May 2023.");

        assertThat(explanation.report())
                .isEqualTo(extractor.extract(Announcements.titled(
                        "Six held at the port",
                        "Police arrested six people and seized 40 kg of cocaine on 9 May 2023.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Six people were arrested. The gang laundered €740 million.   | €740 million = a sum of money: "laundered", not seized
                    Six people were arrested. A judge ordered the arrest of 12 suspects. | 12 = a count: "arrest" is only ordered, planned, possible or denied
                    Six men aged 24 to 51 were arrested.                         | 24 to 51 = an age
                    Six people were arrested on 9 May 2023 in Rotterdam.         | 9 May 2023 = a date
                    Six people were arrested. The case involves 14 wombats.      | 14 = a count: no word list knows what it is of
                    """)
    void aNumberThatIsPartOfNoFactIsNamedWithItsReadingAndTheReason(String body, String expected) {
        assertThat(shown(explain(body))).contains(expected);
    }

    @Test
    void aNumberThatAFactWasReadFromIsNotAmongTheUnused() {
        Explanation explanation = explain("Police arrested six people and seized 40 kg of cocaine.");

        assertThat(explanation.unused()).isEmpty();
    }

    @Test
    void eachOperationSaysWhyItsStatementsBelongToIt() {
        Explanation explanation = explain("""
                Police arrested six people on Wednesday.

                They seized 2 tonnes of cocaine.

                In January of this year, 13 people were arrested in Serbia.

                More than 6,500 people have been arrested so far thanks to EncroChat.
                """);

        assertThat(explanation.operationReasons())
                .hasSameSizeAs(explanation.report().getOperations());
        assertThat(explanation.operationReasons().get(0)).contains("headline and lead");
        assertThat(explanation.operationReasons().get(1)).contains("another time: 2023-01-01 to 2023-01-31");
        assertThat(explanation.operationReasons().get(2)).contains("cumulative figures of EncroChat");
    }

    @Test
    void passagesAreTheTextWithoutMarkup() {
        Explanation explanation = extractor.explain(
                Announcements.saying("<p>Police seized <b>4&nbsp;kg</b> of heroin.</p><p>Nobody was hurt.</p>"));

        assertThat(explanation.passages())
                .extracting(passage -> passage.words().stream()
                        .map(word -> word.before() + word.text())
                        .collect(Collectors.joining()))
                .containsExactly("Police seized 4 kg of heroin.", "Nobody was hurt.");
    }
}
