package io.blotter.ingest.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Announcement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Announcement ANNOUNCEMENT = new Announcement(
            "a", "s", "u", LocalDate.of(2023, 5, 12), Instant.parse("2023-05-12T09:30:00Z"), "t", "b", null, null);

    @Test
    void everyFieldCounts() {
        // When
        Set<Digest> digests = Stream.of(
                        ANNOUNCEMENT,
                        Announcement.newBuilder(ANNOUNCEMENT).setId("x").build(),
                        Announcement.newBuilder(ANNOUNCEMENT).setSource("x").build(),
                        Announcement.newBuilder(ANNOUNCEMENT).setUrl("x").build(),
                        Announcement.newBuilder(ANNOUNCEMENT)
                                .setPublishedOn(LocalDate.EPOCH)
                                .build(),
                        Announcement.newBuilder(ANNOUNCEMENT)
                                .setPublishedAt(Instant.EPOCH)
                                .build(),
                        Announcement.newBuilder(ANNOUNCEMENT).setTitle("x").build(),
                        Announcement.newBuilder(ANNOUNCEMENT).setTitle(null).build(),
                        Announcement.newBuilder(ANNOUNCEMENT).setBody("x").build())
                .map(Digest::of)
                .collect(Collectors.toSet());

        // Then
        assertThat(digests).hasSize(9);
    }

    @Test
    void equalAnnouncementsHaveEqualDigests() {
        assertThat(Digest.of(Announcement.newBuilder(ANNOUNCEMENT).build())).isEqualTo(Digest.of(ANNOUNCEMENT));
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        assertThat(Digest.of(Optional.of("ab"), Optional.of("c")))
                .isNotEqualTo(Digest.of(Optional.of("a"), Optional.of("bc")));
        assertThat(Digest.of(Optional.empty())).isNotEqualTo(Digest.of(Optional.of("")));
    }
}
