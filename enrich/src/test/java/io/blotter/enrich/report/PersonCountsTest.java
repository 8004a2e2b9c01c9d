package io.blotter.enrich.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Announcements;
import io.blotter.enrich.Extractor;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Searches;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many a text says were arrested, searched and charged. */
class PersonCountsTest {
    private static final Extractor EXTRACTOR = Extractor.standard();

    private static String counts(String text) {
        int title = text.indexOf("||");
        String headline = title < 0 ? "" : text.substring(0, title).trim();
        String body = text.substring(title < 0 ? 0 : title + 2).trim();
        List<Fact> facts = EXTRACTOR
                .extract(Announcements.titled(headline, body))
                .getOperations()
                .get(0)
                .getFacts();
        return facts.stream()
                .filter(fact -> !fact.getPartOfTotal())
                .flatMap(PersonCountsTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> shown(Fact fact) {
        if (fact.getStatement() instanceof Arrests arrests) {
            return Stream.of("arrests " + arrests.getPersons().getBest());
        }
        if (fact.getStatement() instanceof Searches searches) {
            return Stream.of("searches " + searches.getPremises().getBest());
        }
        return fact.getStatement() instanceof Charges charges
                ? Stream.of("charged " + charges.getPersons().getBest())
                : Stream.empty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    The skipper, two crewmen and a woman aged 51 were arrested.                          ; arrests 4
                    Police arrested the leader and nine others.                                          ; arrests 10
                    Two men from Leeds and a woman from York were arrested.                              ; arrests 3
                    A father and his son were arrested.                                                  ; arrests 2
                    The couple were taken into custody.                                                  ; arrests 2
                    A trio was arrested.                                                                 ; arrests 3
                    Twelve people, nine men and three women, were arrested.                              ; arrests 12
                    Police arrested 12 people, including three women.                                    ; arrests 12
                    Police seized the four suspects.                                                     ; arrests 4
                    Two men were seized on Monday.                                                       ; arrests 2
                    The 34-year-old driver, a national of another state, was arrested.                   ; arrests 1
                    """)
    void personsOfOneBreathAreCountedTogether(String text, String expected) {
        assertThat(counts(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    14 arrests were made in Germany and one more in Austria.                             ; arrests 15
                    Officers detained 14 people in Germany, six in Spain and one in Austria.             ; arrests 21
                    Police arrested 30 people: 20 in Germany, six in Spain and one in Austria.           ; arrests 30
                    A man aged 34 was arrested. A woman aged 29 was arrested. Another man, 41, was held. ; arrests 3
                    13 suspects were arrested in March. Two months later a further four were arrested.   ; arrests 17
                    13 suspects were arrested. Three more have been arrested since.                      ; arrests 16
                    23 held in raids || Officers arrested 13 people in Rome and 10 in Milan.             ; arrests 23
                    Six held || Two men, aged 41 and 53, were arrested. Four others were held later.     ; arrests 6
                    Man arrested || A man has been arrested. The 34-year-old man was held in Leeds.      ; arrests 1
                    Twenty were arrested. A total of 84 were arrested over the five years of the inquiry. ; arrests 20
                    Ten were arrested in Belgium. Four suspects were arrested in France.                 ; arrests 14
                    In Belgium ten suspects were arrested and in the Netherlands four.                   ; arrests 14
                    Some 40 searches were carried out, 25 in Spain and 15 in France.                     ; searches 40
                    Four offices and another 18 places were searched.                                    ; searches 22
                    Officers arrested 70 men. Besides the 70 men, 16 women were arrested.                ; arrests 86
                    Fourteen men were arrested along with a lawyer.                                      ; arrests 15
                    Of the 18 suspects, 12 were arrested and six are at large.                           ; arrests 12
                    """)
    void whatIsNewIsAddedAndWhatIsToldOfAgainIsNot(String text, String expected) {
        assertThat(counts(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    Two men were arrested. They have been charged with fraud.                            ; arrests 2 charged 2
                    Two men were arrested. Each of them has been charged.                                ; arrests 2 charged 2
                    A man, 34, was arrested. He was charged with fraud.                                  ; arrests 1 charged 1
                    Twelve people were arrested, eight of whom were charged.                             ; arrests 12 charged 8
                    Six people were arrested on Friday. A prosecutor has charged them with fraud.        ; arrests 6 charged 6
                    An indictment unsealed on Monday charges 24 defendants.                              ; charged 24
                    Police arrested 90 people. Twenty of those arrested had been charged by evening.   ; arrests 90 charged 20
                    Six suspects face criminal charges.                                                  ; charged 6
                    Twenty people were arrested. In Leeds alone, six were charged.                       ; arrests 20
                    """)
    void chargesFindThoseWhoWereToldOfBefore(String text, String expected) {
        assertThat(counts(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    Jane Doe, 34, and John Roe, 41, were arrested.                                       ; arrests 2
                    John Roe, 43, was arrested in Hull. Jane Doe, 35, was arrested in York.              ; arrests 2
                    Two Dutch nationals, a Belgian and three Moroccans were arrested.                    ; arrests 6
                    The alleged leader and two of his lieutenants were arrested.                         ; arrests 3
                    Both men were arrested.                                                              ; arrests 2
                    200 officers took part and 15 people were arrested.                                  ; arrests 15
                    15 people were arrested by 200 officers.                                             ; arrests 15
                    Four customs officers were arrested.                                                 ; arrests 4
                    Eleven men were arrested. So were three women who had paid them.                   ; arrests 14
                    Six clerks are in custody, as is the woman who hired them.                         ; arrests 7
                    Out of the crew of 30, five were arrested.                                         ; arrests 5
                    Six local men and a Belgian woman are under remand.                                ; arrests 7
                    Three dealers landed in the police net.                                            ; arrests 3
                    Nine smugglers were handcuffed.                                                    ; arrests 9
                    Nine ring members were held.                                                         ; arrests 9
                    """)
    void whoIsArrestedAndWhoArrests(String text, String expected) {
        assertThat(counts(text)).isEqualTo(expected);
    }
}
