package io.blotter.aggregate.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.link.WordBag.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBagTest {
    private final WordBag.Reader reader = new WordBag.Reader();

    @ParameterizedTest
    @CsvSource({
        "Operation Lantern, LANTERN, SAME",
        "Operación Metáfora, metafora, SAME",
        "LANTERN-V, Operation Lantern V, SAME",
        "Grey Heron-Lantern, Grey Heron, CONTAINED",
        "Lanterna, Lantern, SIMILAR",
        "Kompania Sol, Kompanio Sol, SIMILAR",
        "Lantern 2.0, Lantern, OTHER_EDITION",
        "Lantern III, Lantern IV, OTHER_EDITION",
        "Lantern, Heron, DIFFERENT",
        "Sol, Sal, DIFFERENT"
    })
    void namesCompare(String one, String other, Likeness expected) {
        assertThat(reader.read(one).compare(reader.read(other))).isEqualTo(expected);
        assertThat(reader.read(other).compare(reader.read(one))).isEqualTo(expected);
    }
}
