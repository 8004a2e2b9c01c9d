package io.blotter.aggregate.sample;

import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Reports in few words. */
public final class Reports {
    private Reports() {}

    /** A report of a publisher's announcement; the first operation is the one that it is about. */
    public static Report report(String id, String source, String publishedOn, OperationBuilder... operations) {
        List<ReportedOperation> told = IntStream.range(0, operations.length)
                .mapToObj(ordinal -> Arrays.asList(operations).get(ordinal).build(ordinal))
                .toList();
        return new Report(
                id,
                source,
                null,
                publishedOn.isEmpty() ? null : LocalDate.parse(publishedOn),
                !told.isEmpty(),
                "digest of " + id,
                told);
    }

    /** The same report as a copy of another one's text. */
    public static Report copy(Report report, String ofId) {
        return new Report(
                report.getAnnouncementId(),
                report.getSource(),
                null,
                report.getPublishedOn().orElse(null),
                report.getRelevant(),
                "digest of " + ofId,
                report.getOperations());
    }

    /** An operation that the announcement is about. */
    public static OperationBuilder about() {
        return new OperationBuilder(true);
    }

    /** An operation that the announcement mentions beside its subject. */
    public static OperationBuilder background() {
        return new OperationBuilder(false);
    }
}
