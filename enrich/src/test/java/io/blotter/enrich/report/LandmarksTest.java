package io.blotter.enrich.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Extractor;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.ReportedOperation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a telling can be known again by. */
class LandmarksTest {
    private static final Extractor EXTRACTOR = Extractor.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Six judges were arrested over bribes.                                     | corruption, judges
            Six people were arrested at a go-fast boat.                               | speedboats
            Six people were arrested at dawn.                                         | none
            Six people were arrested over an investment scam.                         | deception, investment scam, scam
            """)
    void whatTheStoryIsAbout(String text, String expected) {
        assertThat(words(operation(text).getSubjects())).isEqualTo(expected);
    }

    @Test
    void authoritiesThatItNames() {
        assertThat(operation("Six people were arrested by the FBI with the support of Europol.")
                        .getAgencies())
                .containsExactly("Europol", "FBI");
    }

    @Test
    void whatIsToldOfAnEarlierOperationStaysWithThat() {
        // Given
        List<ReportedOperation> operations =
                EXTRACTOR.extract(announcement("""
                        Police arrested six judges in Antwerp on 3 May 2023.

                        Last year, police arrested nine people on a submarine in Vigo.""")).getOperations();

        // Then
        assertThat(operations.get(0).getSubjects()).containsExactly("judges");
        assertThat(operations.get(1).getSubjects()).containsExactly("submarine");
    }

    private static String words(List<String> found) {
        return found.isEmpty() ? "none" : String.join(", ", found);
    }

    private static ReportedOperation operation(String body) {
        return EXTRACTOR.extract(announcement(body)).getOperations().get(0);
    }

    private static Announcement announcement(String body) {
        return Announcement.newBuilder()
                .setId("a1")
                .setSource("police.example")
                .setBody(body)
                .build();
    }
}
