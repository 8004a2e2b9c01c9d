package io.blotter.enrich.explanation;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.schemas.Report;
import java.util.List;

/** Explains a report from what each layer made of the announcement. */
public final class Explainer {
    private Explainer() {}

    /** The explanation of {@code report}. */
    public static Explanation explain(
            Report report,
            List<String> operationReasons,
            Document document,
            Terms terms,
            Quantities quantities,
            List<List<Mention>> mentions,
            List<Statement> statements) {
        return new Explanation(
                report,
                operationReasons,
                Passage.of(document),
                new Numbers(document, terms, quantities, mentions, statements, report).unused());
    }
}
