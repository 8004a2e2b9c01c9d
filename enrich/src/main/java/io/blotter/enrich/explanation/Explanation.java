package io.blotter.enrich.explanation;

import io.blotter.schemas.Report;
import java.util.List;

/**
 * A report, and why it is as it is.
 *
 * @param report the report
 * @param operationReasons why the statements of each of its operations belong to it
 * @param passages the announcement's text, free of markup, in its order
 * @param unused the numbers and dates that are part of no fact, in the order of the text
 */
public record Explanation(
        Report report, List<String> operationReasons, List<Passage> passages, List<UnusedNumber> unused) {}
