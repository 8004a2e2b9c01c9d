package io.blotter.enrich.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report calls a group that the gazetteer knows under another name. */
class GroupNameTest {
    @ParameterizedTest(name = "{0}, known as {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    La Familia              | La Familia Michoacana         | La Familia
                    Zetas                   | Los Zetas                     | Zetas
                    Camorra clans           | Camorra                       | Camorra
                    Kavački klan            | Kavač clan                    | Kavač clan
                    CJNG                    | Jalisco New Generation Cartel | Jalisco New Generation Cartel
                    SINALOA CARTEL          | Sinaloa cartel                | Sinaloa cartel
                    Sinaloa Cartel          | Sinaloa cartel                | Sinaloa cartel
                    the Outfit              | Chicago Outfit                | Chicago Outfit
                    """)
    void theAnnouncementsFormOfTheName(String words, String canonical, String stated) {
        assertThat(GroupName.stated(words, canonical)).isEqualTo(stated);
    }

    @ParameterizedTest
    @CsvSource({"Šarić gang, saric-gang", "'Los Ñetas', los-netas", "'42 Foo Crips', 42-foo-crips", "'?', unnamed"})
    void theIdOfANameThatNoGazetteerKnows(String name, String id) {
        assertThat(GroupName.id(name)).isEqualTo(id);
    }
}
