package io.blotter.csv;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Count;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.Telling;
import io.blotter.schemas.ValueTotal;
import io.blotter.schemas.Whole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The operations, a row for each. Lists within a cell are separated by semicolons; what is part of a total is left out of it. */
public final class OperationsCsv {
    private static final CsvTable<Operation> TABLE = table();

    private OperationsCsv() {}

    /** Prints the head and a row for each of {@code operations}, in their order. */
    public static void print(Collection<Operation> operations, Appendable out) {
        TABLE.print(operations, out);
    }

    private static CsvTable<Operation> table() {
        CsvTable<Operation> table = new CsvTable<Operation>()
                .text("id", Operation::getId)
                .text("kind", operation -> operation.getKind().name().toLowerCase(Locale.ROOT))
                .optional("name", Operation::getName)
                .optional("first_action", operation -> operation.getActionDates().stream()
                        .findFirst())
                .optional("last_action", operation -> operation.getActionDates().stream()
                        .reduce((one, next) -> next))
                .optional("month", Operation::getMonth)
                .text("cartels", operation -> joined(operation.getCartels(), CartelMention::getName))
                .text("cartel_ids", operation -> joined(operation.getCartels(), CartelMention::getId))
                .text("platforms", operation -> joined(operation.getPlatforms(), Function.identity()))
                .text("countries", operation -> joined(operation.getCountries(), Function.identity()));
        counts(table, "arrests", fact -> fact instanceof Arrests arrests ? Optional.of(arrests.getPersons()) : none());
        counts(
                table,
                "searches",
                fact -> fact instanceof Searches searches ? Optional.of(searches.getPremises()) : none());
        counts(table, "charged", fact -> fact instanceof Charges charges ? Optional.of(charges.getPersons()) : none());
        return table.text("seized_value", operation -> joined(operation.getSeizedValue(), OperationsCsv::sum))
                .text("drug_value", operation -> joined(operation.getDrugValue(), OperationsCsv::sum))
                .text("seizures", OperationsCsv::seizures)
                .optional("part_of", operation -> operation.getPartOf().map(Whole::getOperationId))
                .count("reports", operation -> (long) operation.getTellings().size())
                .text("announcements", operation -> joined(operation.getTellings(), Telling::getAnnouncementId))
                .text("sources", operation -> operation.getTellings().stream()
                        .map(Telling::getSource)
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static Optional<Count> none() {
        return Optional.empty();
    }

    private static void counts(CsvTable<Operation> table, String name, Function<Object, Optional<Count>> counted) {
        Function<Operation, Optional<Count>> of = operation -> operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal())
                .flatMap(fact -> counted.apply(fact.getStatement()).stream())
                .findFirst();
        table.optionalCount(name, operation -> of.apply(operation).map(Count::getBest))
                .optionalCount(name + "_low", operation -> of.apply(operation).flatMap(Count::getLow))
                .optionalCount(name + "_high", operation -> of.apply(operation).flatMap(Count::getHigh));
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("; "));
    }

    private static String sum(ValueTotal total) {
        return CsvTable.plain(total.getMoney().getBest()) + " "
                + total.getMoney().getCurrency();
    }

    private static String seizures(Operation operation) {
        return operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal())
                .map(ConsensusFact::getStatement)
                .filter(Seizure.class::isInstance)
                .map(fact -> seizure((Seizure) fact))
                .collect(Collectors.joining("; "));
    }

    private static String seizure(Seizure seizure) {
        List<String> words = new ArrayList<>();
        words.add(seizure.getCategory().name().toLowerCase(Locale.ROOT));
        seizure.getSubstance().or(seizure::getItem).ifPresent(words::add);
        seizure.getMass().ifPresent(mass -> words.add(CsvTable.plain(mass.getBest()) + " kg"));
        seizure.getCount()
                .ifPresent(count -> words.add(count.getBest()
                        + seizure.getCountUnit().map(unit -> " " + unit).orElse("")));
        seizure.getValue().ifPresent(value -> words.add(CsvTable.plain(value.getBest()) + " " + value.getCurrency()));
        return String.join(" ", words);
    }
}
