package io.blotter.enrich.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Announcements;
import io.blotter.enrich.text.Abbreviations;
import io.blotter.enrich.text.DocumentReader;
import io.blotter.enrich.text.PageWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that authorities of several countries have is that of the country which the text speaks of. */
class SharedAgenciesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The PNP arrested two men in Lima. | PE",
                "The PNP arrested two men in Manila. | PH",
                "The PNP arrested two men. | PH",
                "The FGR of El Salvador charged two men. | SV",
                "The Gendarmerie searched a house in Izmir. | TR",
            })
    void settlesSharedNames(String text, String country) {
        Lexicon lexicon = Lexicon.standard();
        var documents = new DocumentReader(lexicon.vocabulary(), PageWords.standard(), Abbreviations.standard());

        Terms terms = new TermReader(lexicon).read(documents.read(Announcements.saying(text)));

        assertThat(terms.all().stream()
                        .flatMap(span -> span.term(TermKind.AGENCY).stream())
                        .map(Term::detail))
                .containsExactly(country);
    }
}
