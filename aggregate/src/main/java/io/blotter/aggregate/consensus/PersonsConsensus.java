package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.source.OfficialSources;
import io.blotter.schemas.Fact;
import java.util.ArrayList;
import java.util.List;

/** Arrests, searches and charges: one figure each, and the parts that it covers. */
final class PersonsConsensus {
    private final OfficialSources officials;

    PersonsConsensus(OfficialSources officials) {
        this.officials = officials;
    }

    /**
     * The drafts of one kind of statement: the figure decided for first, then its parts by size descending.
     *
     * @param accounts in canonical order
     */
    List<Draft> of(List<Account> accounts, Class<?> kind, Ballot.Growth growth) {
        List<Draft.Said> totals = said(accounts, kind, false);
        List<Draft> drafts = new ArrayList<>();
        if (!totals.isEmpty()) {
            Ballot.Decision decision =
                    Ballot.decide(totals.stream().map(this::vote).toList(), growth);
            Draft.Said winner = totals.stream()
                    .filter(said -> said.account().equals(decision.winner().account()))
                    .findFirst()
                    .orElseThrow();
            Draft draft = new Draft(winner.account(), winner.fact(), false, decision.reason());
            totals.stream()
                    .filter(said -> !said.account().equals(winner.account()))
                    .forEach(said -> draft.hear(said.account(), said.fact()));
            drafts.add(draft);
        }
        List<Draft> parts = new ArrayList<>();
        for (Draft.Said said : said(accounts, kind, true)) {
            Statements.Figure figure = Statements.figure(said.fact().getStatement());
            parts.stream()
                    .filter(part -> part.figure().value().compareTo(figure.value()) == 0)
                    .findFirst()
                    .ifPresentOrElse(
                            part -> part.hear(said.account(), said.fact()),
                            () -> parts.add(new Draft(said.account(), said.fact(), true, "part of a total")));
        }
        parts.sort((one, other) -> other.figure().value().compareTo(one.figure().value()));
        drafts.addAll(parts);
        return drafts;
    }

    private static List<Draft.Said> said(List<Account> accounts, Class<?> kind, boolean part) {
        List<Draft.Said> said = new ArrayList<>();
        for (Account account : accounts) {
            for (Fact fact : account.operation().getFacts()) {
                if (kind.isInstance(fact.getStatement()) && fact.getPartOfTotal() == part) {
                    said.add(new Draft.Said(account, fact));
                }
            }
        }
        return said;
    }

    private Vote vote(Draft.Said said) {
        Statements.Figure figure = Statements.figure(said.fact().getStatement());
        return new Vote(
                said.account(),
                officials.contains(said.account().report().getSource()),
                figure.unit(),
                figure.value(),
                figure.value(),
                false,
                figure.exact());
    }
}
