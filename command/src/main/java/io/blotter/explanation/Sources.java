package io.blotter.explanation;

import io.blotter.enrich.Extractor;
import io.blotter.enrich.report.Excerpt;
import io.blotter.enrich.report.Excerpts;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Report;
import io.blotter.schemas.Voice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports and announcements behind voices. For one thread. */
final class Sources {
    private final Extractor extractor;
    private final Map<String, Announcement> announcements;
    private final Map<String, Report> reports;
    private final Map<String, Excerpts> read = new HashMap<>();

    Sources(Extractor extractor, Map<String, Announcement> announcements, Map<String, Report> reports) {
        this.extractor = extractor;
        this.announcements = announcements;
        this.reports = reports;
    }

    /** Why the fact that a voice gives was read so; empty where its report is not there. */
    String reason(Voice voice) {
        return fact(voice).map(Fact::getReason).orElse("");
    }

    /** The words that the fact was read from, in their passages where the announcement is there. */
    List<Excerpt> evidence(Voice voice) {
        return fact(voice).stream()
                .flatMap(fact -> fact.getEvidence().stream())
                .map(span -> excerpts(voice.getAnnouncementId())
                        .map(excerpts -> excerpts.of(span))
                        .orElseGet(() -> new Excerpt("", span.getQuote(), "")))
                .toList();
    }

    private Optional<Fact> fact(Voice voice) {
        return Optional.ofNullable(reports.get(voice.getAnnouncementId())).stream()
                .flatMap(report -> report.getOperations().stream())
                .filter(operation -> operation.getOrdinal() == voice.getOrdinal())
                .flatMap(operation -> operation.getFacts().stream())
                .filter(fact -> fact.getId().equals(voice.getFactId()))
                .findFirst();
    }

    private Optional<Excerpts> excerpts(String announcementId) {
        return Optional.ofNullable(announcements.get(announcementId))
                .map(announcement -> read.computeIfAbsent(announcementId, any -> extractor.excerpts(announcement)));
    }
}
