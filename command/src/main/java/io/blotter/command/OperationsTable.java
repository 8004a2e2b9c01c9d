package io.blotter.command;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Operation;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Operations as a table for people. */
final class OperationsTable {
    private static final int LONGEST = 28;
    private static final Character[] BORDERS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER;

    private static final List<ColumnData<Operation>> COLUMNS = List.of(
            left("Operation", Operation::getId),
            left("Name", operation -> operation.getName().orElse("")),
            left("When", OperationsTable::when),
            left("Against", operation -> operation.getCartels().stream()
                    .map(CartelMention::getName)
                    .collect(Collectors.joining(", "))),
            left("Where", operation -> String.join(" ", operation.getCountries())),
            right("Arrests", OperationsTable::arrests),
            right("Seized", OperationsTable::seized),
            right("Told", operation -> String.valueOf(operation.getTellings().size())));

    private OperationsTable() {}

    /** One line for each operation, under a head. */
    static List<String> lines(Collection<Operation> operations) {
        return AsciiTable.getTable(BORDERS, List.copyOf(operations), COLUMNS)
                .lines()
                .toList();
    }

    private static String when(Operation operation) {
        return operation.getActionDates().stream()
                .findFirst()
                .map(Object::toString)
                .or(operation::getMonth)
                .orElse("");
    }

    private static String arrests(Operation operation) {
        return operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal() && fact.getStatement() instanceof Arrests)
                .map(fact -> number(((Arrests) fact.getStatement()).getPersons().getBest()))
                .findFirst()
                .orElse("");
    }

    private static String seized(Operation operation) {
        return operation.getSeizedValue().stream()
                .map(total -> number(total.getMoney()
                                .getBest()
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValue())
                        + " " + total.getMoney().getCurrency())
                .collect(Collectors.joining(", "));
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value);
    }

    private static ColumnData<Operation> left(String head, Function<Operation, String> cell) {
        return new Column()
                .header(head)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(LONGEST)
                .with(cell);
    }

    private static ColumnData<Operation> right(String head, Function<Operation, String> cell) {
        return new Column()
                .header(head)
                .dataAlign(HorizontalAlign.RIGHT)
                .maxWidth(LONGEST)
                .with(cell);
    }
}
