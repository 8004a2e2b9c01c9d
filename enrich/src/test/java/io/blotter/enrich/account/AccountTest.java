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
    void aStatedTotalWinsOverItsParts() {
        assertThat(persons(body(0, 13), another(1, 10), total(2, 23))).isEqualTo(23);
    }

    @Test
    void whatComesOnTopIsAdded() {
        assertThat(persons(body(0, 13), another(1, 10))).isEqualTo(23);
    }

    @Test
    void partsThatCompleteAFigureAreNotAddedAgain() {
        assertThat(persons(body(0, 8), body(1, 3), another(2, 5), another(3, 8)))
                .isEqualTo(16);
    }

    @Test
    void headlineFiguresCoverWhatTheBodyAddsUp() {
        assertThat(persons(headline(0, 23), body(1, 13), another(2, 10))).isEqualTo(23);
    }

    @Test
    void aLargerTotalOfTheSameGoodsCoversItsParts() {
        GoodsAccount.Relations relations = GoodsAccount.of(List.of(body(0, 602), body(1, 562), body(2, 40)));

        assertThat(relations.parts()).containsExactly(1, 2);
    }

    @Test
    void whatIncludingMakesAPartIsPartOfWhatStandsBeforeItOnly() {
        Figure included = figure(0, 2, false, false, true, false);

        assertThat(GoodsAccount.of(List.of(included, body(1, 3))).parts()).isEmpty();
        assertThat(GoodsAccount.of(List.of(body(1, 3), included)).parts()).containsExactly(0);
    }

    @Test
    void theSameFigureAgainIsARestatement() {
        GoodsAccount.Relations relations = GoodsAccount.of(List.of(headline(0, 44), body(1, 44)));

        assertThat(relations.distinct()).containsExactly(0);
        assertThat(relations.restated()).containsExactly(new GoodsAccount.Restatement(1, 0));
    }

    @Test
    void anotherOfTheSameSizeIsNoRestatement() {
        GoodsAccount.Relations relations = GoodsAccount.of(List.of(body(0, 2), another(1, 2)));

        assertThat(relations.distinct()).containsExactly(0, 1);
    }

    @Test
    void aGrandTotalOfAssetsCoversTheNamedSums() {
        Outcome outcome = ValueAccount.of(List.of(body(0, 3), body(1, 2)), List.of(body(2, 5)))
                .orElseThrow();

        assertThat(outcome.value()).isEqualByComparingTo("5");
        assertThat(outcome.parts()).containsExactly(0, 1);
    }

    @Test
    void sumsThatDoNotOverlapAreAdded() {
        Outcome outcome =
                ValueAccount.of(List.of(body(0, 3), body(1, 2)), List.of()).orElseThrow();

        assertThat(outcome.value()).isEqualByComparingTo("5");
        assertThat(outcome.formedOf()).containsExactly(0, 1);
    }
}
