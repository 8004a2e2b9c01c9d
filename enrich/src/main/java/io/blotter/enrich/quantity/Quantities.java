package io.blotter.enrich.quantity;

import java.util.List;
import java.util.Optional;

/** All numbers and dates of a document, read. */
public final class Quantities {
    private final List<Quantity> all;
    private final List<DateReading> dates;
    private final int[] quantityAt;
    private final int[] dateAt;

    Quantities(List<Quantity> all, List<DateReading> dates, int[] quantityAt, int[] dateAt) {
        this.all = all;
        this.dates = dates;
        this.quantityAt = quantityAt;
        this.dateAt = dateAt;
    }

    /** The numbers, in the order of the text. */
    public List<Quantity> all() {
        return all;
    }

    /** The dates, in the order of the text. */
    public List<DateReading> dates() {
        return dates;
    }

    /** The number that covers token {@code index}. */
    public Optional<Quantity> at(int index) {
        return isNumber(index) ? Optional.of(all.get(quantityAt[index])) : Optional.empty();
    }

    /** Whether a number covers token {@code index}. */
    public boolean isNumber(int index) {
        return index >= 0 && index < quantityAt.length && quantityAt[index] >= 0;
    }

    /** Whether a date covers token {@code index}. */
    public boolean isDate(int index) {
        return index >= 0 && index < dateAt.length && dateAt[index] >= 0;
    }
}
