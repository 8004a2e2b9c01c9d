package io.blotter.aggregate.record;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Report;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructureTest {
    private final Report report = report("a", "daily.example", "2024-03-06", about().drug("cocaine", "2700"));

    @Test
    void a_record_is_the_same_after_it_was_written_and_read() throws IOException {
        Report read = Report.fromByteBuffer(report.toByteBuffer());
        Report again = Report.fromByteBuffer(report.toByteBuffer());

        assertThat(Structure.same(report, read)).isTrue();
        assertThat(Structure.same(read, again)).isTrue();
    }

    @Test
    void another_figure_makes_another_record() {
        assertThat(Structure.same(report, report("a", "daily.example", "2024-03-06", about().drug("cocaine", "2701"))))
                .isFalse();
    }

    @Test
    void what_is_absent_is_only_the_same_as_what_is_absent() {
        assertThat(Structure.same(Optional.<Report>empty(), Optional.<Report>empty()))
                .isTrue();
        assertThat(Structure.same(Optional.of(report), Optional.<Report>empty()))
                .isFalse();
    }
}
