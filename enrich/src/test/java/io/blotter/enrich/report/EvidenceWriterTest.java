package io.blotter.enrich.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Announcements;
import io.blotter.enrich.lexicon.Lexicon;
import io.blotter.enrich.lexicon.TermReader;
import io.blotter.enrich.text.Abbreviations;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.DocumentReader;
import io.blotter.enrich.text.PageWords;
import io.blotter.schemas.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Evidence keeps its span; its quote masks persons' names. */
class EvidenceWriterTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final DocumentReader DOCUMENTS =
            new DocumentReader(LEXICON.vocabulary(), PageWords.standard(), Abbreviations.standard());
    private static final TermReader TERMS = new TermReader(LEXICON);

    private static Document document(String text) {
        return DOCUMENTS.read(Announcements.saying(text));
    }

    private static EvidenceWriter writer(Document document) {
        return new EvidenceWriter(document, TERMS.read(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    they arrested Zorba Quillfeather and two others               | they arrested [name] and two others
                    they arrested Zorba de la Quill and two others                | they arrested [name] and two others
                    they arrested Zorba Quill-Feather                             | they arrested [name]
                    they arrested J. R. and two others                            | they arrested [name]. and two others
                    they arrested K.J.Y. and C.J.L.                               | they arrested [name] and [name]
                    they arrested A S A, aged 34                                  | they arrested [name], aged 34
                    they arrested Z. Quillfeather                                 | they arrested [name]
                    they arrested Mr. Quillfeather                                | they arrested Mr. [name]
                    they arrested Austin Quillfeather                             | they arrested [name]
                    they arrested ZORBA QUILLFEATHER                              | they arrested [name]
                    """)
    void namesAreMasked(String text, String expected) {
        Document document = document(text);

        assertThat(writer(document).of(0, document.tokens().size()).getQuote()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    six members of the Hells Angels in New York City
                    the FBI and the Guardia Civil arrested two Dutchmen
                    $400M in seized assets
                    $750 in U.S. currency
                    217 cartel arrests in May
                    """)
    void placesGroupsAuthoritiesAndMonthsAreNot(String text) {
        Document document = document(text);

        assertThat(writer(document).ofPersons(0, document.tokens().size()).getQuote())
                .isEqualTo(text);
    }

    @Test
    void aSingleUnknownNameIsMaskedWherePersonsAreSpokenOf() {
        Document document = document("they arrested Quillfeather and two others with Zorbex watches");

        assertThat(writer(document).ofPersons(1, 6).getQuote()).isEqualTo("arrested [name] and two others");
        assertThat(writer(document).of(7, 9).getQuote()).isEqualTo("Zorbex watches");
    }

    @Test
    void theSpanStaysAndAPartOfANameIsMaskedToo() {
        Document document = document("they arrested Zorba Quillfeather");

        Evidence evidence = writer(document).of(3, 4);

        assertThat(evidence.getQuote()).isEqualTo("[name]");
        assertThat(evidence.getStart()).isEqualTo(20);
        assertThat(evidence.getEnd()).isEqualTo(32);
    }
}
