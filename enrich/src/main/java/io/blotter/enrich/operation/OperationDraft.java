package io.blotter.enrich.operation;

import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.statement.Statement;
import io.blotter.schemas.OperationKind;
import java.util.List;
import java.util.Optional;

/**
 * The statements that belong to one operation, and where and when it is told.
 *
 * @param primary whether the announcement is about it
 * @param kind an action, or a cumulative statistic
 * @param platform the platform that a statistic is about
 * @param statements what was done, in the order of the text
 * @param sentences indexes of the sentences that tell of it, ascending
 * @param dates the dates that these sentences give it
 * @param reason why these statements belong to it, in words for a person
 */
public record OperationDraft(
        boolean primary,
        OperationKind kind,
        Optional<String> platform,
        List<Statement> statements,
        List<Integer> sentences,
        List<DateReading> dates,
        String reason) {}
