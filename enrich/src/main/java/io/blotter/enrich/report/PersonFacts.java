package io.blotter.enrich.report;

import io.blotter.enrich.account.Figure;
import io.blotter.enrich.account.Outcome;
import io.blotter.enrich.account.PersonAccount;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Statement;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Searches;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts that are one number an operation: arrests, searches, charges. */
final class PersonFacts {
    private final EvidenceWriter evidence;
    private final FactIds ids;
    private final Prominence prominence;

    PersonFacts(EvidenceWriter evidence, FactIds ids, Prominence prominence) {
        this.evidence = evidence;
        this.ids = ids;
        this.prominence = prominence;
    }

    /** The fact of {@code deed} and the parts of it that {@code statements} tell. */
    List<Fact> of(Deed deed, List<Statement> statements) {
        List<Statement> own = statements.stream()
                .filter(s -> s.deed() == deed
                        && s.mentions().stream()
                                .allMatch(m ->
                                        m.count().filter(Quantity::isWholeCount).isPresent()))
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            figures.add(figure(i, own.get(i)));
        }
        Optional<Outcome> outcome = PersonAccount.of(figures);
        if (outcome.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        List<Integer> whole = new ArrayList<>(outcome.get().formedOf());
        whole.addAll(outcome.get().restated());
        facts.add(fact(
                deed,
                Values.count(outcome.get()),
                false,
                evidenceOf(own, whole),
                outcome.get().reason()));
        for (int part : outcome.get().parts()) {
            Figure figure = figures.get(part);
            Outcome alone = PersonAccount.of(List.of(figure)).orElseThrow();
            facts.add(fact(deed, Values.count(alone), true, evidenceOf(own, List.of(part)), "part of the total"));
        }
        return facts;
    }

    private Figure figure(int id, Statement statement) {
        Quantity first = statement.mention().count().orElseThrow();
        Figure figure = Values.figure(id, first, statement.part(), prominence.isProminent(statement));
        if (statement.mentions().size() == 1) {
            return figure;
        }
        BigDecimal sum = statement.mentions().stream()
                .map(mention -> mention.count().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(
                id,
                sum,
                Optional.of(sum),
                Optional.of(sum),
                first.qualifier(),
                figure.total(),
                figure.additional(),
                figure.part(),
                figure.prominent());
    }

    private List<Evidence> evidenceOf(List<Statement> statements, List<Integer> which) {
        List<Evidence> spans = new ArrayList<>();
        for (int i : which) {
            for (Mention mention : statements.get(i).mentions()) {
                spans.add(evidence.of(mention.from(), mention.to()));
            }
        }
        return spans;
    }

    private Fact fact(Deed deed, Count count, boolean part, List<Evidence> spans, String reason) {
        Object statement =
                switch (deed) {
                    case ARREST -> new Arrests(count);
                    case SEARCH -> new Searches(count);
                    default -> new Charges(count);
                };
        String kind =
                switch (deed) {
                    case ARREST -> "arrests";
                    case SEARCH -> "searches";
                    default -> "charges";
                };
        return new Fact(ids.of(kind + "-" + count.getBest()), statement, part, spans, reason);
    }
}
