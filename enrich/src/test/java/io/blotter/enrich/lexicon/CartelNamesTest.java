package io.blotter.enrich.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartelNamesTest {
    private static final CartelNames NAMES = CartelNames.standard();

    @ParameterizedTest
    @CsvSource({
        "CJNG, jalisco-new-generation-cartel",
        "cjng, jalisco-new-generation-cartel",
        "cartel de jalisco nueva generacion, jalisco-new-generation-cartel",
        "Los Zetas, los-zetas",
        "los-zetas, los-zetas",
        "Cártel del Golfo, gulf-cartel"
    })
    void aGroupIsFoundByAnyOfItsNamesHoweverTheyAreTyped(String typed, String id) {
        assertThat(NAMES.ids(typed)).contains(id);
    }

    @Test
    void aNameThatNoGroupHasIsNobodys() {
        assertThat(NAMES.ids("the bowling club of Nowhere")).isEmpty();
    }
}
