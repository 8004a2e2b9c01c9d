package io.blotter.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Event;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import java.util.Locale;

/** What {@code blotter events} prints for an event. */
public final class EventJson {
    private EventJson() {}

    /** The event as one object. */
    public static ObjectNode of(Event event) {
        ObjectNode node = Json.object();
        node.put("eventId", event.getEventId());
        node.put("action", event.getAction().name().toLowerCase(Locale.ROOT));
        node.put("type", type(event));
        node.put("announcementId", event.getAnnouncementId());
        node.put("reportedOperationId", event.getReportedOperationId());
        node.put("primary", event.getPrimary());
        node.put("operationKind", event.getOperationKind().name());
        node.set("operationName", Json.textOrNull(event.getOperationName()));
        node.put("source", event.getSource());
        node.set("publishedOn", Json.textOrNull(event.getPublishedOn()));
        node.set("actionDates", Json.array(event.getActionDates(), day -> Json.text(day.toString())));
        node.set("cartels", Json.array(event.getCartels(), Json::text));
        node.set("platforms", Json.array(event.getPlatforms(), Json::text));
        node.set("countries", Json.array(event.getCountries(), Json::text));
        node.set(type(event), payload(event));
        node.put("partOfTotal", event.getPartOfTotal());
        FactJson.evidence(node, event.getEvidence());
        return node;
    }

    /** The event's type as users name it: arrests, searches, charges or seizure. */
    public static String type(Event event) {
        return event.getPayload().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode payload(Event event) {
        Object payload = event.getPayload();
        if (payload instanceof Arrests arrests) {
            return FactJson.count(arrests.getPersons());
        }
        if (payload instanceof Searches searches) {
            return FactJson.count(searches.getPremises());
        }
        if (payload instanceof Charges charges) {
            return FactJson.count(charges.getPersons());
        }
        return FactJson.seizure((Seizure) payload, event.getPartOfTotal());
    }
}
