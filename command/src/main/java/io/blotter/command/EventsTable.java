package io.blotter.command;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import io.blotter.json.EventJson;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Event;
import io.blotter.schemas.EventAction;
import io.blotter.schemas.Money;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Events as lines of a table for people. What is to come is not known when the first line is printed, so the columns are as wide as
 * the window allows, and what is longer is cut.
 */
final class EventsTable {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;
    private static final int WITH_COUNTRIES = 110;
    private static final int DAY = 12;
    /** That of "(300,000,000 EUR)". */
    private static final int FIGURE = 17;
    /** Those of four. */
    private static final int COUNTRIES = 11;
    /** One on each side of a cell. */
    private static final int BLANKS = 2;
    /** Those, and the line between two cells. */
    private static final int AROUND_A_CELL = BLANKS + 1;

    private static final Character[] BORDERS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER;

    private final List<ColumnData<Event>> columns;

    /** A table for a window of so many characters; cut to what can be read. */
    EventsTable(int width) {
        int all = Math.min(WIDEST, Math.max(NARROWEST, width));
        boolean countries = all >= WITH_COUNTRIES;
        int cells = countries ? 6 : 5;
        int left = all - cells * AROUND_A_CELL + 1 - DAY - FIGURE - (countries ? COUNTRIES : 0);
        int what = left / 3;
        int against = left / 3;
        this.columns = new ArrayList<>(List.of(
                column("  Day", DAY, HorizontalAlign.LEFT, event -> sign(event) + " " + day(event)),
                column("What", what, HorizontalAlign.LEFT, EventsTable::what),
                column("Figure", FIGURE, HorizontalAlign.RIGHT, EventsTable::figure),
                column("Against", against, HorizontalAlign.LEFT, event -> String.join(" ", event.getCartels()))));
        if (countries) {
            columns.add(
                    column("Where", COUNTRIES, HorizontalAlign.LEFT, event -> String.join(" ", event.getCountries())));
        }
        columns.add(column("Announcement", left - what - against, HorizontalAlign.LEFT, Event::getAnnouncementId));
    }

    /** The lines above the first event. */
    List<String> head() {
        return AsciiTable.getTable(BORDERS, List.<Event>of(), columns).lines().toList();
    }

    /** The event's line. */
    String line(Event event) {
        List<String> lines =
                AsciiTable.getTable(BORDERS, List.of(event), columns).lines().toList();
        return lines.get(lines.size() - 1);
    }

    private static ColumnData<Event> column(
            String head, int width, HorizontalAlign align, Function<Event, String> cell) {
        return new Column()
                .header(head)
                .headerAlign(align)
                .dataAlign(align)
                .minWidth(width + BLANKS)
                .maxWidth(width + BLANKS, OverflowBehaviour.ELLIPSIS_RIGHT)
                .with(event -> harmless(cell.apply(event)));
    }

    // Ids come from anybody; nothing in them is to steer a terminal.
    private static String harmless(String text) {
        return text.replaceAll("\\p{C}", "?");
    }

    private static String sign(Event event) {
        return event.getAction() == EventAction.RETRACTED ? "-" : "+";
    }

    private static String day(Event event) {
        return event.getActionDates().stream()
                .findFirst()
                .or(event::getPublishedOn)
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String what(Event event) {
        return event.getPayload() instanceof Seizure seizure
                ? seizure.getSubstance()
                        .or(seizure::getItem)
                        .orElseGet(() -> seizure.getCategory().name().toLowerCase(Locale.ROOT))
                : EventJson.type(event);
    }

    // What another figure covers stands in brackets: whoever adds up the column is not to add it twice.
    private static String figure(Event event) {
        String figure = figure(event.getPayload());
        return event.getPartOfTotal() ? "(" + figure + ")" : figure;
    }

    private static String figure(Object payload) {
        if (payload instanceof Arrests arrests) {
            return number(arrests.getPersons().getBest());
        }
        if (payload instanceof Searches searches) {
            return number(searches.getPremises().getBest());
        }
        if (payload instanceof Charges charges) {
            return number(charges.getPersons().getBest());
        }
        return amount((Seizure) payload);
    }

    private static String amount(Seizure seizure) {
        return seizure.getMass()
                .map(mass -> number(mass.getBest()) + " kg")
                .or(() -> seizure.getCount().map(count -> number(count.getBest()) + unit(seizure.getCountUnit())))
                .or(() -> seizure.getValue().map(EventsTable::sum))
                .or(() -> seizure.getStreetValue().map(EventsTable::sum))
                .orElse("");
    }

    private static String unit(Optional<String> unit) {
        return unit.map(one -> " × " + one).orElse("");
    }

    private static String sum(Money money) {
        return number(money.getBest()) + " " + money.getCurrency();
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value);
    }

    private static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(value.abs().compareTo(BigDecimal.ONE) < 0 ? 3 : 1);
        return format.format(value);
    }
}
