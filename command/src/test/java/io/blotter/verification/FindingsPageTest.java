package io.blotter.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The findings as a person reads them. */
class FindingsPageTest {
    private static final Balance EVEN = new Balance(8, 1, 1, 2, List.of());

    @Test
    void whereAllIsWellThereIsOneLine() {
        assertThat(FindingsPage.lines(findings(EVEN, List.of()), 50))
                .containsExactly("All as recomputed: 12 announcements = 8 reported + 1 not relevant + 1 dead-lettered"
                        + " + 2 withdrawn; 9 in blotter.reports, 6 in blotter.operations");
    }

    @Test
    void eachRecordThatDiffersIsNamedWithItsTopicKeyAndFields() {
        // Given
        List<Difference> differences = List.of(
                new Difference.Missing("blotter.reports", "r1"),
                new Difference.Unexpected("blotter.operations", "op-1"),
                new Difference.Unreadable("blotter.operations", "op-2", "the bytes do not fit"),
                new Difference.Other(
                        "blotter.cartel-totals",
                        "alpha",
                        List.of(new FieldDifference("figures.arrests.best", "12", "13"))));

        // Then
        assertThat(FindingsPage.lines(findings(EVEN, differences), 50))
                .containsExactly(
                        "blotter.reports r1: is not there, and should be",
                        "blotter.operations op-1: is there, and should not be",
                        "blotter.operations op-2: cannot be read: the bytes do not fit",
                        "blotter.cartel-totals alpha: differs",
                        "  figures.arrests.best: expected 12, found 13",
                        "",
                        "Not as recomputed: 1 record of blotter.cartel-totals, 2 records of blotter.operations,"
                                + " 1 record of blotter.reports: 12 announcements = 8 reported + 1 not relevant"
                                + " + 1 dead-lettered + 2 withdrawn; 9 in blotter.reports, 6 in blotter.operations");
    }

    @Test
    void anAnnouncementThatNothingBecameOfIsNamed() {
        assertThat(FindingsPage.lines(findings(new Balance(8, 1, 0, 0, List.of("lost")), List.of()), 50))
                .containsExactly(
                        "announcement lost: has neither a report nor a dead letter",
                        "",
                        "Not as recomputed: 1 announcement unaccounted for: 10 announcements = 8 reported + 1 not relevant"
                                + " + 0 dead-lettered + 0 withdrawn + 1 unaccounted for;"
                                + " 9 in blotter.reports, 6 in blotter.operations");
    }

    @Test
    void noMoreRecordsAreSpelledOutThanWanted() {
        // Given
        List<Difference> many = IntStream.range(0, 9)
                .<Difference>mapToObj(each -> new Difference.Missing("blotter.reports", "r" + each))
                .toList();

        // Then
        assertThat(FindingsPage.lines(findings(EVEN, many), 2))
                .startsWith(
                        "blotter.reports r0: is not there, and should be",
                        "blotter.reports r1: is not there, and should be",
                        "and 7 more records (--all shows them)");
    }

    @Test
    void aValueCannotSteerTheTerminal() {
        // Given
        List<Difference> differences = List.of(new Difference.Other(
                "blotter.reports", "r\u001B[2J1", List.of(new FieldDifference("name", "a\u0007b", "c\u001B[31m"))));

        // Then
        assertThat(String.join("\n", FindingsPage.lines(findings(EVEN, differences), 50)))
                .doesNotContain("\u001B", "\u0007");
    }

    private static Findings findings(Balance balance, List<Difference> differences) {
        Map<String, Integer> records = new LinkedHashMap<>();
        records.put("blotter.reports", 9);
        records.put("blotter.operations", 6);
        return new Findings(balance, records, differences, List.of());
    }
}
