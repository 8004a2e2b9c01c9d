package io.blotter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void commasQuotesAndLineEndsStayWithinTheirCell() {
        // Given
        CsvTable<String> table =
                new CsvTable<String>().text("name", name -> name).count("length", name -> 3L);

        // When
        StringBuilder csv = new StringBuilder();
        table.print(List.of("a, \"b\"\nc", "d"), csv);

        // Then
        assertThat(csv.toString()).isEqualTo("name,length\r\n\"a, \"\"b\"\"\nc\",3\r\nd,3\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void aNameThatLooksLikeAFormulaIsText(String name) {
        // When
        StringBuilder csv = new StringBuilder();
        new CsvTable<String>().text("name", each -> each).print(List.of(name), csv);

        // Then
        assertThat(csv.toString()).contains("'" + name);
    }

    @Test
    void numbersArePlainAndWhatIsNotKnownIsEmpty() {
        // Given
        CsvTable<BigDecimal> table = new CsvTable<BigDecimal>()
                .decimal("sum", sum -> sum)
                .optionalDecimal("high", sum -> Optional.empty())
                .optionalCount("count", sum -> Optional.of(7L));

        // When
        StringBuilder csv = new StringBuilder();
        table.print(List.of(new BigDecimal("5.50E+6"), new BigDecimal("-2.500")), csv);

        // Then
        assertThat(csv.toString()).isEqualTo("sum,high,count\r\n5500000,,7\r\n-2.5,,7\r\n");
    }
}
