package io.blotter.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Announcement;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.TextPart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExtractorPropertiesTest {
    private static final Extractor EXTRACTOR = Extractor.standard();
    private static final List<String> PIECES = List.of(
            "police",
            "arrested",
            "seized",
            "searched",
            "charged",
            "23",
            "2.7",
            "€550,000",
            "($593,000)",
            "tonnes",
            "kg",
            "of",
            "cocaine",
            "in",
            "cash",
            "people",
            "another",
            "10",
            "in total",
            "houses",
            "worth",
            "about",
            "more than",
            "on 9 May",
            "last year",
            "Spain",
            ".",
            ",",
            "\n\n",
            "\n• ",
            "<p>",
            "</li>",
            "<li>",
            "&nbsp;",
            "&#8364;5",
            "were",
            "was",
            "a",
            "gun",
            "and",
            "hundred",
            "million",
            "-",
            "5-7",
            "Sky ECC",
            "Balkan cartel",
            "so far",
            "(",
            ")",
            "no",
            "one",
            "\uD83D\uDE00",
            "to",
            "between",
            "each",
            "Operation Fox");

    @Property(tries = 500)
    void anyCharactersGiveAReport(@ForAll String title, @ForAll String body) {
        Report report = EXTRACTOR.extract(Announcements.titled(title, body));

        assertThat(report.getTextDigest()).hasSize(64);
        checkEvidence(Announcements.titled(title, body), report);
    }

    @Property(tries = 1000)
    void anyMixOfTheWordsOfAnnouncementsGivesASoundReport(
            @ForAll("stories") String title, @ForAll("stories") String body) {
        Announcement announcement = Announcements.titled(title, body);

        Report report = EXTRACTOR.extract(announcement);

        checkEvidence(announcement, report);
        checkFacts(report);
        assertThat(EXTRACTOR.extract(announcement)).isEqualTo(report);
        assertThat(report.getRelevant()).isEqualTo(!report.getOperations().isEmpty());
    }

    @Provide
    Arbitrary<String> stories() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }

    private static void checkEvidence(Announcement announcement, Report report) {
        for (ReportedOperation operation : report.getOperations()) {
            for (Fact fact : operation.getFacts()) {
                assertThat(fact.getEvidence()).isNotEmpty();
                for (Evidence evidence : fact.getEvidence()) {
                    String text = evidence.getPart() == TextPart.TITLE
                            ? announcement.getTitle().orElse("")
                            : announcement.getBody();
                    assertThat(evidence.getStart()).isBetween(0, text.length());
                    assertThat(evidence.getEnd()).isBetween(evidence.getStart() + 1, text.length());
                    if (!evidence.getQuote().contains("[name]")) {
                        assertThat(text.substring(evidence.getStart(), evidence.getEnd()))
                                .isEqualTo(evidence.getQuote());
                    }
                }
            }
        }
    }

    private static void checkFacts(Report report) {
        Set<String> ids = new HashSet<>();
        for (ReportedOperation operation : report.getOperations()) {
            Set<Class<?>> totals = new HashSet<>();
            for (Fact fact : operation.getFacts()) {
                assertThat(ids.add(fact.getId()))
                        .as("id %s is there once", fact.getId())
                        .isTrue();
                boolean single = !(fact.getStatement() instanceof Seizure);
                if (single && !fact.getPartOfTotal()) {
                    assertThat(totals.add(fact.getStatement().getClass())).isTrue();
                }
            }
            operation.getSeizedValue().forEach(total -> assertThat(ids).containsAll(total.getFactIds()));
            operation.getDrugValue().forEach(total -> assertThat(ids).containsAll(total.getFactIds()));
        }
    }
}
