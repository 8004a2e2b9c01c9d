package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.Arrays;
import java.util.List;

/** What accounts come to. */
final class Decided {
    private Decided() {}

    /** The consensus of the last operation that each report tells of. */
    static Operation consensus(Report... reports) {
        List<Account> accounts = Arrays.stream(reports)
                .map(Account::of)
                .map(told -> told.get(told.size() - 1))
                .toList();
        return Consensus.standard().of(accounts, List.of());
    }
}
