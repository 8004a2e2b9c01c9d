package io.blotter.verification;

import io.blotter.explanation.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings of a verification as lines for a person. */
public final class FindingsPage {
    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_VALUE = 160;

    private FindingsPage() {}

    /**
     * One line where all is well; else the records that differ, each with its fields, and the counts.
     *
     * @param mostRecords how many records to spell out
     */
    public static List<String> lines(Findings findings, int mostRecords) {
        List<String> lines = new ArrayList<>();
        findings.differences().stream().limit(mostRecords).forEach(difference -> lines.addAll(lines(difference)));
        if (findings.differences().size() > mostRecords) {
            lines.add("and " + (findings.differences().size() - mostRecords) + " more records (--all shows them)");
        }
        findings.balance().unaccounted().stream()
                .limit(mostRecords)
                .forEach(
                        id -> lines.add("announcement " + Shown.text(id) + ": has neither a report nor a dead letter"));
        if (!findings.clean()) {
            lines.add("");
        }
        lines.add(verdict(findings) + ": " + balance(findings.balance()) + "; " + records(findings.records()));
        return lines;
    }

    private static List<String> lines(Difference difference) {
        String record = difference.topic() + " " + Shown.text(difference.key()) + ": ";
        if (difference instanceof Difference.Missing) {
            return List.of(record + "is not there, and should be");
        }
        if (difference instanceof Difference.Unexpected) {
            return List.of(record + "is there, and should not be");
        }
        if (difference instanceof Difference.Unreadable unreadable) {
            return List.of(record + "cannot be read: " + Shown.text(unreadable.message()));
        }
        List<FieldDifference> fields = ((Difference.Other) difference).fields();
        List<String> lines = new ArrayList<>();
        lines.add(record + (fields.isEmpty() ? "other bytes, though no field differs" : "differs"));
        fields.stream()
                .limit(MOST_FIELDS)
                .forEach(field -> lines.add("  " + Shown.text(field.path()) + ": expected " + value(field.expected())
                        + ", found " + value(field.found())));
        if (fields.size() > MOST_FIELDS) {
            lines.add("  and " + (fields.size() - MOST_FIELDS) + " more fields");
        }
        return lines;
    }

    private static String value(String value) {
        String shown = Shown.text(value);
        return shown.codePointCount(0, shown.length()) <= LONGEST_VALUE
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    private static String verdict(Findings findings) {
        if (findings.clean()) {
            return "All as recomputed";
        }
        Map<String, Long> byTopic = findings.differences().stream()
                .collect(Collectors.groupingBy(Difference::topic, TreeMap::new, Collectors.counting()));
        List<String> wrong = new ArrayList<>();
        byTopic.forEach((topic, records) -> wrong.add(counted(records, "record") + " of " + topic));
        if (!findings.balance().even()) {
            wrong.add(counted(findings.balance().unaccounted().size(), "announcement") + " unaccounted for");
        }
        return "Not as recomputed: " + String.join(", ", wrong);
    }

    private static String balance(Balance balance) {
        return counted(balance.announcements(), "announcement") + " = " + balance.reported() + " reported + "
                + balance.notRelevant() + " not relevant + " + balance.deadLettered() + " dead-lettered + "
                + balance.withdrawn() + " withdrawn"
                + (balance.even() ? "" : " + " + balance.unaccounted().size() + " unaccounted for");
    }

    private static String records(Map<String, Integer> records) {
        return records.entrySet().stream()
                .map(topic -> topic.getValue() + " in " + topic.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
