package io.blotter.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.quantity.Masses;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructureTest {
    private final Report report = cocaine("2700");

    @Test
    void aRecordIsTheSameAfterItWasWrittenAndRead() throws IOException {
        // When
        Report read = Report.fromByteBuffer(report.toByteBuffer());
        Report again = Report.fromByteBuffer(report.toByteBuffer());

        // Then
        assertThat(Structure.same(report, read)).isTrue();
        assertThat(Structure.same(read, again)).isTrue();
    }

    @Test
    void anotherFigureMakesAnotherRecord() {
        assertThat(Structure.same(report, cocaine("2701"))).isFalse();
    }

    @Test
    void whatIsAbsentIsOnlyTheSameAsWhatIsAbsent() {
        assertThat(Structure.same(Optional.<Report>empty(), Optional.<Report>empty()))
                .isTrue();
        assertThat(Structure.same(Optional.of(report), Optional.<Report>empty()))
                .isFalse();
    }

    private static Report cocaine(String kilograms) {
        Seizure seizure = Seizure.newBuilder()
                .setCategory(SeizureCategory.DRUG)
                .setSubstance("cocaine")
                .setMass(Masses.exactly(new BigDecimal(kilograms), "kg"))
                .build();
        Fact fact = new Fact("seizure", seizure, false, List.of(), "");
        ReportedOperation operation = ReportedOperation.newBuilder()
                .setOrdinal(0)
                .setPrimary(true)
                .setFacts(List.of(fact))
                .build();
        return Report.newBuilder()
                .setAnnouncementId("a")
                .setSource("daily.example")
                .setRelevant(true)
                .setTextDigest("")
                .setOperations(List.of(operation))
                .build();
    }
}
