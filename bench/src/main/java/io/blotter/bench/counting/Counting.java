package io.blotter.bench.counting;

import io.blotter.aggregate.consensus.Consensus;
import io.blotter.aggregate.link.Account;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Counts reports as if each told of an operation of its own: what is done where nobody resolves them. */
public final class Counting {
    private Counting() {}

    /** Each report's own operation adds its figures. */
    public static Tally reports(Collection<Report> reports) {
        Consensus consensus = Consensus.standard();
        return Tally.of(reports.stream()
                .flatMap(report -> primary(report).stream())
                .map(account -> consensus.of(List.of(account), List.of()))
                .toList());
    }

    /** What Blotter's operations come to. */
    public static Tally operations(Collection<Operation> operations) {
        return Tally.of(operations);
    }

    private static Optional<Account> primary(Report report) {
        return Account.of(report).stream().filter(Account::primary).findFirst();
    }
}
