package io.blotter.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Fact;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.ValueTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private final Extractor extractor = Extractor.standard();

    private Report read(String title, String body) {
        return extractor.extract(Announcements.titled(title, body));
    }

    private ReportedOperation main(String title, String body) {
        return read(title, body).getOperations().get(0);
    }

    private static List<Long> arrests(ReportedOperation operation) {
        return operation.getFacts().stream()
                .filter(fact -> fact.getStatement() instanceof Arrests && !fact.getPartOfTotal())
                .map(fact -> ((Arrests) fact.getStatement()).getPersons().getBest())
                .toList();
    }

    private static List<Seizure> seizures(ReportedOperation operation) {
        return operation.getFacts().stream()
                .map(Fact::getStatement)
                .filter(Seizure.class::isInstance)
                .map(Seizure.class::cast)
                .toList();
    }

    private static List<String> money(List<ValueTotal> totals) {
        return totals.stream()
                .map(total -> total.getMoney().getBest().stripTrailingZeros().toPlainString() + " "
                        + total.getMoney().getCurrency())
                .toList();
    }

    @Test
    void partsThatATextAddsUpItselfAreOneTotal() {
        ReportedOperation operation = main(
                "Raids on smugglers",
                "Officers arrested 13 suspects in Serbia on Thursday. Another 10 were arrested in Peru, bringing the total"
                        + " arrests to 23.");

        assertThat(arrests(operation)).containsExactly(23L);
    }

    @Test
    void aTextMayOpenByReferringBack() {
        ReportedOperation operation = main("", "After that, police arrested 14 people.");

        assertThat(arrests(operation)).containsExactly(14L);
    }

    @Test
    void aConversionInBracketsIsTheSameMoney() {
        ReportedOperation operation = main("", "Police seized €550,000 ($593,000) in cash.");

        assertThat(money(operation.getSeizedValue())).containsExactly("550000 EUR");
    }

    @Test
    void aStatedTotalOfTheAssetsCoversTheSumsThatItIsMadeOf() {
        ReportedOperation operation = main(
                "",
                "Assets worth about €5 million were seized. Police seized almost €3 million in cash and watches worth €2 million.");

        assertThat(money(operation.getSeizedValue())).containsExactly("5000000 EUR");
    }

    @Test
    void theStreetValueOfDrugsIsNoSeizedValue() {
        ReportedOperation operation =
                main("", "Customs officers seized 80 kg of cocaine with an estimated street value of €6 million.");

        assertThat(operation.getSeizedValue()).isEmpty();
        assertThat(money(operation.getDrugValue())).containsExactly("6000000 EUR");
        assertThat(seizures(operation)).singleElement().satisfies(seizure -> {
            assertThat(seizure.getCategory()).isEqualTo(SeizureCategory.DRUG);
            assertThat(seizure.getSubstance()).contains("cocaine");
            assertThat(seizure.getMass().orElseThrow().getBest()).isEqualByComparingTo("80");
        });
    }

    @Test
    void smuggledAndLaunderedGoodsAreNotSeized() {
        Report report =
                read("", "The gang smuggled 3 tonnes of cocaine and laundered €40 million. Six people were arrested.");

        assertThat(seizures(report.getOperations().get(0))).isEmpty();
        assertThat(arrests(report.getOperations().get(0))).containsExactly(6L);
    }

    @Test
    void noArrestsIsAFigure() {
        ReportedOperation operation = main("", "Police seized 5 kg of heroin at the port. No arrests have been made.");

        assertThat(arrests(operation)).containsExactly(0L);
    }

    @Test
    void moreThanLeavesTheUpperBoundOpen() {
        ReportedOperation operation = main("", "More than 800 suspects were arrested on Monday.");

        Arrests arrests = (Arrests) operation.getFacts().get(0).getStatement();
        assertThat(arrests.getPersons().getLow()).contains(801L);
        assertThat(arrests.getPersons().getBest()).isEqualTo(800L);
        assertThat(arrests.getPersons().getHigh()).isEmpty();
    }

    @Test
    void anEarlierOperationStaysInTheBackgroundWithItsMonth() {
        Report report = read(
                "Six held after cocaine find",
                "Six people were arrested on Wednesday in Spain.\n\nPolice seized 2 tonnes of cocaine.\n\n"
                        + "In January of this year, 13 people were arrested in Serbia.");

        assertThat(report.getOperations()).hasSize(2);
        ReportedOperation earlier = report.getOperations().get(1);
        assertThat(earlier.getPrimary()).isFalse();
        assertThat(arrests(earlier)).containsExactly(13L);
        assertThat(earlier.getPeriod().orElseThrow().getFrom()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void cumulativeFiguresOfAPlatformAreAStatistic() {
        Report report = read(
                "Two held in drug raid",
                "Two men were arrested on Thursday in Malta.\n\nPolice seized 4 kg of cocaine.\n\n"
                        + "More than 6,500 people have been arrested so far thanks to EncroChat.");

        assertThat(report.getOperations())
                .extracting(ReportedOperation::getKind)
                .contains(OperationKind.STATISTIC);
    }

    @Test
    void aRegionalGroupIsATargetAndAFormerGroupOfASuspectIsNone() {
        ReportedOperation operation = main(
                "", "Police arrested 23 members of a Balkan cartel, among them a former leader of the Pink Panthers.");

        assertThat(operation.getCartels()).extracting(CartelMention::getId).containsExactly("balkan-cartel");
    }

    @Test
    void anUnknownGroupIsProvisional() {
        ReportedOperation operation = main("", "Police arrested nine members of the Fooley clan in Dublin.");

        assertThat(operation.getCartels()).singleElement().satisfies(cartel -> assertThat(cartel.getProvisional())
                .isTrue());
    }

    @Test
    void aTextWithoutActionIsNotRelevant() {
        Report report = read("New office opened", "The agency opened a new office with 40 desks. It cost €2 million.");

        assertThat(report.getRelevant()).isFalse();
        assertThat(report.getOperations()).isEmpty();
    }

    @Test
    void htmlAndPlainTextSayTheSame() {
        ReportedOperation operation = main(
                "",
                "<p>Officers seized:</p><ul><li>12 pistols</li><li>4&nbsp;kg of heroin</li></ul><p>Nine men were <b>arrested</b>.</p>");

        assertThat(arrests(operation)).containsExactly(9L);
        assertThat(seizures(operation))
                .extracting(Seizure::getCategory)
                .containsExactly(SeizureCategory.FIREARM, SeizureCategory.DRUG);
    }

    @Test
    void anIrrelevantParagraphChangesNoFact() {
        String story =
                "Police arrested seven people in Sarajevo on 9 May and seized 2 kg of heroin and €100,000 in cash.";

        ReportedOperation alone = main("", story);
        ReportedOperation followed =
                main("", story + "\n\nThe weather stays dry, with 20 degrees and 30% humidity until 2024.");

        assertThat(followed.getFacts()).isEqualTo(alone.getFacts());
    }

    @Test
    void aRevisionKeepsTheIdsOfWhatItStillStates() {
        String story = "Police arrested seven people and seized 2 kg of heroin.";

        List<String> before =
                main("", story).getFacts().stream().map(Fact::getId).toList();
        List<String> after = main("", "Update. " + story + " They also seized a boat.").getFacts().stream()
                .map(Fact::getId)
                .toList();

        assertThat(after).containsAll(before);
    }

    @Test
    void aPersonNamedInASpanIsMasked() {
        ReportedOperation operation =
                main("", "Police arrested two associates of the ring and 3 Zxander Quibbly drug dealers.");

        assertThat(operation.toString()).doesNotContain("Quibbly");
    }

    @Test
    void valuesOfSeveralGoodsAddUp() {
        ReportedOperation operation = main(
                "",
                "They seized 247 crypto mining machines with a total value of more than €1 million, and approximately €150,000 stored in bank accounts.");

        assertThat(money(operation.getSeizedValue())).containsExactly("1150000 EUR");
        assertThat(operation.getSeizedValue().get(0).getMoney().getBest())
                .isEqualByComparingTo(new BigDecimal("1150000"));
    }
}
