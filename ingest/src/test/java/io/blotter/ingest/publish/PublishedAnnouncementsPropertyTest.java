package io.blotter.ingest.publish;

import static io.blotter.ingest.publish.AnnouncementPublisherTest.announcement;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublishedAnnouncementsPropertyTest {
    /** One thing that happens to an id: a text is published under it, or it is withdrawn. */
    record Event(String id, Optional<String> text) {}

    @Property(tries = 50)
    void whateverHappensEachIsSentOnceAndRevisedWhereItSaysAnother(@ForAll("histories") List<Event> history) {
        Map<String, String> standing = new HashMap<>();
        try (PublishedAnnouncements published = new PublishedAnnouncements()) {
            for (Event event : history) {
                Optional<String> former = Optional.ofNullable(standing.get(event.id()));
                if (event.text().isPresent()) {
                    String text = event.text().get();
                    standing.put(event.id(), text);
                    Outcome expected = former.map(said -> said.equals(text) ? Outcome.ALREADY_THERE : Outcome.REVISED)
                            .orElse(Outcome.SENT);
                    assertThat(published.put(announcement(event.id(), text)).outcome())
                            .isEqualTo(expected);
                } else {
                    standing.remove(event.id());
                    assertThat(published.remove(event.id())).isEqualTo(former.isPresent());
                }
                assertThat(published.size()).isEqualTo(standing.size());
            }
            assertThat(List.of("a", "b", "c").stream().filter(published::holds))
                    .containsExactlyInAnyOrderElementsOf(standing.keySet());
        }
    }

    @Provide
    Arbitrary<List<Event>> histories() {
        Arbitrary<String> texts = Arbitraries.of("Six held", "Seven held", "Seven men were held. ".repeat(20));
        return Combinators.combine(Arbitraries.of("a", "b", "c"), texts.optional())
                .as(Event::new)
                .list()
                .ofMaxSize(60);
    }
}
