package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.aggregate.source.OfficialSources;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Seizures: for each kind of thing and measure one account's entries are believed, whole, so that no item counts from two
 * reports; what the others say of it becomes voices of these entries.
 */
final class SeizureConsensus {
    /** What entries must have in common to be about the same goods. */
    record Bucket(SeizureCategory category, String substance, Statements.Measure measure, String unit)
            implements Comparable<Bucket> {
        private static final Comparator<Bucket> ORDER = Comparator.comparing(Bucket::category)
                .thenComparing(Bucket::substance)
                .thenComparing(Bucket::measure)
                .thenComparing(Bucket::unit);

        static Bucket of(Seizure seizure) {
            Statements.Figure figure = Statements.figure(seizure);
            return new Bucket(
                    seizure.getCategory(),
                    seizure.getSubstance().orElse("").toLowerCase(Locale.ROOT),
                    figure.measure(),
                    figure.measure() == Statements.Measure.COUNT ? figure.unit() : "");
        }

        @Override
        public int compareTo(Bucket other) {
            return ORDER.compare(this, other);
        }

        /** As in {@code seizure:drug:cocaine:mass}. */
        String id() {
            return ("seizure:" + category + ":" + substance + ":" + measure + ":" + unit).toLowerCase(Locale.ROOT);
        }
    }

    /** So many independent tellings that agree outweigh one. */
    private static final int ENOUGH = 2;

    private final OfficialSources officials;
    private final ExchangeRates rates;

    SeizureConsensus(OfficialSources officials, ExchangeRates rates) {
        this.officials = officials;
        this.rates = rates;
    }

    /**
     * The drafts by bucket.
     *
     * @param accounts in canonical order
     */
    SortedMap<Bucket, List<Draft>> of(List<Account> accounts) {
        SortedMap<Bucket, Map<Account, List<Fact>>> stated = stated(accounts);
        SortedMap<Bucket, List<Draft>> drafts = new TreeMap<>();
        stated.forEach((bucket, entries) -> {
            Map<Account, List<Fact>> open = new LinkedHashMap<>();
            entries.forEach((account, facts) -> {
                List<Fact> unheard = facts.stream()
                        .filter(fact -> !knownByValue(account, fact, bucket, drafts))
                        .toList();
                if (!unheard.isEmpty()) {
                    open.put(account, unheard);
                }
            });
            if (!open.isEmpty()) {
                drafts.put(bucket, decide(open));
            }
        });
        Coverage.mark(drafts);
        return drafts;
    }

    private static SortedMap<Bucket, Map<Account, List<Fact>>> stated(List<Account> accounts) {
        SortedMap<Bucket, Map<Account, List<Fact>>> stated = new TreeMap<>();
        StreetValues worth = new StreetValues(accounts);
        for (Account account : accounts) {
            for (Fact fact : account.operation().getFacts()) {
                if (fact.getStatement() instanceof Seizure seizure
                        && Statements.hasFigure(seizure)
                        && !isWorthOfDrugs(seizure, worth)) {
                    stated.computeIfAbsent(Bucket.of(seizure), any -> new LinkedHashMap<>())
                            .computeIfAbsent(account, any -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        return stated;
    }

    /** A sum of no goods that are numbered or weighed, which others give as what the drugs are worth. */
    private static boolean isWorthOfDrugs(Seizure seizure, StreetValues worth) {
        return seizure.getMass().isEmpty()
                && seizure.getCount().isEmpty()
                && seizure.getValue().filter(worth::tell).isPresent();
    }

    /** Whether an entry that gives only a value is one already drafted from an account that numbers or weighs the goods too. */
    private static boolean knownByValue(
            Account account, Fact fact, Bucket bucket, SortedMap<Bucket, List<Draft>> drafts) {
        if (bucket.measure() != Statements.Measure.VALUE || !(fact.getStatement() instanceof Seizure)) {
            return false;
        }
        Statements.Figure value = Statements.figure(fact.getStatement());
        Optional<Draft> known = drafts.entrySet().stream()
                .filter(entry -> entry.getKey().category() == bucket.category())
                .flatMap(entry -> entry.getValue().stream())
                .filter(draft -> !draft.heard(account)
                        && draft.statement() instanceof Seizure seizure
                        && Statements.value(seizure).filter(value::near).isPresent())
                .findFirst();
        known.ifPresent(draft -> draft.hear(account, fact));
        return known.isPresent();
    }

    private List<Draft> decide(Map<Account, List<Fact>> entries) {
        List<Vote> votes = new ArrayList<>();
        entries.forEach((account, facts) -> votes.add(vote(account, facts)));
        Ballot.Decision decision = Ballot.decide(votes, Ballot.Growth.WITH_THE_CASE);
        Account winner = decision.winner().account();
        List<Draft> drafts = borneOut(decision.winner(), votes, entries).stream()
                .map(fact -> new Draft(winner, fact, fact.getPartOfTotal(), decision.reason()))
                .collect(Collectors.toCollection(ArrayList::new));
        entries.forEach((account, facts) -> {
            if (!account.equals(winner)) {
                hear(account, ledger(facts), drafts);
            }
        });
        for (Fact part : parts(entries.getOrDefault(winner, List.of()))) {
            if (!confirms(winner, part, drafts)) {
                drafts.add(new Draft(winner, part, true, "part of a total"));
            }
        }
        entries.forEach((account, facts) -> {
            if (!account.equals(winner)) {
                parts(facts).forEach(part -> confirms(account, part, drafts));
            }
        });
        return drafts;
    }

    /**
     * What the account believed counts of the goods, without what it alone adds to a list that two others to be believed as
     * much agree on: that is rather read amiss.
     */
    private static List<Fact> borneOut(Vote winner, List<Vote> votes, Map<Account, List<Fact>> entries) {
        List<Fact> own = ledger(entries.getOrDefault(winner.account(), List.of()));
        List<Vote> shorter = Ballot.independent(votes.stream()
                .filter(vote -> !vote.account().equals(winner.account()) && vote.tier() <= winner.tier())
                .filter(vote -> ledger(entries.getOrDefault(vote.account(), List.of())).stream()
                        .allMatch(fact -> isIn(own, fact)))
                .toList());
        if (own.size() < 2 || shorter.size() < ENOUGH) {
            return own;
        }
        return own.stream()
                .filter(fact -> entries.entrySet().stream()
                        .anyMatch(entry ->
                                !entry.getKey().equals(winner.account()) && isIn(ledger(entry.getValue()), fact)))
                .toList();
    }

    private static boolean isIn(List<Fact> facts, Fact fact) {
        Statements.Figure figure = Statements.figure(fact.getStatement());
        return facts.stream()
                .anyMatch(other -> Statements.figure(other.getStatement()).says(figure));
    }

    /** What an account counts of the goods: its entries that are no part of a total, else the largest part. */
    private static List<Fact> ledger(List<Fact> facts) {
        List<Fact> whole = facts.stream().filter(fact -> !fact.getPartOfTotal()).toList();
        return whole.isEmpty()
                ? facts.stream()
                        .max(Comparator.comparing((Fact fact) ->
                                        Statements.figure(fact.getStatement()).value())
                                .thenComparing(Fact::getId))
                        .stream()
                        .toList()
                : whole;
    }

    private Vote vote(Account account, List<Fact> facts) {
        List<Statements.Figure> figures = ledger(facts).stream()
                .map(fact -> Statements.figure(fact.getStatement()))
                .toList();
        BigDecimal sum = figures.stream().map(Statements.Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> euros = inEuro(account, figures);
        return new Vote(
                account,
                officials.contains(account.report().getSource()),
                figures.stream()
                        .map(Statements.Figure::unit)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("+")),
                sum,
                euros.orElse(sum),
                euros.isPresent(),
                figures.stream().allMatch(Statements.Figure::exact));
    }

    /** The sum of amounts of money in euro; empty for other figures, and where a currency has no rate. */
    private Optional<BigDecimal> inEuro(Account account, List<Statements.Figure> figures) {
        Optional<YearMonth> month = account.publishedOn().map(YearMonth::from);
        List<BigDecimal> euros = figures.stream()
                .filter(figure -> figure.measure() == Statements.Measure.VALUE)
                .flatMap(figure -> rates.inEuro(figure.value(), figure.unit(), month, Monies.SCALE).stream())
                .toList();
        return euros.size() == figures.size()
                ? Optional.of(euros.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** Gives each entry to the nearest draft that has not heard the account yet; one that is left over to the nearest. */
    private static void hear(Account account, List<Fact> facts, List<Draft> drafts) {
        for (Fact fact : facts) {
            Statements.Figure figure = Statements.figure(fact.getStatement());
            drafts.stream()
                    .min(Comparator.comparing((Draft draft) -> draft.heard(account))
                            .thenComparing(
                                    draft -> draft.figure().ratio(figure).orElse(BigDecimal.valueOf(Long.MAX_VALUE))))
                    .ifPresent(draft -> draft.hear(account, fact));
        }
    }

    private static List<Fact> parts(List<Fact> facts) {
        List<Fact> ledger = ledger(facts);
        return facts.stream()
                .filter(fact ->
                        ledger.stream().noneMatch(counted -> counted.getId().equals(fact.getId())))
                .toList();
    }

    /**
     * Whether what is told already has this part; then the account is a voice of it. How an account that is not believed breaks
     * the goods down says nothing else: a second breakdown overlaps the first.
     */
    private static boolean confirms(Account account, Fact part, List<Draft> drafts) {
        Statements.Figure figure = Statements.figure(part.getStatement());
        Optional<Draft> told =
                drafts.stream().filter(draft -> draft.figure().near(figure)).findFirst();
        told.ifPresent(draft -> draft.hear(account, part));
        return told.isPresent();
    }
}
