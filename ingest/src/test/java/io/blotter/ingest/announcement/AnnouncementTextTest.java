package io.blotter.ingest.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Announcement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\n \t\n", "\r\n \r\n"})
    void theFirstLineIsTheTitleWhereABlankLineFollows(String gap) {
        // When
        Announcement announcement = accepted("Seven held" + gap + "Seven men\nwere arrested.\n");

        // Then
        assertThat(announcement.getTitle()).contains("Seven held");
        assertThat(announcement.getBody()).isEqualTo("Seven men\nwere arrested.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seven men\nwere arrested.",
                "Seven men were arrested.",
                "Seven men were arrested.\n\n \n",
                "\n\nSeven men."
            })
    void otherwiseAllIsBody(String text) {
        // When
        Announcement announcement = accepted(text);

        // Then
        assertThat(announcement.getTitle()).isEmpty();
        assertThat(announcement.getBody()).isEqualTo(text);
    }

    @Test
    void anEndlessFirstLineIsNoTitle() {
        assertThat(accepted("word ".repeat(10_000) + "\n\nMore.").getTitle()).isEmpty();
    }

    @Test
    void aBlankTextIsRefused() {
        assertThat(AnnouncementText.read(" \n\n ", Origin.of("a.txt")))
                .isInstanceOfSatisfying(Item.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(RefusalReason.EMPTY));
    }

    private static Announcement accepted(String text) {
        return ((Item.Accepted) AnnouncementText.read(text, Origin.of("a.txt"))).announcement();
    }
}
