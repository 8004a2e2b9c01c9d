package io.blotter.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Police in three countries arrested 23 people on Thursday and seized cash, cars and almost two tonnes of cocaine.
            nl | De politie heeft in Rotterdam zeven verdachten aangehouden en tweehonderd kilo cocaïne in beslag genomen.
            it | La Guardia di Finanza ha arrestato dodici persone e sequestrato beni per cinque milioni di euro nel porto.
            es | La Policía Nacional ha detenido a catorce personas y ha intervenido trescientos kilos de hachís en Cádiz.
            fr | Les enquêteurs ont interpellé huit personnes et saisi plusieurs véhicules de luxe près de Marseille.
            de | Das Landeskriminalamt nahm elf Personen fest und stellte mehrere Kilogramm Kokain und Bargeld sicher.
            """)
    void authoritiesAreUnderstoodToSpeakTheirLanguage(String language, String text) {
        assertThat(Languages.of(text)).contains(language);
    }

    @Test
    void ofAFewWordsNothingIsSaid() {
        assertThat(Languages.of("Operation Venetic: 746 arrests")).isEmpty();
    }
}
