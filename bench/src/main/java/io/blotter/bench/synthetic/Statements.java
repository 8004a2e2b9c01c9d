package io.blotter.bench.synthetic;

import io.blotter.quantity.Monies;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.ValueTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The facts of one telling, with the totals that a reader would form of them. */
final class Statements {
    private final List<Fact> facts = new ArrayList<>();
    private final TreeMap<String, ValueTotal> seized = new TreeMap<>();
    private final TreeMap<String, ValueTotal> street = new TreeMap<>();

    boolean isEmpty() {
        return facts.isEmpty();
    }

    void arrests(Count persons, boolean part) {
        fact(new Arrests(persons), part);
    }

    void searches(Count premises) {
        fact(new Searches(premises), false);
    }

    void charges(Count persons) {
        fact(new Charges(persons), false);
    }

    void drug(String substance, Mass mass, Optional<Money> streetValue) {
        String id = fact(
                new Seizure(SeizureCategory.DRUG, substance, null, mass, null, null, null, streetValue.orElse(null)),
                false);
        streetValue.ifPresent(money -> add(money, id, street));
    }

    void things(SeizureCategory category, Count count) {
        fact(new Seizure(category, null, null, null, count, null, null, null), false);
    }

    void value(SeizureCategory category, Money money, boolean part) {
        String id = fact(new Seizure(category, null, null, null, null, null, money, null), part);
        if (!part) {
            add(money, id, seized);
        }
    }

    /** A sum of everything seized; what is told beside it is part of it. */
    void grandTotal(Money money) {
        value(SeizureCategory.ASSETS, money, false);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    List<ValueTotal> seizedValue() {
        return List.copyOf(seized.values());
    }

    List<ValueTotal> drugValue() {
        return List.copyOf(street.values());
    }

    private String fact(Object statement, boolean part) {
        String id = "f" + facts.size();
        facts.add(new Fact(id, statement, part, List.of(), ""));
        return id;
    }

    private static void add(Money money, String factId, Map<String, ValueTotal> totals) {
        totals.merge(
                money.getCurrency(),
                new ValueTotal(money, List.of(factId), ""),
                (sum, more) -> new ValueTotal(
                        Monies.exactly(
                                sum.getMoney().getBest().add(more.getMoney().getBest()), money.getCurrency()),
                        List.copyOf(both(sum.getFactIds(), more.getFactIds())),
                        ""));
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
