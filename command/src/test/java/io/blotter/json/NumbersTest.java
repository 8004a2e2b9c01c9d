package io.blotter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.quantity.Monies;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are written as a person writes them: no exponent, no trailing zeros. */
class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1.4E9, 1400000000",
        "550000.00, 550000",
        "0.00000001, 0.00000001",
        "2.70, 2.7",
        "0E-8, 0",
        "10, 10",
        "12345678901234567890.12345678, 12345678901234567890.12345678"
    })
    void plain(BigDecimal value, String written) {
        assertThat(Json.line(Json.number(value))).isEqualTo(written);
        assertThat(Json.line(Json.number(Monies.scaled(value)))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource("550000")
    void aBoundThatIsNotThereIsNull(BigDecimal value) {
        assertThat(Json.line(Json.numberOrNull(Optional.empty()))).isEqualTo("null");
        assertThat(Json.line(Json.numberOrNull(Optional.of(value)))).isEqualTo("550000");
    }
}
