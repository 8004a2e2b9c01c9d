package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain --file}: from totals down to the words that they were read from. */
class ExplainCommandTest {
    private static final String AUTHORITY =
            "{\"id\": \"p1\", \"source\": \"police.uk\", \"url\": \"https://police.uk/raids\", \"publishedAt\": \"2024-03-02\","
                    + " \"title\": \"Raids in Poland\", \"body\": \"On 1 March 2024, police in Poland arrested 17 members of the"
                    + " Sinaloa Cartel in Operation Grey Otter and seized 40 kg of cocaine.\"}";
    private static final String PRESS =
            "{\"id\": \"g1\", \"source\": \"gazette.example\", \"publishedAt\": \"2024-03-03\","
                    + " \"title\": \"Raids\", \"body\": \"In Operation Grey Otter, Polish police arrested 15 members of the Sinaloa Cartel on"
                    + " 1 March 2024. They seized 40 kg of cocaine.\"}";
    private static final String OTHER = "{\"id\": \"p2\", \"source\": \"police.uk\", \"publishedAt\": \"2024-05-04\","
            + " \"body\": \"On 3 May 2024, police in Spain arrested four members of the Sinaloa Cartel.\"}";

    private static final String PAGE = """
            == sinaloa-cartel: Sinaloa cartel
            2 operations, told 3 times; first action 2024-03-01, last 2024-05-03

             Figure      | Low | Best | High
            -------------+-----+------+------
             arrests     |  21 |   21 |   21
             cocaine, kg |  40 |   40 |   40

            What they are the sum of:
             Operation           | Name                 | Month   | Arrests | Searches | Charged | Seized € | Told
            ---------------------+----------------------+---------+---------+----------+---------+----------+------
             op-cce31ae12e8bc25b | Operation Grey Otter | 2024-03 |      17 |        0 |       0 |        0 |    2
             op-ddc6af4d5821fbaf |                      | 2024-05 |       4 |        0 |       0 |        0 |    1

            == op-cce31ae12e8bc25b: Operation Grey Otter
            An action, counted in 2024-03: on 2024-03-01; in PL; against Sinaloa cartel (sinaloa-cartel)

             Told by | Source          | Kind      | Published  | As      | Address
            ---------+-----------------+-----------+------------+---------+-------------------------
             g1#0    | gazette.example | media     | 2024-03-03 | subject |
             p1#0    | police.uk       | authority | 2024-03-02 | subject | https://police.uk/raids

            [1] arrested: 17; the only independent figure of authorities; told between 15 and 17
                - says arrested: 15: g1#0 (gazette.example, 2024-03-03); as headline or lead state it
                    In Operation Grey Otter, Polish police arrested [15 members] of the Sinaloa Cartel on 1 March 2024. …
                + p1#0 (police.uk, 2024-03-02); as headline or lead state it
                    On 1 March 2024, police in Poland arrested [17 members] of the Sinaloa Cartel in Operation Grey Otter and …

            [2] seized, drug (cocaine): 40 kg; the only independent figure of authorities
                + g1#0 (gazette.example, 2024-03-03); stated as seized
                    … Sinaloa Cartel on 1 March 2024. They seized [40 kg of cocaine].
                + p1#0 (police.uk, 2024-03-02); stated as seized
                    … the Sinaloa Cartel in Operation Grey Otter and seized [40 kg of cocaine].

            Why these tellings are one (evidence for it less evidence against it, in bits):
              g1#0 and p1#0: +0.0
                  +0.0 name, same: Operation Grey Otter ~ Operation Grey Otter
                  +0.0 time, same-day: 2024-03-01 ~ 2024-03-01
                  +0.0 countries, same-seldom: PL ~ PL
                  +0.0 cartel, same
                  +0.0 mass, equal-round: cocaine 40 ~ 40
                  +0.0 prior, primary

            == op-ddc6af4d5821fbaf
            An action, counted in 2024-05: on 2024-05-03; in ES; against Sinaloa cartel (sinaloa-cartel)

             Told by | Source    | Kind      | Published  | As
            ---------+-----------+-----------+------------+---------
             p2#0    | police.uk | authority | 2024-05-04 | subject

            [1] arrested: 4; the only independent figure of authorities
                + p2#0 (police.uk, 2024-05-04); as headline or lead state it
                    On 3 May 2024, police in Spain arrested [four members] of the Sinaloa Cartel.

            """;

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void writeTheFile() throws Exception {
        file = Files.write(
                        folder.resolve("announcements.jsonl"),
                        String.join("\n", AUTHORITY, PRESS, OTHER).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @Test
    void aCartelIsExplainedFromItsTotalsDownToTheQuotes() {
        // When
        Typed explained = Typed.run("explain", "sinaloa-cartel", "--file", file);

        // Then
        assertThat(explained.status()).isZero();
        assertThat(explained.err()).isEmpty();
        assertThat(withoutBits(explained.out())).isEqualTo(PAGE);
    }

    @Test
    void aCartelIsFoundByItsNamesToo() {
        assertThat(Typed.run("explain", "Cártel de Sinaloa", "--file", file).out())
                .isEqualTo(
                        Typed.run("explain", "sinaloa-cartel", "--file", file).out());
    }

    @Test
    void anOperationIsExplainedByItself() {
        // Given
        JsonNode operations = Typed.run("explain", "sinaloa-cartel", "--json", "--file", file)
                .json()
                .get(0)
                .get("operations");

        // Then
        assertThat(operations).allSatisfy(operation -> {
            Typed page = Typed.run("explain", operation.get("id").asText(), "--file", file);
            assertThat(page.out()).startsWith("== " + operation.get("id").asText());
            assertThat(PAGE).contains(withoutBits(page.out()));
        });
    }

    @Test
    void aPartSaysWhatItIsAPartOfAndTheWholeWhatItsPartsAre() throws Exception {
        // Given
        String whole = """
                {"id": "w", "source": "europol.europa.eu", "publishedAt": "2024-03-06", "title": "", \
                "body": "On 5 March 2024, police in Belgium, Germany, Spain and the Netherlands arrested 60 people in \
                Operation Grey Heron."}""";
        String slice = """
                {"id": "s", "source": "policia.es", "publishedAt": "2024-03-06", "title": "", \
                "body": "On 5 March 2024, police in Spain arrested 12 people as part of the international Operation Grey \
                Heron."}""";
        String both =
                Files.write(folder.resolve("both.jsonl"), List.of(whole, slice)).toString();

        // When
        Typed explained = Typed.run("explain", "unattributed", "--file", both);

        // Then
        assertThat(explained.out())
                .contains("1 operation, told 2 times")
                .containsPattern("arrests +\\| +60 \\| +60 \\| +60")
                .containsPattern("A part of op-[0-9a-f]+, counted there")
                .contains("Already counted there: arrests")
                .containsPattern("Its parts: op-[0-9a-f]+");
    }

    @Test
    void anAnnouncementIsExplainedByItsTextAndTheOperationsThatRestOnIt() {
        // When
        Typed explained = Typed.run("explain", "p1", "--file", file);

        // Then
        assertThat(explained.out())
                .startsWith("== p1, police.uk, 2024-03-02\nhttps://police.uk/raids\n")
                .contains("police in Poland arrested [1 17 members]", "Told of in 1 operation:", "- says arrested: 15");
        assertThat(Typed.run("explain", "p1#0", "--file", file).out()).isEqualTo(explained.out());
    }

    @Test
    void forPipesThereIsOneObject() {
        // When
        JsonNode cartel = Typed.run("explain", "sinaloa-cartel", "--json", "--file", file)
                .json()
                .get(0);

        // Then
        assertThat(cartel.get("explains").asText()).isEqualTo("cartel");
        assertThat(cartel.at("/totals/arrests/value").asLong()).isEqualTo(21);
        JsonNode otter = cartel.get("operations").get(0).get("name").isNull()
                ? cartel.get("operations").get(1)
                : cartel.get("operations").get(0);
        assertThat(otter.at("/adds/arrests/value").asLong()).isEqualTo(17);
        assertThat(otter.at("/facts/0/spread/least").asLong()).isEqualTo(15);
        assertThat(otter.at("/facts/0/spread/most").asLong()).isEqualTo(17);
        assertThat(otter.at("/facts/0/voices/0/announcementId").asText()).isEqualTo("g1");
        assertThat(otter.at("/facts/0/voices/0/agrees").asBoolean()).isFalse();
        assertThat(otter.at("/facts/0/voices/1/evidence/0/quote").asText()).isEqualTo("17 members");
        assertThat(otter.at("/facts/0/voices/1/evidence/0/before").asText()).endsWith("police in Poland arrested ");
    }

    @Test
    void whatIsUnknownIsSaidToBeWithWhatMayHaveBeenMeant() {
        // When
        Typed slip = Typed.run("explain", "sinaola-cartel", "--file", file);
        Typed idle = Typed.run("explain", "CJNG", "--file", file);

        // Then
        assertThat(slip.status()).isEqualTo(2);
        assertThat(slip.out()).isEmpty();
        assertThat(slip.err())
                .isEqualTo("blotter: there is no cartel, operation or announcement 'sinaola-cartel';"
                        + " did you mean sinaloa-cartel?\n");
        assertThat(idle.status()).isEqualTo(2);
        assertThat(idle.err())
                .contains("the gazetteer knows jalisco-new-generation-cartel, which no operation counts for");
    }

    /** Which bits speak for what is the weights' matter, and changes with them. */
    private static String withoutBits(String page) {
        return page.replaceAll("(?m)(^ +|: )[+-]\\d+\\.\\d", "$1+0.0");
    }
}
