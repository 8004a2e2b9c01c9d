package io.blotter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.record.Structure;
import io.blotter.schemas.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections as lines of JSON. */
class CorrectionJsonTest {
    private static final String HEAD =
            "{\"id\":\"k1\",\"author\":\"desk\",\"madeAt\":\"2024-05-02T09:30:00Z\",\"reason\":\"the court says so\",";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"link\",\"first\":\"a1#0\",\"second\":\"b1#2\"}",
                "\"kind\":\"unlink\",\"first\":\"a1#0\",\"second\":\"b1#0\"}",
                "\"kind\":\"part-of\",\"part\":\"a1#0\",\"whole\":\"b1#0\"}",
                "\"kind\":\"set\",\"telling\":\"a1#0\",\"figure\":\"arrests\",\"value\":23,\"low\":23,\"high\":23}",
                "\"kind\":\"set\",\"telling\":\"a1#0\",\"figure\":\"seizedValue\",\"value\":1250000.5,\"low\":1250000.5,\"high\":null,\"currency\":\"EUR\"}",
                "\"kind\":\"alias\",\"from\":\"foo-clan\",\"to\":\"bar-cartel\",\"name\":\"Bar Cartel\"}"
            })
    void whatIsWrittenIsReadAgain(String kind) throws BadCorrectionException {
        // When
        Correction correction = CorrectionJson.read(HEAD + kind).correction().orElseThrow();
        String written = Json.line(CorrectionJson.of(correction));

        // Then
        assertThat(Structure.same(CorrectionJson.read(written).correction().orElseThrow(), correction))
                .isTrue();
        assertThat(written).startsWith(HEAD);
    }

    @Test
    void aLineMayWithdrawACorrection() throws BadCorrectionException {
        assertThat(CorrectionJson.read("{\"id\": \"k1\", \"withdrawn\": true}").correction())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"kind\":\"link\",\"first\":\"a\",\"second\":\"a#0\"}' | the same",
                "'\"kind\":\"guess\"}' | one of link, unlink, part-of, set, alias",
                "'\"kind\":\"set\",\"telling\":\"a\",\"figure\":\"arrests\",\"value\":2.5}' | no number of persons",
                "'\"kind\":\"set\",\"telling\":\"a\",\"figure\":\"arrests\"}' | \"value\" is missing",
                "'\"kind\":\"set\",\"telling\":\"a\",\"figure\":\"seizedValue\",\"value\":5,\"currency\":\"euro\"}' | no currency",
                "'\"kind\":\"set\",\"telling\":\"a\",\"figure\":\"arrests\",\"value\":5,\"low\":6,\"high\":9}' | not in order",
                "'\"kind\":\"alias\",\"from\":\"x\",\"to\":\"unattributed\"}' | no cartel",
                "'\"kind\":' | not JSON"
            })
    void whatIsWrongIsSaid(String kind, String problem) {
        assertThatThrownBy(() -> CorrectionJson.read(HEAD + kind))
                .isInstanceOf(BadCorrectionException.class)
                .hasMessageContaining(problem);
    }
}
