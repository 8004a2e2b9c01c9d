package io.blotter.enrich.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Announcements;
import io.blotter.enrich.lexicon.Lexicon;
import io.blotter.enrich.lexicon.TermReader;
import io.blotter.enrich.text.Abbreviations;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.DocumentReader;
import io.blotter.enrich.text.PageWords;
import io.blotter.schemas.Announcement;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final DocumentReader DOCUMENTS =
            new DocumentReader(LEXICON.vocabulary(), PageWords.standard(), Abbreviations.standard());
    private static final TermReader TERMS = new TermReader(LEXICON);

    private static Quantities read(String text) {
        Document document = DOCUMENTS.read(Announcements.saying(text));
        return new QuantityReader().read(document, TERMS.read(document));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    They took 23 cars                            | COUNT 23
                    They took twenty-three cars                  | COUNT 23
                    They took two dozen cars                     | COUNT 24
                    half a dozen men were held                   | COUNT 6
                    They took 1,234 phones                       | COUNT 1234
                    They took 50 000 pills                       | COUNT 50000
                    17 million pills                             | COUNT 17000000
                    more than 800 people                         | COUNT 800 MORE_THAN
                    nearly 40 people                             | COUNT 40 APPROXIMATE
                    three or four men                            | COUNT 4
                    2.7 tonnes of cocaine                        | MASS 2700 t
                    2,7 tonnes of cocaine                        | MASS 2700 t
                    80kg of heroin                               | MASS 80 kg
                    876 grams of fentanyl                        | MASS 0.876 g
                    €550,000 ($593,000) in cash                  | MONEY 550000 EUR
                    EUR 130.000 in cash                          | MONEY 130000 EUR
                    £60m (€66m) of goods                         | MONEY 60000000 GBP
                    50 million euros                             | MONEY 50000000 EUR
                    Rs 5,620 crore                               | MONEY 56200000000 INR
                    the $4.5-million haul                        | MONEY 4500000 USD
                    a 39-year-old man                            | AGE 39
                    men aged 41 and 53                           | AGE 41;AGE 53
                    men aged between 24 and 51                   | AGE 51
                    a rise of 30 percent                         | PERCENT 30
                    at 04:20 PM                                  | TIME 0
                    after 6 months                               | DURATION 6
                    a 9mm pistol                                 | CALIBRE 9
                    the 5th district                             | ORDINAL 5
                    24 nautical miles off                        | DISTANCE 24
                    tramadol 225mg                               | DOSE 225
                    5 tons a month                               | RATE 5
                    hotline 25456182                             | MODEL 25456182
                    under Section 12 of it                       | MODEL 12
                    """)
    void everyNumberGetsAReading(String text, String expected) {
        String readings =
                read(text).all().stream().map(QuantityReaderTest::shown).collect(Collectors.joining(";"));

        assertThat(readings).isEqualTo(expected);
    }

    private static String shown(Quantity quantity) {
        String value = quantity.value().stripTrailingZeros().toPlainString();
        String qualifier =
                switch (quantity.qualifier()) {
                    case EXACT -> "";
                    default -> " " + quantity.qualifier();
                };
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        return quantity.reading() + " " + value + unit + qualifier;
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    raids on May 9, 2022               | 2022-05-09/2022-05-09
                    raids on 9 May                     | 2023-05-09/2023-05-09
                    raids on 24 August                 | 2022-08-24/2022-08-24
                    raids last Tuesday, May 9          | 2023-05-09/2023-05-09
                    raids on Tuesday                   | 2023-05-09/2023-05-09
                    raids yesterday                    | 2023-05-11/2023-05-11
                    raids between Aug. 24 and Sept. 2  | 2022-08-24/2022-09-02
                    raids on 28 and 29 Sep             | 2022-09-28/2022-09-29
                    raids in January of this year      | 2023-01-01/2023-01-31
                    raids last year                    | 2022-01-01/2022-12-31
                    raids in 2020                      | 2020-01-01/2020-12-31
                    raids on 07.01.2010                | 2010-01-07/2010-01-07
                    raids on 07/01/2010                | 2010-01-07/2010-01-07
                    raids on 2010-01-07                | 2010-01-07/2010-01-07
                    raids on 03/24/23                  | 2023-03-24/2023-03-24
                    raids between 3 and 7 April        | 2023-04-03/2023-04-07
                    raids from 6 to 10 March 2023      | 2023-03-06/2023-03-10
                    raids from 6 until 10 March        | 2023-03-06/2023-03-10
                    raids on 9, 10 and 11 May          | 2023-05-09/2023-05-11
                    raids on May 9 and 10              | 2023-05-09/2023-05-10
                    on May 9 and 10 people were held   | 2023-05-09/2023-05-09
                    from 28 February to 3 March 2021   | 2021-02-28/2021-03-03
                    from December 30 to Jan. 2, 2023   | 2022-12-30/2023-01-02
                    raids three days ago               | 2023-05-09/2023-05-09
                    raids this evening                 | 2023-05-12/2023-05-12
                    raids the day before yesterday     | 2023-05-10/2023-05-10
                    """)
    void datesAreResolvedAgainstTheDayOfPublication(String text, String expected) {
        DateReading date = read(text).dates().get(0);

        assertThat(date.first() + "/" + date.last()).isEqualTo(expected);
    }

    @Test
    void aDateWithoutYearStaysOpenWhereTheDayOfPublicationIsUnknown() {
        Document document = DOCUMENTS.read(new Announcement(
                "a", "example.org", null, (LocalDate) null, null, null, "Raids took place on 9 May.", null, null));

        assertThat(new QuantityReader().read(document, TERMS.read(document)).dates())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Raids took place on 3 May. The next day two men were held.           | 2023-05-04
                    Raids took place on 3 May. Two days later a man was held.            | 2023-05-05
                    Raids took place on 3 May. On the same day a man was held.           | 2023-05-03
                    Police said on Wednesday that two men had been held the day before.  | 2023-05-09
                    Police said on Wednesday that a raid took place the previous day.    | 2023-05-09
                    """)
    void aDayCanBeToldFromTheDayBefore(String text, String expected) {
        assertThat(read(text).dates().get(1).first()).isEqualTo(LocalDate.parse(expected));
    }

    @Test
    void aWeekdayFindsTheYearAmongThoseThatTheTextStates() {
        Document document = DOCUMENTS.read(new Announcement(
                "a",
                "example.org",
                null,
                (LocalDate) null,
                null,
                null,
                "Raids took place on Tuesday 11 May. A man had been stopped on 9 March 2021, another on 2 April 2019.",
                null,
                null));

        assertThat(new QuantityReader()
                        .read(document, TERMS.read(document))
                        .dates()
                        .get(0)
                        .first())
                .isEqualTo(LocalDate.of(2021, 5, 11));
    }

    @Test
    void inStoriesOfTheUnitedStatesTheMonthComesFirst() {
        Document document = DOCUMENTS.read(new Announcement(
                "a",
                "justice.gov",
                null,
                (LocalDate) null,
                null,
                null,
                "Raids in the United States on 05/06/2023.",
                null,
                null));

        assertThat(new QuantityReader()
                        .read(document, TERMS.read(document))
                        .dates()
                        .get(0)
                        .first())
                .isEqualTo(LocalDate.of(2023, 5, 6));
    }
}
