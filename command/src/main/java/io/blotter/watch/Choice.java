package io.blotter.watch;

import io.blotter.schemas.CartelTotals;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a person chose to see.
 *
 * @param sort what rows are sorted by
 * @param reversed whether in the opposite order
 * @param filter part of a cartel's name or id, in any case; empty for all
 * @param typing whether what is typed goes into the filter
 * @param top how many rows are scrolled past
 */
public record Choice(SortKey sort, boolean reversed, String filter, boolean typing, int top) {
    /** All rows, by name. */
    public static final Choice INITIAL = new Choice(SortKey.NAME, false, "", false, 0);

    /**
     * The choice after a key.
     *
     * @param character what the key types
     * @param page how many rows the window shows
     */
    public Choice after(Key key, String character, int page) {
        return switch (key) {
            case SORT -> new Choice(sort.next(), false, filter, false, 0);
            case REVERSE -> new Choice(sort, !reversed, filter, false, 0);
            case FILTER -> new Choice(sort, reversed, "", true, 0);
            case ENTER -> new Choice(sort, reversed, filter, false, top);
            case ESCAPE -> new Choice(sort, reversed, "", false, 0);
            case DELETE -> new Choice(sort, reversed, withoutLast(filter), typing, 0);
            case UP -> scrolled(-1);
            case DOWN -> scrolled(1);
            case PAGE_UP -> scrolled(-page);
            case PAGE_DOWN -> scrolled(page);
            case HOME -> scrolled(Integer.MIN_VALUE);
            case TYPED -> new Choice(sort, reversed, filter + character, true, 0);
            case QUIT -> this;
        };
    }

    /** The rows that are wanted, in the order that is wanted. */
    public List<CartelTotals> of(Collection<CartelTotals> rows) {
        Comparator<CartelTotals> order = reversed ? sort.order().reversed() : sort.order();
        return rows.stream().filter(this::isWanted).sorted(order).toList();
    }

    /** No further down than the last page of {@code size} rows. */
    Choice within(int size, int page) {
        return new Choice(sort, reversed, filter, typing, Math.max(0, Math.min(top, size - page)));
    }

    private boolean isWanted(CartelTotals row) {
        String part = filter.toLowerCase(Locale.ROOT);
        return row.getName().toLowerCase(Locale.ROOT).contains(part)
                || row.getCartelId().contains(part);
    }

    private Choice scrolled(int rows) {
        long wanted = (long) top + rows;
        return new Choice(sort, reversed, filter, typing, (int) Math.max(0, wanted));
    }

    private static String withoutLast(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
}
