package io.blotter.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.explanation.UnusedNumber;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.TextPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every text: what a reader does not mind, the extractor does not mind. */
class ExtractorLawsTest {
    private static final Extractor EXTRACTOR = Extractor.standard();

    private static final List<String> SOUP = List.of(
            "<p>",
            "</p>",
            "<li>",
            "<ul>",
            "<b",
            "<a href='x'>",
            "</a",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<td>",
            ">",
            "<",
            "&nbsp;",
            "&#x1F600;",
            "&#0;",
            "&eacute;",
            "&",
            ";",
            "\u0000",
            "\u200B",
            "\u202E",
            "\uD83D",
            "\uDE00",
            "é",
            "e\u0301",
            "ß",
            "\t",
            "\r\n",
            "\n\n",
            "٣",
            "½",
            "12",
            "1,2.3:4",
            "€5m",
            "(",
            "\"",
            "Police arrested",
            "six people",
            "40 kg of cocaine",
            "seized",
            "Mr",
            ".",
            ",",
            ":",
            "•",
            "May");

    private static final List<String> IRRELEVANT = List.of(
            "Light rain is expected along the coast on Saturday, with highs of 17 degrees and winds of 30 kilometres an hour.",
            "Thousands of fans filled the stadium, where the home side won 3-1 after extra time.",
            "The town's library reopens on Monday with 4,000 new books and a cafe.",
            "The museum's summer exhibition shows 120 paintings; tickets cost €15.",
            "The river rose by 40 centimetres overnight, the weather service said.",
            "The striker scored two goals in four minutes; the club had paid €4 million for him last year.",
            "The 24-year-old singer sold 60,000 tickets for her tour of France, Italy and Greece.",
            "Heavy snow closed three roads in the north in January, and schools in two villages stayed shut.",
            "The bakery on Mill Street has sold 500 loaves a day since 1987.",
            "Shares of the airline fell 3.5% to $12.40 after it cancelled 80 flights.",
            "The festival drew more than 20,000 visitors, the organisers said on Sunday.",
            "Runners from 12 clubs took part in the half marathon, which finished on the market square.");

    private static final List<String> STORY = List.of(
            "Police arrested nine people in Rotterdam on Tuesday and seized 300 kg of cocaine.",
            "Officers searched 14 homes and took two pistols, three cars and €80,000 in cash.",
            "The suspects are to appear before a judge.");

    private static final List<String> ITEMS = List.of(
            "40 kg of heroin",
            "three pistols",
            "five cars",
            "€70,000 in cash",
            "12 mobile phones",
            "1,200 ecstasy pills",
            "2.5 tonnes of hashish",
            "watches worth €10,000",
            "more than 600 rounds of ammunition",
            "€2 million in bank accounts",
            "two boats");

    private static final List<String> ONES = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    @Property(tries = 1000)
    void anySoupOfMarkupAndCharactersGivesAReportWhoseEvidenceIsInTheText(
            @ForAll("soups") String title, @ForAll("soups") String body) {
        Announcement announcement = Announcements.titled(title, body);

        Report report = EXTRACTOR.extract(announcement);

        for (ReportedOperation operation : report.getOperations()) {
            for (Fact fact : operation.getFacts()) {
                assertThat(fact.getEvidence()).isNotEmpty();
                fact.getEvidence().forEach(evidence -> checkEvidence(evidence, announcement));
            }
        }
    }

    private static void checkEvidence(Evidence evidence, Announcement announcement) {
        String text =
                evidence.getPart() == TextPart.TITLE ? announcement.getTitle().orElse("") : announcement.getBody();
        assertThat(evidence.getStart()).isGreaterThanOrEqualTo(0).isLessThan(evidence.getEnd());
        assertThat(evidence.getEnd()).isLessThanOrEqualTo(text.length());
        if (!evidence.getQuote().contains("[name]")) {
            assertThat(evidence.getQuote()).isEqualTo(text.substring(evidence.getStart(), evidence.getEnd()));
        }
    }

    @Property(tries = 1000)
    void everyNumberGetsAReading(@ForAll("soups") String title, @ForAll("soups") String body) {
        assertThat(EXTRACTOR.explain(Announcements.titled(title, body)).unused())
                .extracting(UnusedNumber::reading)
                .doesNotContain("nothing that is known");
    }

    @Property(tries = 200)
    void theReportDependsOnTheTextAloneWhicheverThreadReadsIt(@ForAll("soups") String body) {
        Announcement announcement = Announcements.saying(String.join("\n\n", STORY) + "\n\n" + body);
        Report report = EXTRACTOR.extract(announcement);

        List<Report> read = IntStream.range(0, 8)
                .parallel()
                .mapToObj(unused -> EXTRACTOR.extract(announcement))
                .toList();

        assertThat(read).containsOnly(report);
        assertThat(Extractor.standard().extract(announcement)).isEqualTo(report);
    }

    @Property
    void aParagraphAboutSomethingElseChangesNoFact(
            @ForAll("irrelevant") String paragraph, @ForAll @IntRange(min = 1, max = 3) int place) {
        List<String> story = new ArrayList<>(STORY);
        story.add(place, paragraph);

        assertThat(facts(String.join("\n\n", story))).isEqualTo(facts(String.join("\n\n", STORY)));
        assertThat(circumstances(String.join("\n\n", story))).isEqualTo(circumstances(String.join("\n\n", STORY)));
    }

    @Property
    void theOrderOfAListChangesNoFact(@ForAll("lists") List<String> items) {
        List<String> sorted = new ArrayList<>(items);
        Collections.sort(sorted);

        assertThat(facts(list(items))).containsExactlyInAnyOrderElementsOf(facts(list(sorted)));
        assertThat(facts(list(items))).hasSize(items.size() + 1);
    }

    private static String list(List<String> items) {
        return "Police arrested four people in Lisbon. Officers seized:\n• " + String.join("\n• ", items);
    }

    @Property
    void howAListIsWrittenChangesNoFact(@ForAll("lists") List<String> items) {
        String html = "<p>Police arrested four people in Lisbon. Officers seized:</p><ul><li>"
                + String.join("</li><li>", items) + "</li></ul>";

        assertThat(facts(html)).isEqualTo(facts(list(items)));
    }

    @Property
    void aNumberInWordsIsTheSameFactAsInDigits(
            @ForAll @IntRange(min = 2, max = 999) int number, @ForAll("sentences") String sentence) {
        String digits = sentence.replace("#", String.valueOf(number));
        String words = sentence.replace("#", inWords(number));

        assertThat(facts(words)).isEqualTo(facts(digits)).isNotEmpty();
    }

    private static String inWords(int number) {
        if (number >= 100) {
            String hundreds = ONES.get(number / 100) + " hundred";
            return number % 100 == 0 ? hundreds : hundreds + " and " + inWords(number % 100);
        }
        if (number < 20) {
            return ONES.get(number);
        }
        String tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + ONES.get(number % 10);
    }

    @Example
    void oneInWordsIsTheSameFactAsInDigits() {
        assertThat(facts("One person was arrested in Spain and one car was seized."))
                .isEqualTo(facts("1 person was arrested in Spain and 1 car was seized."))
                .hasSize(2);
    }

    /** What is stated and whether it is part of a total: without evidence, since that lies elsewhere. */
    private static List<String> facts(String body) {
        return EXTRACTOR.extract(Announcements.saying(body)).getOperations().stream()
                .flatMap(operation -> operation.getFacts().stream()
                        .map(fact -> operation.getOrdinal() + " " + fact.getStatement()
                                + (fact.getPartOfTotal() ? " (part)" : "")))
                .toList();
    }

    /** When and where each operation was, and against whom. */
    private static List<String> circumstances(String body) {
        return EXTRACTOR.extract(Announcements.saying(body)).getOperations().stream()
                .map(operation ->
                        operation.getName() + " " + operation.getActionDates() + " " + operation.getPeriod() + " "
                                + operation.getCountries() + " " + operation.getPlatforms() + " "
                                + operation.getCartels().size())
                .toList();
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.oneOf(Arbitraries.of(SOUP), Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join(pieces.size() % 2 == 0 ? " " : "", pieces));
    }

    @Provide
    Arbitrary<String> irrelevant() {
        return Arbitraries.of(IRRELEVANT);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.shuffle(ITEMS)
                .flatMap(
                        items -> Arbitraries.integers().between(2, items.size()).map(size -> items.subList(0, size)));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                "# people were arrested in Spain.",
                "Police arrested # suspects in Spain.",
                "Officers made # arrests in Spain.",
                "Police searched # homes in Spain.",
                "Police seized # cars in Spain.",
                "# pistols were seized in Spain.",
                "Customs officers seized # kilos of cocaine in Spain.",
                "In total, # people have been arrested in Spain.",
                "More than # people were arrested in Spain.");
    }
}
