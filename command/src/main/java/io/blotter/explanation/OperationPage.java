package io.blotter.explanation;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Link;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Telling;
import io.blotter.schemas.ValueTotal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An operation as lines for a person: its facts with who says what and where, its totals of money, why its tellings are one. */
final class OperationPage {
    private static final Character[] BORDERS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER;
    private static final int LONGEST_URL = 200;

    private final Explained.OfOperation explained;
    private final Operation operation;
    private final MarkStyle style;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private OperationPage(Explained.OfOperation explained, MarkStyle style) {
        this.explained = explained;
        this.operation = explained.operation();
        this.style = style;
    }

    static List<String> lines(Explained.OfOperation explained, MarkStyle style) {
        OperationPage page = new OperationPage(explained, style);
        page.write();
        return List.copyOf(page.lines);
    }

    private void write() {
        for (int i = 0; i < explained.facts().size(); i++) {
            numbers.put(explained.facts().get(i).fact().getId(), i + 1);
        }
        lines.add("== " + operation.getId()
                + operation.getName().map(name -> ": " + Shown.text(name)).orElse(""));
        lines.add(kind() + circumstances());
        parts();
        lines.add("");
        tellings();
        lines.add("");
        explained.facts().forEach(this::fact);
        operation.getSeizedValue().forEach(total -> lines.add(total("seized value", total)));
        operation.getDrugValue().forEach(total -> lines.add(total("value of drugs", total)));
        if (!operation.getSeizedValue().isEmpty() || !operation.getDrugValue().isEmpty()) {
            lines.add("");
        }
        links();
        corrections();
    }

    private String kind() {
        String known = operation.getPrimary() ? "" : ", known from background mentions only";
        if (operation.getKind() == OperationKind.STATISTIC) {
            return "A statistic" + known + ", counted in no totals";
        }
        String counted = operation.getMonth().map(month -> "in " + month).orElse("as undated");
        return operation
                .getPartOf()
                .map(whole -> "A part of " + whole.getOperationId() + known + ", counted there and " + counted
                        + " with what that one says nothing of")
                .orElse("An action" + known + ", counted " + counted);
    }

    /** What it is a part of and why, and what its parts are. */
    private void parts() {
        operation.getPartOf().ifPresent(whole -> {
            lines.add("  Already counted there: "
                    + (whole.getCovered().isEmpty() ? "nothing" : Shown.text(String.join(", ", whole.getCovered()))));
            whole.getReasons().forEach(reason -> lines.add("      " + Shown.text(reason)));
        });
        if (!operation.getParts().isEmpty()) {
            lines.add("Its parts: " + String.join(", ", operation.getParts()));
        }
    }

    private String circumstances() {
        return new KnownOf(operation.getActionDates(), operation.getPeriod())
                .in(operation.getCountries())
                .against(operation.getCartels(), OperationPage::cartel)
                .through(operation.getPlatforms())
                .line()
                .map(line -> ": " + line)
                .orElse("");
    }

    private static String cartel(CartelMention cartel) {
        return cartel.getName() + " (" + cartel.getId() + (cartel.getProvisional() ? ", provisional" : "") + ")";
    }

    private void tellings() {
        List<ColumnData<Telling>> columns = new ArrayList<>(List.of(
                column("Told by", telling -> telling.getAnnouncementId() + "#" + telling.getOrdinal()),
                column("Source", Telling::getSource),
                column("Kind", telling -> telling.getOfficial() ? "authority" : "media"),
                column("Published", telling -> telling.getPublishedOn()
                        .map(LocalDate::toString)
                        .orElse("")),
                column("As", telling -> telling.getPrimary() ? "subject" : "background")));
        if (operation.getTellings().stream()
                .anyMatch(telling -> telling.getUrl().isPresent())) {
            columns.add(column("Address", telling -> telling.getUrl().orElse("")));
        }
        AsciiTable.getTable(BORDERS, operation.getTellings(), columns)
                .lines()
                .map(String::stripTrailing)
                .forEach(lines::add);
    }

    private void fact(Explained.ExplainedFact fact) {
        String part = fact.fact().getPartOfTotal() ? "; not added, since another fact covers it" : "";
        String spread = fact.spread()
                .filter(Spread::isWide)
                .map(wide -> "; told between " + Shown.number(wide.least()) + " and " + Shown.number(wide.most())
                        + (wide.unit().isEmpty() ? "" : " " + wide.unit()))
                .orElse("");
        lines.add(style.number(numbers.getOrDefault(fact.fact().getId(), 0)) + " "
                + Shown.statement(fact.fact().getStatement()) + "; "
                + Shown.text(fact.fact().getReason()) + spread
                + part);
        fact.voices().forEach(this::voice);
        lines.add("");
    }

    private void voice(Explained.ExplainedVoice voice) {
        String who = voice.telling()
                .map(telling -> telling.getSource()
                        + telling.getPublishedOn().map(day -> ", " + day).orElse(""))
                .map(where -> " (" + where + ")")
                .orElse("");
        String says = voice.voice().getAgrees()
                ? "+ "
                : "- says " + Shown.statement(voice.voice().getStatement()) + ": ";
        String reason = voice.reason().isEmpty() ? "" : "; " + voice.reason();
        lines.add("    " + says
                + Shown.text(
                        voice.voice().getAnnouncementId() + "#" + voice.voice().getOrdinal() + who + reason));
        if (voice.evidence().isEmpty()) {
            lines.add("        its report is not at hand");
        }
        voice.evidence()
                .forEach(excerpt -> lines.add("        " + Shown.text(excerpt.before()) + style.open()
                        + Shown.text(excerpt.quote()) + style.close() + Shown.text(excerpt.after())));
    }

    private String total(String what, ValueTotal total) {
        String from = total.getFactIds().stream()
                .map(id -> style.number(numbers.getOrDefault(id, 0)))
                .collect(Collectors.joining(" + "));
        return "= " + what + " " + Shown.money(total.getMoney()) + (from.isEmpty() ? "" : " from " + from) + "; "
                + Shown.text(total.getReason());
    }

    private void links() {
        if (operation.getLinks().isEmpty()) {
            return;
        }
        lines.add("Why these tellings are one (evidence for it less evidence against it, in bits):");
        for (Link link : operation.getLinks()) {
            lines.add("  " + Shown.text(link.getFirst() + " and " + link.getSecond()) + ": "
                    + String.format(Locale.ROOT, "%+.1f", link.getBits()));
            link.getReasons().forEach(reason -> lines.add("      " + Shown.text(reason)));
        }
        lines.add("");
    }

    private void corrections() {
        if (operation.getCorrections().isEmpty()) {
            return;
        }
        lines.add("What analysts say to it:");
        for (AppliedCorrection each : operation.getCorrections()) {
            Correction correction = each.getCorrection();
            lines.add("  " + (each.getApplied() ? "+ " : "- ")
                    + Shown.text(correction.getId() + " by " + correction.getAuthor() + ", " + correction.getMadeAt()
                            + ": " + each.getEffect() + "; " + correction.getReason()));
        }
        lines.add("");
    }

    private static <T> ColumnData<T> column(String head, Function<T, String> cell) {
        return new Column()
                .header(head)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(LONGEST_URL)
                .with(row -> Shown.text(cell.apply(row)));
    }
}
