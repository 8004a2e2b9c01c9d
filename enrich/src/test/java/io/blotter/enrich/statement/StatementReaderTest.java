package io.blotter.enrich.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Announcements;
import io.blotter.enrich.lexicon.Lexicon;
import io.blotter.enrich.lexicon.TermReader;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.MentionReader;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.quantity.QuantityReader;
import io.blotter.enrich.text.Abbreviations;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.DocumentReader;
import io.blotter.enrich.text.PageWords;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReaderTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final DocumentReader DOCUMENTS =
            new DocumentReader(LEXICON.vocabulary(), PageWords.standard(), Abbreviations.standard());
    private static final TermReader TERMS = new TermReader(LEXICON);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    Police arrested six people.                                        | ARREST 6
                    Six people were arrested on Friday.                                | ARREST 6
                    The raids led to 15 arrests.                                       | ARREST 15
                    Two men and a woman were detained.                                 | ARREST 2+1
                    Six people who had moved the goods for years have been arrested.   | ARREST 6
                    Six people accused of theft were arrested.                         | ARREST 6
                    Three Maltese were taken into custody.                             | ARREST 3
                    The driver was arrested.                                           | ARREST 1
                    No arrests were made.                                              | ARREST 0
                    The judge ordered the arrest of six people.                        | none
                    Four people are wanted.                                            | none
                    Officers searched 30 houses and 10 shops.                          | SEARCH 30+10
                    There were 15 house searches.                                      | SEARCH 15
                    Nine people were charged with fraud.                               | CHARGE 9
                    Charges were brought by a grand jury against 26 people.            | CHARGE 26
                    Customs officers seized 80 kg of cocaine.                          | SEIZE 80
                    Fifteen boats were seized, and 42 guns.                            | SEIZE 15;SEIZE 42
                    They froze 12 bank accounts.                                       | SEIZE 12
                    The gang smuggled 3 tonnes of cocaine.                             | none
                    They laundered €40 million.                                        | none
                    Victims reported losses of €9 million.                             | none
                    """)
    void whatWasDoneToWhat(String text, @Nullable String expected) {
        Document document = DOCUMENTS.read(Announcements.saying(text));
        Terms terms = TERMS.read(document);
        Quantities quantities = new QuantityReader().read(document, terms);

        String statements =
                StatementReader.read(document, terms, quantities, MentionReader.read(document, terms, quantities))
                        .stream()
                        .map(StatementReaderTest::shown)
                        .collect(Collectors.joining(";"));

        assertThat(statements).isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    private static String shown(Statement statement) {
        return statement.deed() + " "
                + statement.mentions().stream()
                        .flatMap(mention -> mention.mainQuantity().stream())
                        .map(quantity -> quantity.value().stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining("+"));
    }
}
