package io.blotter.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.CartelMention;
import io.blotter.schemas.ReportedOperation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which groups, platforms and codenames an operation has. */
class NamesTest {
    private final Extractor extractor = Extractor.standard();

    private List<ReportedOperation> operations(String body) {
        return extractor.extract(Announcements.titled("", body)).getOperations();
    }

    private static String groups(ReportedOperation operation) {
        return operation.getCartels().stream().map(CartelMention::getName).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police arrested nine members of the Hells Angels.                                      | Hells Angels
                    Police arrested nine associates of the CJNG.                                           | Jalisco New Generation Cartel
                    Nine people were arrested in a case linked with the Sinaloa cartel.                    | Sinaloa cartel
                    Police arrested nine men with ties to the Zorbic clan.                                 | Zorbic clan
                    Police arrested nine members of the Zorbic, Lo Querbo and Nal-Tarvi clans.             | Lo Querbo clan; Nal-Tarvi clan; Zorbic clan
                    Agents arrested eight members of the 31 Zorbic Crips.                                  | 31 Zorbic Crips
                    Agents arrested eight members of the Crips.                                            | Crips
                    Agents arrested eight members of a gang known as the Zorbic Foxes.                     | Zorbic Foxes
                    Agents arrested eight members of the crime group 'Zorbic'.                             | Zorbic
                    Agents arrested eight members of the Rebels outlaw motorcycle gang.                    | Rebels MC
                    """)
    void theGroupsThatItWasDirectedAt(String text, String expected) {
        assertThat(groups(operations(text).get(0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police arrested nine members of a criminal network.
                    Police arrested nine men, one of them a former member of the Hells Angels.
                    Police arrested nine members of a gang that worked with the Hells Angels.
                    Police arrested nine men. The agent was killed by members of the Zetas in an ambush.
                    Police arrested nine men who financed gangs such as Los Lobos.
                    Police arrested nine members of a Birmingham gang.
                    Police arrested nine men and searched 14 houses in La Línea, Barbate and Tarifa.
                    """)
    void aGroupThatIsGenericOrNamedForSomethingElseIsNoTarget(String text) {
        assertThat(groups(operations(text).get(0))).isEmpty();
    }

    @Test
    void anEarlierOperationOfTheSameStoryWasDirectedAtTheSameGroup() {
        List<ReportedOperation> operations = operations("""
                Six members of the Hells Angels were arrested on 3 May 2023.

                Police seized 2 kg of cocaine.

                The men hid it well.

                It lay under a floor.

                In June 2021 another 13 people were arrested.""");

        assertThat(operations).extracting(NamesTest::groups).containsExactly("Hells Angels", "Hells Angels");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Six people were arrested thanks to messages on Sky ECC.                                | Sky ECC
                    Six people were arrested after the takedown of Bohemia, Tor2door and ASAP Market.      | ASAP Market; Bohemia; Tor2door
                    Six people were arrested over drugs sold on the darknet market 'Nemesis'.              | Nemesis Market
                    Six people were arrested. Intelligence came from the encrypted app Ghost.              | Ghost
                    Six people were arrested after a long effort to dismantle EncroChat.                   | EncroChat
                    Six people were arrested. They were vendors on AlphaBay, Empire Market and Tochka.     | AlphaBay; Empire Market; Tochka
                    Six people were arrested after officers switched off the swapping service 'Kobold'.    | Kobold
                    Six people were arrested when a darknet market called Zorbic was taken down.           | Zorbic
                    Six people were arrested over ANOM, a service covertly operated by agents.             | ANOM
                    Six people were arrested in Bohemia after intelligence from a neighbour.               | ''
                    Six people were arrested for using services such as EncroChat and Sky ECC.             | ''
                    """)
    void thePlatformsThatItReliedOnOrTookDown(String text, String expected) {
        assertThat(String.join("; ", operations(text).get(0).getPlatforms())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    Six people were arrested in Operation Blue Heron.                                      | Operation Blue Heron
                    Six people were arrested in an investigation dubbed Operation Heron.                   | Operation Heron
                    Six people were arrested in an operation, dubbed Heron.                                | Operation Heron
                    Six people were arrested in an operation known as Heron.                               | Operation Heron
                    Six people were arrested under the code name "Heron".                                  | Operation Heron
                    Six people were arrested in Project Heron.                                             | Project Heron
                    Six people were arrested in the "Heron" case.                                          | Heron
                    Six people were arrested in Operation 77.                                              | Operation 77
                    Six people were arrested in the Heron case.                                            | none
                    Six people were arrested. The case emerged from the probe known as Heron.              | none
                    Six people were arrested in an offshoot of Operation Heron.                            | none
                    The arrests of six people stem from Operation Heron.                                   | Operation Heron
                    Six people known as dealers were arrested.                                             | none
                    Six people were arrested by the Special Operations Unit.                               | none
                    """)
    void theCodenameAsStated(String text, @Nullable String expected) {
        assertThat(operations(text).get(0).getName().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Spanish police arrested 12 people as part of the international Operation Blue Heron.            | Operation Blue Heron
                    Twelve people were arrested in Spain as part of a wider, Europol-led operation dubbed Heron.    | Operation Heron
                    Twelve people were arrested in the Spanish leg of Operation Heron.                              | Operation Heron
                    Twelve people were arrested in the second phase of Operation Heron.                             | Operation Heron
                    Twelve people were arrested in a follow-up to Operation Heron.                                  | Operation Heron
                    Twelve people were arrested within the framework of the global Operation Heron.                 | Operation Heron
                    Twelve people were arrested in Operation Azul, the Spanish arm of Operation Heron.              | Operation Heron
                    """)
    void theLargerOperationThatItIsAPartOf(String text, String expected) {
        assertThat(operations(text).get(0).getPartOf()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Twelve people were arrested as part of Operation Heron.
                    Twelve people were arrested in the international Operation Heron.
                    As part of the investigation, police arrested twelve people in Operation Heron.
                    """)
    void anOperationThatIsNamedIsNoPartOfItself(String text) {
        assertThat(operations(text).get(0).getPartOf()).isEmpty();
    }
}
