package io.blotter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileTextTest {
    @ParameterizedTest
    @EnumSource(HostileText.class)
    void isOfTheLargestSizeThatIsTakenIn(HostileText text) {
        assertThat(text.write()).hasSize(HostileText.SIZE);
    }
}
