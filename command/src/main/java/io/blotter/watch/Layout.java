package io.blotter.watch;

import io.blotter.schemas.CartelTotals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The lines of the terminal's window: a title, the table as far as it fits, and what the keys do. */
public final class Layout {
    /** Title and what follows the table. */
    private static final int LINES_AROUND = 4;
    /** The table's own head and rule. */
    private static final int LINES_OF_HEAD = 2;

    private final String title;
    private final BiFunction<List<CartelTotals>, Integer, List<String>> table;

    /**
     * A layout.
     *
     * @param title the first line
     * @param table the lines of a table of these rows, head first, no wider than so many columns
     */
    public Layout(String title, BiFunction<List<CartelTotals>, Integer, List<String>> table) {
        this.title = title;
        this.table = table;
    }

    /** How many rows a window of this height shows. */
    public static int page(int height) {
        return Math.max(1, height - LINES_AROUND - LINES_OF_HEAD);
    }

    /** The lines for a window of this size; never more than {@code height}. */
    public List<String> lines(Collection<CartelTotals> rows, Choice wanted, int width, int height) {
        List<CartelTotals> chosen = wanted.of(rows);
        int page = page(height);
        Choice choice = wanted.within(chosen.size(), page);
        List<CartelTotals> shown =
                chosen.stream().skip(choice.top()).limit(page).toList();
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add("");
        // A row whose cells are folded takes more than one line.
        table.apply(shown, width).stream()
                .limit(Math.max(0, height - LINES_AROUND))
                .forEach(lines::add);
        lines.add("");
        lines.add(status(choice, rows.size(), chosen.size(), shown.size()));
        return lines.stream().limit(height).toList();
    }

    private static String status(Choice choice, int all, int chosen, int shown) {
        if (choice.typing()) {
            return "filter: " + choice.filter() + "_   (Enter keeps it, Esc drops it)";
        }
        String place = shown < chosen
                ? (choice.top() + 1) + "-" + (choice.top() + shown) + " of " + chosen
                : String.valueOf(chosen);
        String filtered = choice.filter().isEmpty() ? "" : " of " + all + " with \"" + choice.filter() + "\"";
        return place + filtered + ", by " + choice.sort().name().toLowerCase(Locale.ROOT)
                + (choice.reversed() ? " reversed" : "")
                + "   s sort  r reverse  / filter  ↑↓ scroll  q quit";
    }
}
