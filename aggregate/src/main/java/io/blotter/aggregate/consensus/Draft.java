package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A consensus fact in the making: the statement decided for, and who says what to it. */
final class Draft {
    /** What one account says to it. */
    record Said(Account account, Fact fact) {}

    private final Fact fact;
    private final String reason;
    private final List<Said> voices = new ArrayList<>();
    private boolean part;

    Draft(Account account, Fact fact, boolean part, String reason) {
        this.fact = fact;
        this.part = part;
        this.reason = reason;
        voices.add(new Said(account, fact));
    }

    Object statement() {
        return fact.getStatement();
    }

    Statements.Figure figure() {
        return Statements.figure(fact.getStatement());
    }

    boolean part() {
        return part;
    }

    void becomePart() {
        part = true;
    }

    void hear(Account account, Fact said) {
        voices.add(new Said(account, said));
    }

    boolean heard(Account account) {
        return voices.stream().anyMatch(said -> said.account().equals(account));
    }

    /** Whether an account says this as no part of a total. */
    boolean standsAloneFor(Account account) {
        return voices.stream()
                .anyMatch(said -> said.account().equals(account) && !said.fact().getPartOfTotal());
    }

    /** Whether one of those who give this figure gives it as part of a total. */
    boolean saidToBePart() {
        return voices.stream().anyMatch(said -> said.fact().getPartOfTotal() && agrees(said.fact()));
    }

    List<Said> voices() {
        return List.copyOf(voices);
    }

    ConsensusFact toFact(String id) {
        return new ConsensusFact(
                id,
                fact.getStatement(),
                part,
                voices.stream()
                        .sorted(Comparator.comparing(
                                        (Said said) -> said.account().announcementId())
                                .thenComparing(said -> said.account().ordinal())
                                .thenComparing(said -> said.fact().getId()))
                        .map(said -> new Voice(
                                said.account().announcementId(),
                                said.account().ordinal(),
                                said.fact().getId(),
                                agrees(said.fact()),
                                said.fact().getStatement()))
                        .distinct()
                        .toList(),
                reason);
    }

    private boolean agrees(Fact said) {
        return figure().says(Statements.figure(said.getStatement()));
    }
}
