package io.blotter.aggregate.link;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.sample.OperationBuilder;
import io.blotter.schemas.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A comparer that remembers says what one says that does not. */
class RememberingTest {
    private final Comparer remembering = Comparer.remembering();

    @Property(tries = 1000)
    void rememberingChangesNothing(@ForAll("versions") List<Report> versions) {
        Comparer forgetful = Comparer.standard();
        Map<String, Report> standing = new HashMap<>();
        for (Report version : versions) {
            standing.put(version.getAnnouncementId(), version);
            for (Report other : standing.values()) {
                assertThat(said(remembering, version, other)).isEqualTo(said(forgetful, version, other));
                assertThat(said(remembering, other, version)).isEqualTo(said(forgetful, version, other));
            }
        }
    }

    @Example
    void whatIsKnownIsNotPreparedAnew() {
        Report told = report("a", "daily.example", "2024-03-06", about().arrests(7));

        assertThat(profile(remembering, told)).isSameAs(profile(remembering, told));
    }

    @Example
    void aRevisedReportIsReadAnew() {
        Report former = report("a", "daily.example", "2024-03-06", about().arrests(7));
        Report revised = report("a", "daily.example", "2024-03-06", about().arrests(48));
        Report other = report("b", "evening.example", "2024-03-06", about().arrests(48));
        List<String> before = said(remembering, former, other);

        assertThat(said(remembering, revised, other))
                .isNotEqualTo(before)
                .isEqualTo(said(Comparer.standard(), revised, other));
    }

    private static List<String> said(Comparer comparer, Report one, Report other) {
        Verdict verdict = comparer.compare(profile(comparer, one), profile(comparer, other));
        List<String> said = new ArrayList<>(verdict.reasons());
        said.add(verdict.first() + " " + verdict.second() + " " + verdict.evidence() + " " + verdict.bits() + " "
                + verdict.conflict());
        return said;
    }

    private static Profile profile(Comparer comparer, Report report) {
        return comparer.profile(Account.of(report).get(0));
    }

    /** Reports of few announcements, so that many are revised, and some are told again as they were. */
    @Provide
    Arbitrary<List<Report>> versions() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.of("2024-03-06", "2024-03-20", ""),
                        operations())
                .as((id, day, operation) -> report(id, "daily.example", day, operation))
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    private static Arbitrary<OperationBuilder> operations() {
        return Combinators.combine(
                        Arbitraries.of("Grey Heron", "GREY HERON", "Lantern II"),
                        Arbitraries.of("north-group", "the-north-group", "south-group"),
                        Arbitraries.of(7L, 48L, 61L),
                        Arbitraries.of(true, false))
                .as((name, group, arrests, dated) -> {
                    OperationBuilder operation =
                            about().named(name).against(group).in("ES").arrests(arrests);
                    return dated ? operation.on("2024-03-05") : operation;
                });
    }
}
