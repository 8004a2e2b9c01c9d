package io.blotter.enrich.event;

import io.blotter.record.Structure;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Event;
import io.blotter.schemas.EventAction;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as events, one for each fact. Pure: the same reports always give the same events. */
public final class Events {
    private Events() {}

    /** The events of a report, asserted, in its order. */
    public static List<Event> of(Report report) {
        return report.getOperations().stream()
                .flatMap(operation -> operation.getFacts().stream().map(fact -> event(report, operation, fact)))
                .toList();
    }

    /**
     * What has to be said when an announcement's report changes: first the retraction of each event that no longer holds, then
     * each event that is new or says something else than before.
     *
     * @param before the announcement's former report; empty where it had none
     * @param after its report now; empty where it was withdrawn
     */
    public static List<Event> revision(Optional<Report> before, Optional<Report> after) {
        Map<String, Event> former = byId(before);
        Map<String, Event> current = byId(after);
        List<Event> said = new ArrayList<>();
        former.forEach((id, event) -> {
            if (!current.containsKey(id)) {
                said.add(
                        Event.newBuilder(event).setAction(EventAction.RETRACTED).build());
            }
        });
        current.forEach((id, event) -> {
            if (!Structure.same(Optional.of(event), Optional.ofNullable(former.get(id)))) {
                said.add(event);
            }
        });
        return List.copyOf(said);
    }

    private static Map<String, Event> byId(Optional<Report> report) {
        Map<String, Event> events = new LinkedHashMap<>();
        report.ifPresent(present -> of(present).forEach(event -> events.put(event.getEventId(), event)));
        return events;
    }

    private static Event event(Report report, ReportedOperation operation, Fact fact) {
        String operationId = report.getAnnouncementId() + "#" + operation.getOrdinal();
        return Event.newBuilder()
                .setEventId(operationId + "/" + fact.getId())
                .setAction(EventAction.ASSERTED)
                .setAnnouncementId(report.getAnnouncementId())
                .setReportedOperationId(operationId)
                .setPrimary(operation.getPrimary())
                .setOperationKind(operation.getKind())
                .setOperationName(operation.getName().orElse(null))
                .setSource(report.getSource())
                .setPublishedOn(report.getPublishedOn().orElse(null))
                .setActionDates(operation.getActionDates())
                .setCartels(operation.getCartels().stream()
                        .map(CartelMention::getId)
                        .toList())
                .setPlatforms(operation.getPlatforms())
                .setCountries(operation.getCountries())
                .setPayload(fact.getStatement())
                .setPartOfTotal(fact.getPartOfTotal())
                .setEvidence(fact.getEvidence())
                .build();
    }
}
