package io.blotter.enrich.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermKindsTest {
    @ParameterizedTest
    @EnumSource(TermKind.class)
    void aKindIsInItsOwnSetAndInNoOther(TermKind kind) {
        TermKinds own = TermKinds.of(kind);

        for (TermKind other : TermKind.values()) {
            assertThat(own.contains(other)).isEqualTo(kind == other);
        }
    }
}
