package io.blotter.enrich.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Announcements;
import io.blotter.enrich.Extractor;
import io.blotter.schemas.ReportedOperation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a text's dates are days of the action. All texts are published on Friday, 12 May 2023. */
class ActionDaysTest {
    private static final Extractor EXTRACTOR = Extractor.standard();

    private static String days(String text) {
        ReportedOperation main =
                EXTRACTOR.extract(Announcements.saying(text)).getOperations().get(0);
        return main.getActionDates().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    Police arrested six people on Tuesday.                                              | 2023-05-09
                    Six people were arrested on Tuesday and Wednesday.                                  | 2023-05-09 2023-05-10
                    Six people were arrested in raids between 3 and 7 May.                              | 2023-05-03 2023-05-07
                    Police said on Thursday that six people had been arrested the day before.           | 2023-05-10
                    Six people were arrested, according to a report by the state broadcaster today.     | none
                    Six people were arrested, prosecutors announced on Thursday.                        | none
                    On 9 May the National Police reported that six people had been arrested.            | none
                    Lyon, 11 May (Agency).- Six people were arrested on Tuesday.                        | 2023-05-09
                    Six people were arrested on Tuesday. They will appear in court on Thursday.         | 2023-05-09
                    Six people were arrested. They are to appear at their local courts on Thursday.     | none
                    Six people were arrested on Tuesday. On Thursday they were still in custody.        | 2023-05-09
                    Six people were arrested on Tuesday. Magistrates remanded them yesterday.           | 2023-05-09
                    Six people were arrested on Tuesday. They will be held till 18 May.                 | 2023-05-09
                    The crew of six, arrested on 8 May, arrived in port yesterday.                      | 2023-05-08
                    Six people were arrested on Tuesday. The animals were released on Wednesday.        | 2023-05-09
                    Six people were arrested on Tuesday over a man missing since Sunday.                | 2023-05-09
                    Prosecutors alleged on Thursday that six people sold drugs; they were arrested on Tuesday. | 2023-05-09
                    By noon today six people had been arrested.                                         | none
                    Six people were arrested after the May 2 killing of a guard.                        | none
                    The inquiry began on 2 May. Six people were arrested on Tuesday.                    | 2023-05-09
                    The sweep began on 8 May. Six people have been arrested.                            | 2023-05-08
                    They smuggled arms between March 2022 and January 2023. Six people were arrested on Tuesday. | 2023-05-09
                    A car was stopped on 3 May. In it officers seized 4 kg of heroin.                   | 2023-05-03
                    Six people were arrested on 3 May. The next day officers searched four flats.       | 2023-05-03 2023-05-04
                    A dealer has been jailed for nine years. Officers seized 4 kg of heroin from him on 16 October 2021. | 2021-10-16
                    On 6 May 2023 officers seized 4 kg of heroin. On 9 May 2023 the man was sentenced.   | 2023-05-06
                    The campaign ran from 2 to 5 May. By the end 90 people had been arrested.           | 2023-05-02 2023-05-05
                    The ministry informs of the results of the sweep from 3 to 7 May: 90 people arrested. | 2023-05-03 2023-05-07
                    Nine shops were raided between Monday 1 and Sunday 7 May.                           | 2023-05-01 2023-05-07
                    Officers raided nine shops on days 6 and 7 of May of 2023.                          | 2023-05-06 2023-05-07
                    From 8 May until this morning officers raided nine shops.                           | 2023-05-08 2023-05-12
                    Officers raided 30 shops from 6 to 9 May. On 7 May they arrested a baker.           | 2023-05-06 2023-05-09
                    Six people were arrested on Tuesday. Parliament is to vote on Thursday.             | 2023-05-09
                    Six people were arrested on Tuesday. The hearing was put off to 12 June.            | 2023-05-09
                    Since a decree was signed on 10 May, raids have taken place. Six people were arrested on Thursday. | 2023-05-11
                    Six clerks were arrested on 8 May. Their boss reported to a station on 9 May and was detained. | 2023-05-08 2023-05-09
                    For a club that a court has closed, the Foxes were quite at home on Wednesday. Six were arrested. | 2023-05-10
                    Six people were arrested on Tuesday. Two were charged on Thursday.                  | 2023-05-09
                    Six people were arrested on Tuesday. The trawler was escorted to the naval pier on Thursday. | 2023-05-09
                    Six people were arrested on Tuesday. On Thursday a judge ordered four of them held. | 2023-05-09
                    Six people were arrested on 9 May over the murder of a guard.                       | 2023-05-09
                    A team that was set up on 4 May arrested six people on 9 May.                       | 2023-05-09
                    It began on Monday and finished last night. Six people were arrested.               | 2023-05-08 2023-05-11
                    Six people were arrested on Tuesday. A gram is sold today at 60 euros.              | 2023-05-09
                    Officers had boarded the boat on the 7th some 90 miles out and seized 40 kg of heroin. | 2023-05-07
                    A boat was stopped on 7 May with 40 kg of heroin. Two men were arrested ashore that same night. | 2023-05-07
                    Six people were arrested on Tuesday. The firm was founded on 3 April 2011. Police seized 40 kg of heroin. | 2023-05-09
                    """)
    void daysOfTheAction(String text, @Nullable String expected) {
        assertThat(days(text)).isEqualTo(Optional.ofNullable(expected).orElse(""));
    }
}
