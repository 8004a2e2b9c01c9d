package io.blotter.csv;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Event;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Events, a row for each as it comes. Lists within a cell are separated by semicolons. */
public final class EventsCsv {
    private static final CsvTable<Event> TABLE = table();

    private EventsCsv() {}

    /** Prints the names of the columns. */
    public static void printHead(Appendable out) {
        TABLE.printHead(out);
    }

    /** Prints an event's row. */
    public static void printRow(Event event, Appendable out) {
        TABLE.printRow(event, out);
    }

    private static CsvTable<Event> table() {
        CsvTable<Event> table = new CsvTable<Event>()
                .text("event", Event::getEventId)
                .text("action", event -> lower(event.getAction()))
                .text(
                        "type",
                        event -> event.getPayload().getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .text("announcement", Event::getAnnouncementId)
                .text("reported_operation", Event::getReportedOperationId)
                .text("primary", event -> String.valueOf(event.getPrimary()))
                .text("kind", event -> lower(event.getOperationKind()))
                .optional("operation_name", Event::getOperationName)
                .text("source", Event::getSource)
                .optional("published", Event::getPublishedOn)
                .text("action_days", event -> joined(event.getActionDates(), Object::toString))
                .text("cartel_ids", event -> joined(event.getCartels(), Function.identity()))
                .text("platforms", event -> joined(event.getPlatforms(), Function.identity()))
                .text("countries", event -> joined(event.getCountries(), Function.identity()))
                .optional("category", event -> seizure(event).map(it -> lower(it.getCategory())))
                .optional("substance", event -> seizure(event).flatMap(Seizure::getSubstance))
                .optional("item", event -> seizure(event).flatMap(Seizure::getItem))
                .optionalCount("count", event -> count(event).map(Count::getBest))
                .optionalCount("count_low", event -> count(event).flatMap(Count::getLow))
                .optionalCount("count_high", event -> count(event).flatMap(Count::getHigh))
                .optional("count_unit", event -> seizure(event).flatMap(Seizure::getCountUnit))
                .optionalDecimal("kg", event -> mass(event).map(Mass::getBest))
                .optionalDecimal("kg_low", event -> mass(event).flatMap(Mass::getLow))
                .optionalDecimal("kg_high", event -> mass(event).flatMap(Mass::getHigh));
        money(table, "value", Seizure::getValue);
        money(table, "street_value", Seizure::getStreetValue);
        return table.text("part_of_total", event -> String.valueOf(event.getPartOfTotal()));
    }

    private static void money(CsvTable<Event> table, String name, Function<Seizure, Optional<Money>> of) {
        Function<Event, Optional<Money>> money = event -> seizure(event).flatMap(of);
        table.optionalDecimal(name, event -> money.apply(event).map(Money::getBest))
                .optionalDecimal(name + "_low", event -> money.apply(event).flatMap(Money::getLow))
                .optionalDecimal(name + "_high", event -> money.apply(event).flatMap(Money::getHigh))
                .optional(name + "_currency", event -> money.apply(event).map(Money::getCurrency));
    }

    private static Optional<Count> count(Event event) {
        Object payload = event.getPayload();
        if (payload instanceof Arrests arrests) {
            return Optional.of(arrests.getPersons());
        }
        if (payload instanceof Searches searches) {
            return Optional.of(searches.getPremises());
        }
        if (payload instanceof Charges charges) {
            return Optional.of(charges.getPersons());
        }
        return seizure(event).flatMap(Seizure::getCount);
    }

    private static Optional<Mass> mass(Event event) {
        return seizure(event).flatMap(Seizure::getMass);
    }

    private static Optional<Seizure> seizure(Event event) {
        return event.getPayload() instanceof Seizure seizure ? Optional.of(seizure) : Optional.empty();
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("; "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
