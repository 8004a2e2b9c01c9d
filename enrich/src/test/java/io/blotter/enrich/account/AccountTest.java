package io.blotter.enrich.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.enrich.account.Headcount.Introduction;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static Headcount head(Figure figure) {
        return new Headcount(figure, Introduction.NEW, "persons", false, false, "");
    }

    private static long persons(Figure... figures) {
        return PersonAccount.of(Arrays.stream(figures).map(AccountTest::head).toList(), Set.of())
                .orElseThrow()
                .value()
                .longValueExact();
    }

    /** The relations of figures that a sentence each states. */
    private static GoodsAccount.Relations goods(Figure... figures) {
        List<GoodsAccount.Told> told = new ArrayList<>();
        for (Figure figure : figures) {
            told.add(new GoodsAccount.Told(figure, told.size()));
        }
        return GoodsAccount.of(told);
    }

    private static Figure moreThan(int id, long value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Figure(
                id, number, Optional.of(number), Optional.empty(), Qualifier.MORE_THAN, false, false, false, false);
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
        GoodsAccount.Relations relations = goods(body(0, 602), body(1, 562), body(2, 40));

        assertThat(relations.parts()).containsExactly(1, 2);
    }

    @Test
    void whatIncludingMakesAPartIsPartOfWhatStandsBeforeItOnly() {
        Figure included = figure(0, 2, false, false, true, false);

        assertThat(goods(included, body(1, 3)).parts()).isEmpty();
        assertThat(goods(body(1, 3), included).parts()).containsExactly(0);
    }

    @Test
    void theSameFigureAgainIsARestatement() {
        GoodsAccount.Relations relations = goods(headline(0, 44), body(1, 44));

        assertThat(relations.distinct()).containsExactly(0);
        assertThat(relations.restated()).containsExactly(new GoodsAccount.Restatement(1, 0));
    }

    @Test
    void twoEqualFiguresOfOneSentenceAreTwoLots() {
        List<GoodsAccount.Told> sentence =
                List.of(new GoodsAccount.Told(body(0, 4), 7), new GoodsAccount.Told(body(1, 4), 7));

        assertThat(GoodsAccount.of(sentence).distinct()).containsExactly(0, 1);
    }

    @Test
    void aListOfOneSentenceHasNoPartsEvenInTheHeadline() {
        List<GoodsAccount.Told> sentence =
                List.of(new GoodsAccount.Told(headline(0, 120), 7), new GoodsAccount.Told(headline(1, 4), 7));

        assertThat(GoodsAccount.of(sentence).parts()).isEmpty();
    }

    @Test
    void streetValuesOfOneSentenceAreAdded() {
        Outcome outcome = ValueAccount.ofDrugs(List.of(
                        new GoodsAccount.Told(headline(0, 350_000), 7), new GoodsAccount.Told(headline(1, 400_000), 7)))
                .orElseThrow();

        assertThat(outcome.value()).isEqualByComparingTo("750000");
    }

    @Test
    void anOpenTotalCoversSmallerFiguresBehindItOnly() {
        assertThat(goods(moreThan(0, 8_000_000), body(1, 1_800_000)).parts()).containsExactly(1);
        assertThat(goods(body(0, 1_800_000), moreThan(1, 8_000_000)).parts()).isEmpty();
        assertThat(goods(moreThan(0, 8_000_000), another(1, 1_800_000)).parts()).isEmpty();
    }

    @Test
    void aHeadlineCutToOneDigitIsRestatedByTheExactFigure() {
        GoodsAccount.Relations relations = goods(headline(0, 1_000_000), body(1, 1_160_500));

        assertThat(relations.distinct()).containsExactly(1);
    }

    @Test
    void theFinerOfTwoStreetValuesIsTheOne() {
        Outcome outcome = ValueAccount.ofDrugs(List.of(
                        new GoodsAccount.Told(moreThan(0, 630_000), 0), new GoodsAccount.Told(body(1, 638_000), 1)))
                .orElseThrow();

        assertThat(outcome.value()).isEqualByComparingTo("638000");
    }

    @Test
    void anotherOfTheSameSizeIsNoRestatement() {
        GoodsAccount.Relations relations = goods(body(0, 2), another(1, 2));

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
