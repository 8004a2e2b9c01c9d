package io.blotter.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.ReportedOperation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns and regions that an operation is told with: scenes or not, each with the country that it lies in. */
class TownsTest {
    private final Extractor extractor = Extractor.standard();

    private List<ReportedOperation> operations(String body) {
        return extractor.extract(Announcements.titled("", body)).getOperations();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police arrested six men in Gdynia.                                    | PL/gdynia
                    Six men were arrested in Hamburg and Bremen.                          | DE/bremen DE/hamburg
                    Officers in Buenos Aires seized 40 kg of cocaine bound for Rotterdam. | AR/buenos aires NL/rotterdam
                    Officers arrested two men in Paris, Texas.                            | US/paris US/texas
                    LONDON (Reuters) - Police in Lisbon arrested nine people.             | PT/lisbon
                    Police arrested six men in Poland.                                    | ''
                    Six people were arrested in the town of Quenlow.                      | -/quenlow
                    Six people were arrested in Upper Quenlow district, police said.      | -/upper quenlow
                    Police arrested six people, among them Borislav Quenley.              | ''
                    Police arrested six people. Ernesto Medellin fled. Medellin is rich.  | ''
                    """)
    void ofTheTelling(String text, String expected) {
        assertThat(String.join(" ", operations(text).get(0).getTowns())).isEqualTo(expected);
    }

    @Test
    void ofAnOlderOperationAreItsOwn() {
        List<ReportedOperation> operations = operations("Police arrested six men in Gdynia on Tuesday.\n\n"
                + "In a separate case in 2019, officers arrested 14 people in Hamburg.");

        assertThat(operations.get(0).getTowns()).containsExactly("PL/gdynia");
        assertThat(operations.get(1).getTowns()).containsExactly("DE/hamburg");
    }
}
