package io.blotter.ingest.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnnouncementJsonPropertyTest {
    private static final Origin ORIGIN = Origin.line("news.jsonl", 1);
    private static final String GOOD =
            "{\"id\": \"a-1\", \"url\": \"https://police.example/1\", \"publishedAt\": \"2023-05-12\", \"body\": \"Two \\u0041 held.\"}";

    @Property
    void anyTextIsAcceptedOrRefusedAndNothingIsThrown(@ForAll String text) {
        assertThat(AnnouncementJson.read(text, ORIGIN).origin()).isEqualTo(ORIGIN);
    }

    @Property
    void anyDamageToAGoodLineIsAcceptedOrRefusedAndNothingIsThrown(
            @ForAll @IntRange(max = 120) int start, @ForAll @IntRange(max = 120) int length, @ForAll String instead) {
        // Given
        int from = Math.min(start, GOOD.length());
        String damaged = GOOD.substring(0, from) + instead + GOOD.substring(Math.min(GOOD.length(), from + length));

        // When
        Item item = AnnouncementJson.read(damaged, ORIGIN);

        // Then
        assertThat(item instanceof Item.Refused refused ? refused.message() : ORIGIN + ": ")
                .startsWith("news.jsonl, line 1: ")
                .doesNotContain("\n");
    }

    @Property
    void anyTextMakesABodyThatReadsBackTheSame(@ForAll("texts") String body) throws JsonProcessingException {
        // Given
        String json = new ObjectMapper().writeValueAsString(Map.of("body", "x" + body));

        // When
        Item item = AnnouncementJson.read(json, ORIGIN);

        // Then
        assertThat(((Item.Accepted) item).announcement().getBody()).isEqualTo("x" + body);
    }

    @Property
    void theSameAnnouncementHasTheSameIdEachTime(@ForAll("texts") String title, @ForAll("texts") String body)
            throws JsonProcessingException {
        // Given
        String json = new ObjectMapper().writeValueAsString(Map.of("title", title, "body", "x" + body));

        // When, Then
        assertThat(AnnouncementJson.read(json, ORIGIN)).isEqualTo(AnnouncementJson.read(json, ORIGIN));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(200).filter(text -> text.chars()
                .noneMatch(unit -> Character.isSurrogate((char) unit)));
    }
}
