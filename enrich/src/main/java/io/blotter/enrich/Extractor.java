package io.blotter.enrich;

import io.blotter.enrich.explanation.Explainer;
import io.blotter.enrich.explanation.Explanation;
import io.blotter.enrich.lexicon.Lexicon;
import io.blotter.enrich.lexicon.Subjects;
import io.blotter.enrich.lexicon.TermReader;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.MentionReader;
import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.operation.OperationReader;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.quantity.QuantityReader;
import io.blotter.enrich.report.Excerpts;
import io.blotter.enrich.report.ReportWriter;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.statement.StatementReader;
import io.blotter.enrich.text.Abbreviations;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.DocumentReader;
import io.blotter.enrich.text.PageWords;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Report;
import java.util.List;

/**
 * Reads announcements into reports. Pure, deterministic and total: equal announcements give equal reports, any text gives
 * one, in time linear in its length. Safe for use by several threads.
 */
public final class Extractor {
    private final DocumentReader documents;
    private final TermReader termReader;
    private final Subjects subjects;
    private final QuantityReader quantityReader = new QuantityReader();

    private Extractor(DocumentReader documents, TermReader termReader, Subjects subjects) {
        this.documents = documents;
        this.termReader = termReader;
        this.subjects = subjects;
    }

    /** The extractor with the word lists that come with it. */
    public static Extractor standard() {
        Lexicon lexicon = Lexicon.standard();
        return new Extractor(
                new DocumentReader(lexicon.vocabulary(), PageWords.standard(), Abbreviations.standard()),
                new TermReader(lexicon),
                Subjects.standard());
    }

    /** What {@code announcement} says. */
    public Report extract(Announcement announcement) {
        return read(announcement).report();
    }

    /** What {@code announcement} says, and why it was read so, for a person. */
    public Explanation explain(Announcement announcement) {
        Layers layers = read(announcement);
        return Explainer.explain(
                layers.report(),
                layers.writer().reasons(),
                layers.document(),
                layers.terms(),
                layers.quantities(),
                layers.mentions(),
                layers.statements());
    }

    /** Shows evidence read from {@code announcement} in its passages, without persons' names. */
    public Excerpts excerpts(Announcement announcement) {
        Document document = documents.read(announcement);
        return new Excerpts(document, termReader.read(document));
    }

    private record Layers(
            Document document,
            Terms terms,
            Quantities quantities,
            List<List<Mention>> mentions,
            List<Statement> statements,
            ReportWriter writer,
            Report report) {}

    private Layers read(Announcement announcement) {
        Document document = documents.read(announcement);
        Terms terms = termReader.read(document);
        Quantities quantities = quantityReader.read(document, terms);
        List<List<Mention>> mentions = MentionReader.read(document, terms, quantities);
        List<Statement> statements = StatementReader.read(document, terms, quantities, mentions);
        List<OperationDraft> operations = OperationReader.read(document, terms, quantities, statements);
        ReportWriter writer = new ReportWriter(announcement, document, terms, subjects);
        return new Layers(document, terms, quantities, mentions, statements, writer, writer.write(operations));
    }
}
