package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.aggregate.source.OfficialSources;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Link;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the accounts of one operation come to: for each fact the value that a careful analyst would publish. */
public final class Consensus {
    private final OfficialSources officials;
    private final PersonsConsensus persons;
    private final SeizureConsensus seizures;
    private final ValueConsensus values;

    private Consensus(OfficialSources officials, ExchangeRates rates) {
        this.officials = officials;
        this.persons = new PersonsConsensus(officials);
        this.seizures = new SeizureConsensus(officials, rates);
        this.values = new ValueConsensus(officials, rates);
    }

    /** With the official sources and exchange rates of this module's data files. */
    public static Consensus standard() {
        return new Consensus(OfficialSources.standard(), ExchangeRates.standard());
    }

    /**
     * The operation that accounts tell of.
     *
     * @param unordered at least one account; their order does not matter
     * @param links why they were taken for one
     */
    public Operation of(List<Account> unordered, List<Link> links) {
        List<Account> accounts = unordered.stream().sorted(Account.CANONICAL).toList();
        Circumstances circumstances = new Circumstances(accounts, officials);
        Map<String, Draft> drafts = drafts(accounts);
        List<ConsensusFact> facts = new ArrayList<>();
        drafts.forEach((id, draft) -> facts.add(draft.toFact(id)));
        return new Operation(
                OperationIds.of(accounts.get(0)),
                kind(accounts),
                accounts.stream().anyMatch(Account::primary),
                circumstances.name().orElse(null),
                circumstances.actionDates(),
                circumstances.period().orElse(null),
                circumstances.month().orElse(null),
                circumstances.cartels(),
                circumstances.platforms(),
                circumstances.countries(),
                List.copyOf(facts),
                values.seizedValue(accounts, drafts),
                values.drugValue(accounts, drafts),
                accounts.stream()
                        .sorted(Comparator.comparing(Account::announcementId).thenComparing(Account::ordinal))
                        .map(this::telling)
                        .toList(),
                links.stream()
                        .sorted(Comparator.comparing(Link::getFirst).thenComparing(Link::getSecond))
                        .toList(),
                List.of(),
                null,
                List.of(),
                OperationIds.aliases(accounts));
    }

    /** What an analyst links to an action is one, whatever it looks like. */
    private static OperationKind kind(List<Account> accounts) {
        return accounts.stream().anyMatch(account -> account.kind() == OperationKind.ACTION)
                ? OperationKind.ACTION
                : OperationKind.STATISTIC;
    }

    private Map<String, Draft> drafts(List<Account> accounts) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        number("arrests", persons.of(accounts, Arrests.class, Ballot.Growth.WITH_THE_ACTION), drafts);
        number("searches", persons.of(accounts, Searches.class, Ballot.Growth.WITH_THE_ACTION), drafts);
        number("charges", persons.of(accounts, Charges.class, Ballot.Growth.WITH_THE_CASE), drafts);
        seizures.of(accounts).forEach((bucket, ofBucket) -> number(bucket.id(), ofBucket, drafts));
        return drafts;
    }

    private static void number(String what, List<Draft> some, Map<String, Draft> into) {
        for (int i = 0; i < some.size(); i++) {
            into.put(what + "#" + i, some.get(i));
        }
    }

    private Telling telling(Account account) {
        Report report = account.report();
        return new Telling(
                account.announcementId(),
                account.ordinal(),
                account.primary(),
                report.getSource(),
                officials.contains(report.getSource()),
                report.getUrl().orElse(null),
                report.getPublishedOn().orElse(null));
    }
}
