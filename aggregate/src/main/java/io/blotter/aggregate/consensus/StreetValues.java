package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import io.blotter.schemas.Money;
import io.blotter.schemas.ValueTotal;
import java.util.List;

/**
 * What drugs are said to be worth. A sum that as many tellings give as the worth of the drugs as give it as money seized is
 * the former, which one of them has read amiss: what drugs would fetch is told in the words of a seizure.
 */
final class StreetValues {
    private final List<Account> accounts;

    StreetValues(List<Account> accounts) {
        this.accounts = accounts;
    }

    /** Whether the sum is rather the worth of the drugs than seized. */
    boolean tell(Money sum) {
        long street = accounts.stream()
                .filter(account -> contains(account.operation().getDrugValue(), sum))
                .count();
        return street > 0
                && street
                        >= accounts.stream()
                                .filter(account -> contains(account.operation().getSeizedValue(), sum))
                                .count();
    }

    private static boolean contains(List<ValueTotal> totals, Money sum) {
        return totals.stream()
                .map(ValueTotal::getMoney)
                .anyMatch(money -> money.getCurrency().equals(sum.getCurrency())
                        && Statements.near(money.getBest(), sum.getBest()));
    }
}
