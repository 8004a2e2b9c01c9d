package io.blotter.bench.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.blotter.bench.synthetic.Told;
import io.blotter.bench.synthetic.World;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void aDeviationIsTheShareOfWhatIsTrue() {
        Tally.Deviation off = new Tally(12, 50, 30).against(new Tally(10, 100, 30));

        assertThat(off.operations()).isCloseTo(0.2, within(1e-9));
        assertThat(off.arrests()).isCloseTo(-0.5, within(1e-9));
        assertThat(off.worst()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void countingReportsCountsEachOnce() {
        List<Report> reports = World.of(300, 1).told().stream()
                .map(Told::report)
                .flatMap(Optional::stream)
                .toList();
        long actions = reports.stream()
                .filter(report -> report.getOperations().get(0).getKind() == OperationKind.ACTION)
                .count();

        assertThat(Counting.reports(reports).operations()).isEqualTo(actions);
    }
}
