package io.blotter.explanation;

import io.blotter.enrich.Extractor;
import java.util.ArrayList;
import java.util.List;

/** What was asked about, with all that it rests on, as lines for a person. */
public final class ExplainedPage {
    private ExplainedPage() {}

    /** From totals to operations, from operations to facts, from facts to the words that they were read from. */
    public static List<String> lines(Explained explained, MarkStyle style) {
        if (explained instanceof Explained.OfCartel cartel) {
            return CartelPage.lines(cartel, style);
        }
        return explained instanceof Explained.OfOperation operation
                ? OperationPage.lines(operation, style)
                : announcement((Explained.OfAnnouncement) explained, style);
    }

    private static List<String> announcement(Explained.OfAnnouncement announcement, MarkStyle style) {
        List<String> lines = new ArrayList<>();
        announcement
                .announcement()
                .ifPresentOrElse(
                        text -> lines.addAll(
                                ExplanationPage.lines(Extractor.standard().explain(text), style)),
                        () -> lines.add("== " + Shown.text(announcement.id()) + ": its text is not at hand"));
        announcement.announcement().flatMap(text -> text.getUrl()).ifPresent(url -> lines.add(1, Shown.text(url)));
        if (announcement.operations().isEmpty()) {
            lines.add("No operation rests on it.");
        } else {
            lines.add("Told of in " + announcement.operations().size()
                    + (announcement.operations().size() == 1 ? " operation:" : " operations:"));
            announcement.operations().forEach(operation -> lines.addAll(OperationPage.lines(operation, style)));
        }
        return lines;
    }
}
