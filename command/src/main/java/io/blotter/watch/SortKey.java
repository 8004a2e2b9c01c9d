package io.blotter.watch;

import io.blotter.schemas.CartelTotals;
import java.util.Comparator;
import java.util.Locale;

/** What rows are sorted by; figures start with the largest. */
enum SortKey {
    NAME,
    ARRESTS,
    SEIZED,
    OPERATIONS,
    TOLD;

    Comparator<CartelTotals> order() {
        Comparator<CartelTotals> order =
                switch (this) {
                    case NAME -> Comparator.comparing(row -> row.getName().toLowerCase(Locale.ROOT));
                    case ARRESTS ->
                        Comparator.comparing(
                                row -> row.getFigures().getArrests().getBest(), Comparator.reverseOrder());
                    case SEIZED ->
                        Comparator.comparing(
                                row -> row.getFigures().getSeizedValueEuro().getBest(), Comparator.reverseOrder());
                    case OPERATIONS ->
                        Comparator.comparing(row -> row.getFigures().getOperations(), Comparator.reverseOrder());
                    case TOLD -> Comparator.comparing(row -> row.getFigures().getTellings(), Comparator.reverseOrder());
                };
        return order.thenComparing(CartelTotals::getCartelId);
    }

    SortKey next() {
        return switch (this) {
            case NAME -> ARRESTS;
            case ARRESTS -> SEIZED;
            case SEIZED -> OPERATIONS;
            case OPERATIONS -> TOLD;
            case TOLD -> NAME;
        };
    }
}
