package io.blotter.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.Extractor;
import io.blotter.explanation.MarkedPassages.Marked;
import io.blotter.explanation.MarkedPassages.Run;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.TextPart;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts cut where what was read from them begins and ends. */
class MarkedPassagesTest {
    private static final Extractor EXTRACTOR = Extractor.standard();

    @Example
    void eachRunIsMarkedWithTheFactsThatWereReadThere() {
        // When
        List<Marked> passages =
                passages("Six held", "Police in Spain arrested six people and seized €3 million in cash.");

        // Then
        assertThat(passages).extracting(Marked::part).containsExactly(TextPart.TITLE, TextPart.BODY);
        assertThat(passages.get(0).runs()).extracting(Run::text).containsExactly("Six", " held");
        assertThat(passages.get(1).runs())
                .extracting(run -> run.text() + run.facts())
                .containsExactly(
                        "Police in Spain arrested []",
                        "six people[1]",
                        " and seized []",
                        "€3 million in cash[2]",
                        ".[]");
    }

    @Example
    void numbersThatAreNotCountedAreMarkedToo() {
        List<Marked> passages = passages("Law of 1998", "Police in Spain arrested six people.");

        assertThat(passages.get(0).runs())
                .filteredOn(run -> !run.unused().isEmpty())
                .extracting(Run::text)
                .containsExactly("1998");
    }

    @Property(tries = 200)
    void aMarkIsThePublishedTextsOwnSpan(@ForAll("bodies") String body) {
        for (Marked passage : passages("", body)) {
            for (Run run : passage.runs()) {
                if (!run.facts().isEmpty()) {
                    assertThat(run.text()).isEqualTo(body.substring(run.start(), run.end()));
                }
            }
        }
    }

    @Property(tries = 200)
    void theRunsPutTogetherAreTheText(@ForAll("bodies") String body) {
        String shown = passages("", body).stream()
                .map(passage -> passage.runs().stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));

        assertThat(shown).isEqualTo(body);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(
                        "Police in Spain arrested 13 people.",
                        "Another 10 members were held, which brings the total to 23 arrests.",
                        "Officers seized assets worth €5 million, among them almost €3 million in cash.",
                        "The law dates from 1998.",
                        "On 11 May 2023 they searched 35 homes and took 1.2 tonnes of cocaine.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(sentences -> String.join(" ", sentences));
    }

    private static List<Marked> passages(String title, String body) {
        return MarkedPassages.of(EXTRACTOR.explain(Announcement.newBuilder()
                .setId("m")
                .setSource("police.example")
                .setTitle(title.isEmpty() ? null : title)
                .setBody(body)
                .build()));
    }
}
