package io.blotter.enrich.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static Figure body(int id, long value) {
        return figure(id, value, false, false, false, false);
    }

    private static Figure headline(int id, long value) {
        return figure(id, value, false, false, false, true);
    }

    private static Figure another(int id, long value) {
        return figure(id, value, false, true, false, false);
    }

    private static Figure total(int id, long value) {
        return figure(id, value, true, false, false, false);
    }

    private static Figure figure(
            int id, long value, boolean total, boolean additional, boolean part, boolean prominent) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Figure(
                id,
                number,
                Optional.of(number),
                Optional.of(number),
                Qualifier.EXACT,
                total,
                additional,
                part,
                prominent);
    }

    private static long persons(Figure... figures) {
        return PersonAccount.of(List.of(figures)).orElseThrow().value().longValueExact();
    }

    @Test
    void a_stated_total_wins_over_its_parts() {
        assertThat(persons(body(0, 13), another(1, 10), total(2, 23))).isEqualTo(23);
    }

    @Test
    void what_comes_on_top_is_added() {
        assertThat(persons(body(0, 13), another(1, 10))).isEqualTo(23);
    }

    @Test
    void parts_that_complete_a_figure_are_not_added_again() {
        assertThat(persons(body(0, 8), body(1, 3), another(2, 5), another(3, 8)))
                .isEqualTo(16);
    }

    @Test
    void headline_figures_cover_what_the_body_adds_up() {
        assertThat(persons(headline(0, 23), body(1, 13), another(2, 10))).isEqualTo(23);
    }

    @Test
    void a_larger_total_of_the_same_goods_covers_its_parts() {
        GoodsAccount.Relations relations = GoodsAccount.of(List.of(body(0, 602), body(1, 562), body(2, 40)));

        assertThat(relations.parts()).containsExactly(1, 2);
    }

    @Test
    void what_including_makes_a_part_is_part_of_what_stands_before_it_only() {
        Figure included = figure(0, 2, false, false, true, false);

        assertThat(GoodsAccount.of(List.of(included, body(1, 3))).parts()).isEmpty();
        assertThat(GoodsAccount.of(List.of(body(1, 3), included)).parts()).containsExactly(0);
    }

    @Test
    void the_same_figure_again_is_a_restatement() {
        GoodsAccount.Relations relations = GoodsAccount.of(List.of(headline(0, 44), body(1, 44)));

        assertThat(relations.distinct()).containsExactly(0);
        assertThat(relations.restated()).containsExactly(new GoodsAccount.Restatement(1, 0));
    }

    @Test
    void another_of_the_same_size_is_no_restatement() {
        GoodsAccount.Relations relations = GoodsAccount.of(List.of(body(0, 2), another(1, 2)));

        assertThat(relations.distinct()).containsExactly(0, 1);
    }

    @Test
    void a_grand_total_of_assets_covers_the_named_sums() {
        Outcome outcome = ValueAccount.of(List.of(body(0, 3), body(1, 2)), List.of(body(2, 5)))
                .orElseThrow();

        assertThat(outcome.value()).isEqualByComparingTo("5");
        assertThat(outcome.parts()).containsExactly(0, 1);
    }

    @Test
    void sums_that_do_not_overlap_are_added() {
        Outcome outcome =
                ValueAccount.of(List.of(body(0, 3), body(1, 2)), List.of()).orElseThrow();

        assertThat(outcome.value()).isEqualByComparingTo("5");
        assertThat(outcome.formedOf()).containsExactly(0, 1);
    }
}
