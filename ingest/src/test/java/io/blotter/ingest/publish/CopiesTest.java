package io.blotter.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Announcement;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String TEXT =
            "Officers of the harbour police arrested seven men on Tuesday and seized 300 kilograms of cocaine. "
                    .repeat(4);

    private final PublishedAnnouncements published = new PublishedAnnouncements();

    @AfterEach
    void close() {
        published.close();
    }

    @Test
    void theSameTextUnderAnotherIdIsACopyOfTheFirst() {
        assertThat(copyOf("a", TEXT)).isEmpty();
        assertThat(copyOf("b", "<p>" + TEXT.toUpperCase(Locale.ROOT) + "</p>")).contains("a");
        assertThat(copyOf("c", TEXT)).contains("a");
    }

    @Test
    void aRevisionIsNoCopyOfItself() {
        // Given
        copyOf("a", TEXT);

        // When / Then
        assertThat(published.put(announcement("a", TEXT + "<br>")))
                .isEqualTo(new Placement(Outcome.REVISED, Optional.empty()));
    }

    @Test
    void aTextThatIsNoLongerThereHasNoCopies() {
        // Given
        copyOf("a", TEXT);
        copyOf("b", TEXT.replace("seven", "eight"));
        published.remove("a");
        copyOf("b", TEXT.replace("seven", "nine"));

        // When / Then
        assertThat(copyOf("c", TEXT)).isEmpty();
        assertThat(copyOf("d", TEXT.replace("seven", "eight"))).isEmpty();
    }

    @Test
    void whatTheTopicCallsACopyNeverBecomesTheFirst() {
        // Given
        published.put(
                Announcement.newBuilder(announcement("b", TEXT)).setCopyOf("a").build());
        published.put(announcement("a", TEXT));

        // When / Then
        assertThat(copyOf("c", TEXT)).contains("a");
    }

    @Test
    void aFewWordsAreNoCopy() {
        // Given
        copyOf("a", "Read more on our page.");

        // When / Then
        assertThat(copyOf("b", "Read more on our page.")).isEmpty();
    }

    private Optional<String> copyOf(String id, String body) {
        return published.put(announcement(id, body)).copyOf();
    }

    private static Announcement announcement(String id, String body) {
        return new Announcement(id, "police.example", null, null, null, null, body, null, null);
    }
}
