package io.blotter.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.quantity.Monies;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final int WIDTH = 80;
    private static final int HEIGHT = 10;

    private final Layout layout = new Layout("title", (rows, width) -> Stream.concat(
                    Stream.of("head", "----"), rows.stream().map(CartelTotals::getName))
            .toList());

    private final List<CartelTotals> rows =
            List.of(totals("Alpha", 5), totals("Bravo", 50), totals("Charlie", 500), totals("Delta", 1));

    @Test
    void rowsStandByNameFirst() {
        assertThat(names(Choice.INITIAL)).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
    }

    @Test
    void sSortsByArrestsAndRTurnsTheOrder() {
        // When
        Choice byArrests = pressed(Choice.INITIAL, Key.SORT);

        // Then
        assertThat(names(byArrests)).containsExactly("Charlie", "Bravo", "Alpha", "Delta");
        assertThat(names(pressed(byArrests, Key.REVERSE))).containsExactly("Delta", "Alpha", "Bravo", "Charlie");
    }

    @Test
    void whatIsTypedAfterASlashFiltersInAnyCase() {
        // When
        Choice filtered = typed(pressed(Choice.INITIAL, Key.FILTER), "LPH");

        // Then
        assertThat(names(filtered)).containsExactly("Alpha");
        assertThat(last(filtered)).contains("filter: LPH");
        assertThat(last(pressed(filtered, Key.ENTER))).contains("1 of 4 with \"LPH\"");
        assertThat(names(pressed(pressed(filtered, Key.ENTER), Key.ESCAPE))).hasSize(4);
        assertThat(names(pressed(pressed(filtered, Key.DELETE), Key.DELETE)))
                .containsExactly("Alpha", "Charlie", "Delta");
    }

    @Test
    void aWindowThatIsTooLowIsScrolledAndNeverPastTheEnd() {
        // Given
        List<CartelTotals> many = IntStream.range(0, 20)
                .mapToObj(i -> totals(String.format(Locale.ROOT, "Group %02d", i), i))
                .toList();

        // When
        Choice below = Choice.INITIAL.after(Key.PAGE_DOWN, "", Layout.page(HEIGHT));
        Choice farBelow = new Choice(SortKey.NAME, false, "", false, 900);

        // Then
        assertThat(layout.lines(many, Choice.INITIAL, WIDTH, HEIGHT))
                .hasSize(HEIGHT)
                .contains("Group 00");
        assertThat(layout.lines(many, below, WIDTH, HEIGHT))
                .contains("Group 04", "Group 07")
                .doesNotContain("Group 03");
        assertThat(layout.lines(many, farBelow, WIDTH, HEIGHT)).contains("Group 16", "Group 19");
        assertThat(layout.lines(many, below, WIDTH, HEIGHT).get(HEIGHT - 1)).contains("5-8 of 20");
    }

    @Test
    void aWindowOfNearlyNoHeightStillHasNoMoreLinesThanItTakes() {
        for (int height = 1; height < 8; height++) {
            assertThat(layout.lines(rows, Choice.INITIAL, WIDTH, height)).hasSizeLessThanOrEqualTo(height);
        }
    }

    private static Choice pressed(Choice choice, Key key) {
        return choice.after(key, "", Layout.page(HEIGHT));
    }

    private static Choice typed(Choice choice, String text) {
        Choice after = choice;
        for (String character : text.split("", -1)) {
            after = after.after(Key.TYPED, character, Layout.page(HEIGHT));
        }
        return after;
    }

    private List<String> names(Choice choice) {
        return layout.lines(rows, choice, WIDTH, HEIGHT).stream()
                .filter(line -> rows.stream().anyMatch(row -> row.getName().equals(line)))
                .toList();
    }

    private String last(Choice choice) {
        List<String> lines = layout.lines(rows, choice, WIDTH, HEIGHT);
        return lines.get(lines.size() - 1);
    }

    private static CartelTotals totals(String name, long arrests) {
        BigDecimal zero = Monies.scaled(BigDecimal.ZERO);
        DecimalTotal nothing = new DecimalTotal(zero, zero, zero, 0L, zero);
        CountTotal none = new CountTotal(0L, 0L, 0L, 0L, 0L);
        Figures figures = Figures.newBuilder()
                .setArrests(new CountTotal(arrests, arrests, arrests, 0L, arrests))
                .setSearches(none)
                .setCharges(none)
                .setSeizedValueEuro(nothing)
                .setDrugValueEuro(nothing)
                .build();
        return new CartelTotals(name.toLowerCase(Locale.ROOT), name, figures, null, null);
    }
}
