package io.blotter.ingest.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource({
        "2023-05-12, 2023-05-12, ",
        "2024-02-29, 2024-02-29, ",
        "2023-05-12T09:30:00Z, 2023-05-12, 2023-05-12T09:30:00Z",
        "2023-05-12t09:30:00z, 2023-05-12, 2023-05-12T09:30:00Z",
        "2023-05-12 09:30:00Z, 2023-05-12, 2023-05-12T09:30:00Z",
        "2023-05-12T00:30:00+02:00, 2023-05-12, 2023-05-11T22:30:00Z",
        "2023-05-12T23:30:00-05:00, 2023-05-12, 2023-05-13T04:30:00Z",
        "2023-05-12T23:30:00-0500, 2023-05-12, 2023-05-13T04:30:00Z",
        "2023-05-12T09:30:00.123456789Z, 2023-05-12, 2023-05-12T09:30:00.123Z",
    })
    void theDayIsTheOneStatedInTheOffsetStated(String text, String day, String moment) {
        // When
        PublicationDate date = PublicationDate.parse(text);

        // Then
        assertThat(date.day()).isEqualTo(day);
        assertThat(date.moment().map(Object::toString).orElse(null)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023-05",
                "2023-5-12",
                "12.05.2023",
                "2023-02-30",
                "2023-13-01",
                "2023-05-12T",
                "2023-05-12T09:30:00",
                "2023-05-12T25:00:00Z",
                "2023-05-12X09:30:00Z",
                "+12023-05-12",
                "yesterday",
                "20230512",
                "2023-05-12T09:30:00 CET"
            })
    void whatIsNeitherADayNorATimeWithItsOffsetIsNone(String text) {
        assertThatThrownBy(() -> PublicationDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-05-12",
                " 2023-05-12T09:30:00+0200 ",
                "2023-05-12T09:30",
                "2023-05-12 09:30:00",
                "2023/05/12",
                "Fri, 12 May 2023 09:30:00 GMT"
            })
    void whatWebPagesWriteIsUnderstood(String text) {
        assertThat(PublicationDate.parseLeniently(text).map(PublicationDate::day))
                .contains(LocalDate.of(2023, 5, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12/05/2023", "2023-05-123", "May 2023", "0"})
    void whatWebPagesWriteOtherwiseIsLeftAside(String text) {
        assertThat(PublicationDate.parseLeniently(text)).isEmpty();
    }
}
