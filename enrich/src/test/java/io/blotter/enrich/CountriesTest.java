package io.blotter.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.ReportedOperation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an operation took place and whose forces took part, as the words around a country tell it. */
class CountriesTest {
    private final Extractor extractor = Extractor.standard();

    private List<ReportedOperation> operations(String body) {
        return extractor.extract(Announcements.titled("", body)).getOperations();
    }

    private String countries(String body) {
        return String.join(" ", operations(body).get(0).getCountries());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police arrested six men in Spain.                                                      | ES
                    In Portugal three people were arrested.                                                | PT
                    Four men were arrested in the northern port city of Gdynia, Poland.                    | PL
                    Officers seized 40 kg of heroin off the coast of Ireland.                              | IE
                    Six people were arrested in a house of Campinas, Brazil.                               | BR
                    Officers arrested two men on the Croatian coast.                                       | HR
                    Police arrested six men in Côte d'Ivoire.                                              | CI
                    Police arrested six men near Kouvola.                                                  | FI
                    Six men were arrested in Orán. Argentine gendarmes seized 40 kg of cocaine.            | AR
                    Fifteen people were arrested: 12 in Italy, two in Malta and one in Greece.             | GR IT MT
                    Nine were arrested. Arrests were made in Italy (six), Malta (two) and Greece (one).    | GR IT MT
                    """)
    void placesOfArrestsSearchesAndSeizures(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Spanish and Dutch police arrested nine men.                                            | ES NL
                    The Norwegian-led operation ended with 14 arrests.                                     | NO
                    Nine men were arrested by the authorities of Chile and Peru.                           | CL PE
                    Seven people were arrested. Austria, Hungary and Slovakia took part.                   | AT HU SK
                    Seven people were arrested in a joint operation with Finland and Estonia.              | EE FI
                    Brazil's Federal Police arrested eight suspects.                                       | BR
                    The FBI and the Guardia Civil arrested 20 people.                                      | ES US
                    Six men were arrested. Investigators from 18 African countries and Portugal took part. | PT
                    Korean authorities, with those of Beijing, arrested 27 people.                         | CN KR
                    Twenty people were arrested. Spain had 12, followed by Malta with six.                 | ES MT
                    Eight men were arrested with the support of officers from Denmark.                     | DK
                    Ten countries took part: Kenya, Ghana and Mali. Police arrested 90 people.             | GH KE ML
                    """)
    void forcesThatTookPart(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Police arrested six men in Spain who had shipped cocaine from Colombia to Belgium.     | ES
                    Officers in Crete arrested six sailors of a Togo-flagged ship.                       | GR
                    Finnish customs arrested six men. Authorities in Latvia provided the data.             | FI
                    Officers in Perth arrested six men after they had received information from the DEA.   | AU
                    Police in Yokohama arrested six men, the Metropolitan Police Department said. Japan is alarmed. | JP
                    Officers in Malta arrested two Albanian nationals.                                     | MT
                    Police in Serbia arrested six men whose leader lives in Paraguay.                      | RS
                    Police in Greece arrested 3 men and seized heroin bound for Germany.                   | GR
                    Police in Japan arrested a man wanted by Canada.                                       | JP
                    Acting on information from the United States, police in Ghana arrested a man.          | GH
                    Officers in Perth, Australia, opened a parcel from Malaysia and arrested a man.        | AU
                    Police in Finland arrested six members of a gang with ties to Turkey.                  | FI
                    Police in Turkey arrested a dealer who had flooded Norway with pills.                  | TR
                    Officers in Miami seized 10 fake watches for a house in Ontario.                       | US
                    Police in Auckland arrested four people in Operation Havana.                           | NZ
                    """)
    void originsDestinationsHomesAndTipsAreNone(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DAKAR, Senegal (AP) — Police arrested four men in Mali on Monday.                      | ML
                    LYON, France – More than 900 people were arrested in 40 countries, Interpol said.      | ''
                    TIRANA, Albania – Police arrested four men on Monday.                                  | AL
                    """)
    void aDatelineCountsWhereNothingElseSaysWhere(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }

    @Test
    void anEarlierOperationOfAStoryThatKnowsOneCountryTookPlaceThere() {
        List<ReportedOperation> operations = operations("""
                Six people were arrested in Spain on 3 May 2023.

                Police seized 2 tonnes of cocaine.

                The gang used lorries.

                They hid it well.

                In June 2021 another 13 people were arrested.""");

        assertThat(operations).hasSize(2);
        assertThat(operations.get(1).getCountries()).containsExactly("ES");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Officers arrested six men in Athens, Georgia.                                          | US
                    Police in Tbilisi, Georgia, arrested six men.                                          | GE
                    Six men were arrested in Birmingham. The FBI led the investigation in Alabama.         | US
                    West Midlands Police arrested six men in Birmingham.                                   | GB
                    Police arrested four people in Manchester, N.H.                                        | US
                    LOUISVILLE, KY — Officers arrested two people.                                         | US
                    Spanish police arrested four people, Chief Austin Zagreus said.                        | ES
                    Six people were arrested in Hong Kong, China.                                          | HK
                    """)
    void namesakesAreToldApartByTheirNeighboursAndTheStory(String text, String expected) {
        assertThat(countries(text)).isEqualTo(expected);
    }
}
