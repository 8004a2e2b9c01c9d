package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.aggregate.source.OfficialSources;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.ValueTotal;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Money totals of an operation: those of one account, whole, since only an account knows which of its figures contain which.
 * A sum told in another currency is the same money and never added.
 */
final class ValueConsensus {
    /** Amounts nearer than this are rather one thing told twice than two things. */
    private static final BigDecimal TELLING_APART = new BigDecimal("1.15");

    private final OfficialSources officials;
    private final ExchangeRates rates;

    ValueConsensus(OfficialSources officials, ExchangeRates rates) {
        this.officials = officials;
        this.rates = rates;
    }

    /** Street values: one account's. */
    List<ValueTotal> drugValue(List<Account> accounts, Map<String, Draft> facts) {
        return decide(accounts, account -> account.operation().getDrugValue())
                .map(choice -> totals(choice, account -> account.operation().getDrugValue(), facts))
                .orElse(List.of());
    }

    /**
     * Seized value: one account's, and the value of kinds of things that this account does not speak of at all, where it
     * states no grand total that could contain them.
     */
    List<ValueTotal> seizedValue(List<Account> accounts, Map<String, Draft> facts) {
        StreetValues worth = new StreetValues(accounts);
        Function<Account, List<ValueTotal>> stated = account -> account.operation().getSeizedValue().stream()
                .filter(total -> !worth.tell(total.getMoney()))
                .toList();
        Optional<Ballot.Decision> decision = decide(accounts, stated);
        if (decision.isEmpty()) {
            return List.of();
        }
        List<ValueTotal> totals = totals(decision.get(), stated, facts);
        return withMissing(decision.get().winner().account(), totals, facts);
    }

    private Optional<Ballot.Decision> decide(List<Account> accounts, Function<Account, List<ValueTotal>> stated) {
        List<Vote> votes = accounts.stream()
                .filter(account -> !stated.apply(account).isEmpty())
                .map(account -> vote(account, stated.apply(account)))
                .toList();
        return votes.isEmpty() ? Optional.empty() : Optional.of(Ballot.decide(votes, Ballot.Growth.WITH_THE_CASE));
    }

    private Vote vote(Account account, List<ValueTotal> totals) {
        BigDecimal sum =
                totals.stream().map(total -> total.getMoney().getBest()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> euros = inEuro(account, totals);
        return new Vote(
                account,
                officials.contains(account.report().getSource()),
                totals.stream()
                        .map(total -> total.getMoney().getCurrency())
                        .sorted()
                        .collect(Collectors.joining("+")),
                sum,
                euros.orElse(sum),
                euros.isPresent(),
                totals.stream().allMatch(total -> total.getMoney().getQualifier() == Qualifier.EXACT));
    }

    /** The totals in euro, for comparing only; empty where a currency has no rate. */
    private Optional<BigDecimal> inEuro(Account account, List<ValueTotal> totals) {
        Optional<YearMonth> month = account.publishedOn().map(YearMonth::from);
        List<BigDecimal> euros = totals.stream()
                .map(ValueTotal::getMoney)
                .flatMap(money -> rates.inEuro(money.getBest(), money.getCurrency(), month, Monies.SCALE).stream())
                .toList();
        return euros.size() == totals.size()
                ? Optional.of(euros.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static List<ValueTotal> totals(
            Ballot.Decision decision, Function<Account, List<ValueTotal>> stated, Map<String, Draft> facts) {
        Account account = decision.winner().account();
        return stated.apply(account).stream()
                .map(total -> new ValueTotal(
                        total.getMoney(),
                        factIds(account, total.getFactIds(), facts),
                        "as " + account.id() + " has it, " + decision.reason()))
                .sorted(Comparator.comparing(total -> total.getMoney().getCurrency()))
                .toList();
    }

    /** The consensus facts that an account's facts are voices of. */
    private static List<String> factIds(Account account, List<String> said, Map<String, Draft> facts) {
        SortedSet<String> ids = new TreeSet<>();
        facts.forEach((id, draft) -> draft.voices().stream()
                .filter(voice -> voice.account().equals(account)
                        && said.contains(voice.fact().getId()))
                .forEach(voice -> ids.add(id)));
        return List.copyOf(ids);
    }

    private static List<ValueTotal> withMissing(Account base, List<ValueTotal> totals, Map<String, Draft> facts) {
        List<SeizureCategory> spokenOf = base.operation().getFacts().stream()
                .flatMap(fact -> fact.getStatement() instanceof Seizure seizure
                        ? Optional.of(seizure).stream()
                        : Optional.<Seizure>empty().stream())
                .map(Seizure::getCategory)
                .toList();
        if (spokenOf.isEmpty() || spokenOf.contains(SeizureCategory.ASSETS)) {
            return totals;
        }
        SortedMap<String, ValueTotal> byCurrency = new TreeMap<>();
        totals.forEach(total -> byCurrency.put(total.getMoney().getCurrency(), total));
        facts.forEach((id, draft) -> {
            if (!draft.part()
                    && draft.statement() instanceof Seizure seizure
                    && !spokenOf.contains(seizure.getCategory())
                    && seizure.getCategory() != SeizureCategory.ASSETS
                    && seizure.getCategory() != SeizureCategory.OTHER) {
                seizure.getValue().ifPresent(value -> add(id, value, totals, byCurrency));
            }
        });
        return List.copyOf(byCurrency.values());
    }

    private static void add(String id, Money value, List<ValueTotal> stated, SortedMap<String, ValueTotal> byCurrency) {
        ValueTotal before = byCurrency.get(value.getCurrency());
        boolean toldTwice = stated.stream().map(ValueTotal::getMoney).anyMatch(money -> alike(money, value));
        if (before == null || toldTwice) {
            return;
        }
        List<String> ids = new ArrayList<>(before.getFactIds());
        ids.add(id);
        ids.sort(Comparator.naturalOrder());
        byCurrency.put(
                value.getCurrency(),
                new ValueTotal(
                        plus(before.getMoney(), value),
                        List.copyOf(ids),
                        before.getReason() + "; with " + id + " from another"));
    }

    private static boolean alike(Money one, Money other) {
        BigDecimal larger = one.getBest().max(other.getBest());
        BigDecimal smaller = one.getBest().min(other.getBest());
        return larger.compareTo(smaller.multiply(TELLING_APART)) <= 0;
    }

    private static Money plus(Money one, Money other) {
        return Monies.of(
                one.getLow().flatMap(low -> other.getLow().map(low::add)),
                one.getBest().add(other.getBest()),
                one.getHigh().flatMap(high -> other.getHigh().map(high::add)),
                one.getQualifier() == other.getQualifier() ? one.getQualifier() : Qualifier.APPROXIMATE,
                one.getCurrency());
    }
}
