package io.blotter.enrich.grammar;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.ValueTotal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the facts of a report in the words of the tables: "arrests 23", "drug cocaine 2700 kg", "cash 550000 EUR", "vehicle
 * 2", "value 550000 EUR". Facts of background operations follow "background".
 */
final class FactLines {
    private FactLines() {}

    /** All facts of the report; "irrelevant" where it has none. Parts of totals are left out. */
    static List<String> of(Report report) {
        if (!report.getRelevant()) {
            return List.of("irrelevant");
        }
        List<String> lines = new ArrayList<>();
        for (ReportedOperation operation : report.getOperations()) {
            String prefix = operation.getPrimary() ? "" : "background ";
            for (String line : of(operation)) {
                lines.add(prefix + line);
            }
        }
        return lines;
    }

    private static List<String> of(ReportedOperation operation) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : operation.getFacts()) {
            if (fact.getStatement() instanceof Seizure seizure) {
                if (isKnownByStreetValueOnly(seizure)) {
                    continue;
                }
                lines.add(of(seizure) + (fact.getPartOfTotal() ? " part" : ""));
            } else if (!fact.getPartOfTotal()) {
                lines.add(of(fact));
            }
        }
        for (ValueTotal total : operation.getSeizedValue()) {
            lines.add("value " + plain(total.getMoney().getBest()) + " "
                    + total.getMoney().getCurrency());
        }
        for (ValueTotal total : operation.getDrugValue()) {
            lines.add("street value " + plain(total.getMoney().getBest()) + " "
                    + total.getMoney().getCurrency());
        }
        list(lines, "dates", operation.getActionDates());
        list(lines, "countries", operation.getCountries());
        list(lines, "platforms", operation.getPlatforms());
        list(
                lines,
                "cartels",
                operation.getCartels().stream().map(CartelMention::getName).toList());
        operation.getName().ifPresent(name -> lines.add("name " + name));
        return lines;
    }

    /** Drugs of which only the street value is told are that value, and no line of their own. */
    private static boolean isKnownByStreetValueOnly(Seizure seizure) {
        return seizure.getMass().isEmpty()
                && seizure.getCount().isEmpty()
                && seizure.getValue().isEmpty();
    }

    private static void list(List<String> lines, String kind, List<?> values) {
        if (!values.isEmpty()) {
            lines.add(kind + " " + values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
        }
    }

    private static String of(Fact fact) {
        if (fact.getStatement() instanceof Arrests arrests) {
            return "arrests " + bounds(arrests.getPersons());
        }
        if (fact.getStatement() instanceof Searches searches) {
            return "searches " + bounds(searches.getPremises());
        }
        return "charged " + bounds(((Charges) fact.getStatement()).getPersons());
    }

    /** The number, with its bounds where they differ from it: "800 (801..)". */
    private static String bounds(Count count) {
        Optional<Long> low = count.getLow();
        Optional<Long> high = count.getHigh();
        boolean exact = low.equals(Optional.of(count.getBest())) && high.equals(low);
        return exact
                ? String.valueOf(count.getBest())
                : count.getBest() + " (" + low.map(String::valueOf).orElse("") + ".."
                        + high.map(String::valueOf).orElse("") + ")";
    }

    private static String of(Seizure seizure) {
        StringBuilder line = new StringBuilder(seizure.getCategory().name().toLowerCase(Locale.ROOT));
        seizure.getSubstance().ifPresent(name -> line.append(' ').append(name));
        seizure.getMass()
                .ifPresent(
                        mass -> line.append(' ').append(plain(mass.getBest())).append(" kg"));
        seizure.getCount().ifPresent(count -> line.append(' ').append(count.getBest()));
        seizure.getCountUnit().ifPresent(unit -> line.append(' ').append(unit));
        seizure.getValue().ifPresent(money -> line.append(' ')
                .append(plain(money.getBest()))
                .append(' ')
                .append(money.getCurrency()));
        return line.toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
