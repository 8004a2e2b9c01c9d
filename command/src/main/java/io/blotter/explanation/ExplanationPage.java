package io.blotter.explanation;

import io.blotter.enrich.explanation.Explanation;
import io.blotter.enrich.explanation.UnusedNumber;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Fact;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.ValueTotal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An announcement, its facts, and why they are as they are, as lines for a person. */
public final class ExplanationPage {
    private final Explanation explanation;
    private final MarkStyle style;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private ExplanationPage(Explanation explanation, MarkStyle style) {
        this.explanation = explanation;
        this.style = style;
    }

    /** The lines of {@code explanation}: the text with its facts marked, the facts by operation, the numbers not used. */
    public static List<String> lines(Explanation explanation, MarkStyle style) {
        ExplanationPage page = new ExplanationPage(explanation, style);
        page.write();
        return List.copyOf(page.lines);
    }

    private void write() {
        Report report = explanation.report();
        List<Fact> facts = report.getOperations().stream()
                .flatMap(operation -> operation.getFacts().stream())
                .toList();
        for (int i = 0; i < facts.size(); i++) {
            numbers.put(facts.get(i).getId(), i + 1);
        }
        lines.add("== " + Shown.text(report.getAnnouncementId()) + ", " + Shown.text(report.getSource())
                + report.getPublishedOn().map(day -> ", " + day).orElse(""));
        lines.add("");
        lines.addAll(new MarkedText(facts, style).lines(explanation.passages()));
        lines.add("");
        if (report.getOperations().isEmpty()) {
            lines.add("No facts: it tells of no action with arrests, searches, seizures or charges.");
        }
        for (int i = 0; i < report.getOperations().size(); i++) {
            operation(
                    report.getOperations().get(i),
                    explanation.operationReasons().get(i));
        }
        unused();
    }

    private void operation(ReportedOperation operation, String reason) {
        String kind = operation.getKind() == OperationKind.STATISTIC
                ? "statistic"
                : operation.getPrimary() ? "main" : "background";
        lines.add("Operation " + (operation.getOrdinal() + 1) + ", " + kind
                + operation.getName().map(name -> ", " + Shown.text(name)).orElse("") + ": " + reason);
        circumstances(operation).ifPresent(lines::add);
        for (Fact fact : operation.getFacts()) {
            String part = fact.getPartOfTotal() ? "; not added" : "";
            lines.add("  " + style.number(numbers.getOrDefault(fact.getId(), 0)) + " "
                    + Shown.statement(fact.getStatement()) + "; " + fact.getReason() + part);
        }
        operation.getSeizedValue().forEach(total -> lines.add(total("seized value", total)));
        operation.getDrugValue().forEach(total -> lines.add(total("value of drugs", total)));
        lines.add("");
    }

    private static Optional<String> circumstances(ReportedOperation operation) {
        return new KnownOf(operation.getActionDates(), operation.getPeriod())
                .in(operation.getCountries())
                .against(operation.getCartels(), CartelMention::getName)
                .through(operation.getPlatforms())
                .line()
                .map(line -> "  " + line);
    }

    private String total(String what, ValueTotal total) {
        String from = total.getFactIds().stream()
                .map(id -> style.number(numbers.getOrDefault(id, 0)))
                .collect(Collectors.joining(" + "));
        return "  = " + what + " " + Shown.money(total.getMoney()) + " from " + from + "; " + total.getReason();
    }

    private void unused() {
        if (explanation.unused().isEmpty()) {
            return;
        }
        lines.add("Numbers read and not counted:");
        for (UnusedNumber number : explanation.unused()) {
            String reason = number.reason().isEmpty() ? "" : "; " + Shown.text(number.reason());
            lines.add("  " + Shown.text(number.words()) + ": " + number.reading() + reason);
        }
        lines.add("");
    }
}
