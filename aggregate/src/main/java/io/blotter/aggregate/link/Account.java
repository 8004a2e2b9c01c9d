package io.blotter.aggregate.link;

import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one announcement tells of one operation, together with the report that it stands in. Two of them are equal where they
 * are the same place of the same announcement.
 */
public record Account(Report report, ReportedOperation operation) {
    /**
     * The order in which accounts are taken wherever an order must not depend on arrival: earliest publication first,
     * unknown publication last, then announcement id and ordinal.
     */
    public static final Comparator<Account> CANONICAL = Comparator.comparing(
                    (Account account) -> account.publishedOn().orElse(LocalDate.MAX))
            .thenComparing(Account::announcementId)
            .thenComparing(Account::ordinal);

    /** The accounts of a report, in the report's order. */
    public static List<Account> of(Report report) {
        return report.getOperations().stream()
                .map(operation -> new Account(report, operation))
                .toList();
    }

    /** The account at a place of a report; empty where it has no such place. */
    public static Optional<Account> at(Report report, int ordinal) {
        for (ReportedOperation operation : report.getOperations()) {
            if (operation.getOrdinal() == ordinal) {
                return Optional.of(new Account(report, operation));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account
                && ordinal() == account.ordinal()
                && announcementId().equals(account.announcementId());
    }

    @Override
    public int hashCode() {
        return 31 * announcementId().hashCode() + ordinal();
    }

    /** Announcement id, '#' and ordinal. */
    public String id() {
        return announcementId() + "#" + ordinal();
    }

    /** The announcement. */
    public String announcementId() {
        return report.getAnnouncementId();
    }

    /** The place of the operation in the report. */
    public int ordinal() {
        return operation.getOrdinal();
    }

    /** Whether the announcement is about this operation. */
    public boolean primary() {
        return operation.getPrimary();
    }

    /** One action, or a cumulative statement. */
    public OperationKind kind() {
        return operation.getKind();
    }

    /** Day of publication. */
    public Optional<LocalDate> publishedOn() {
        return report.getPublishedOn();
    }
}
