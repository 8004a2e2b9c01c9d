package io.blotter.aggregate.link;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Money;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures that one account gives, ready to be compared.
 *
 * @param persons the figures of arrests, searches and charges, by kind
 * @param parts figures of arrests that are part of a total
 * @param masses masses of drugs by substance; under the empty substance where none is named
 * @param numbers numbers of things by kind of thing
 * @param money amounts seized by currency, totals and parts
 * @param totals the account's totals of seized value by currency
 * @param drugValues street values of drugs by currency
 * @param goods the kinds of goods seized, drugs by substance; without totals and what has no kind
 */
record Measures(
        SortedMap<String, Interval> persons,
        List<Interval> parts,
        SortedMap<String, List<Interval>> masses,
        SortedMap<String, List<Interval>> numbers,
        SortedMap<String, List<Interval>> money,
        SortedMap<String, List<Interval>> totals,
        SortedMap<String, List<Interval>> drugValues,
        SortedSet<String> goods) {
    static final String ARRESTS = "arrests";
    static final String SEARCHES = "searches";
    static final String CHARGES = "charges";

    /** The key of masses where the text names no substance, or several together. */
    static final String UNNAMED = "";

    private static final Set<SeizureCategory> KINDLESS = Set.of(SeizureCategory.ASSETS, SeizureCategory.OTHER);

    static Measures of(ReportedOperation operation) {
        Measures measures = new Measures(
                new TreeMap<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>());
        operation.getFacts().forEach(measures::take);
        operation.getSeizedValue().forEach(total -> {
            add(measures.money, total.getMoney());
            add(measures.totals, total.getMoney());
        });
        operation.getDrugValue().forEach(total -> add(measures.drugValues, total.getMoney()));
        return measures;
    }

    /** Whether there is any figure at all. */
    boolean isEmpty() {
        return persons.isEmpty() && masses.isEmpty() && numbers.isEmpty() && money.isEmpty() && drugValues.isEmpty();
    }

    private void take(Fact fact) {
        Object statement = fact.getStatement();
        if (statement instanceof Arrests arrests) {
            take(ARRESTS, Interval.of(arrests.getPersons()), fact.getPartOfTotal());
        } else if (statement instanceof Searches searches) {
            take(SEARCHES, Interval.of(searches.getPremises()), fact.getPartOfTotal());
        } else if (statement instanceof Charges charges) {
            take(CHARGES, Interval.of(charges.getPersons()), fact.getPartOfTotal());
        } else if (statement instanceof Seizure seizure) {
            take(seizure);
        }
    }

    private void take(String kind, Interval figure, boolean part) {
        if (!part) {
            persons.put(kind, figure);
        } else if (kind.equals(ARRESTS)) {
            parts.add(figure);
        }
    }

    private void take(Seizure seizure) {
        boolean drug = seizure.getCategory() == SeizureCategory.DRUG;
        if (!KINDLESS.contains(seizure.getCategory())
                && (!drug || seizure.getSubstance().isPresent())) {
            goods.add(
                    seizure.getSubstance().orElse(seizure.getCategory().name()).toLowerCase(Locale.ROOT));
        }
        String thing = drug
                ? seizure.getSubstance().orElse(UNNAMED).toLowerCase(Locale.ROOT)
                : seizure.getCategory().name().toLowerCase(Locale.ROOT);
        if (drug) {
            seizure.getMass().ifPresent(mass -> add(masses, thing, Interval.of(mass)));
        }
        Optional<String> unit = seizure.getCountUnit();
        seizure.getCount()
                .ifPresent(count ->
                        add(numbers, unit.map(it -> (thing + " " + it).strip()).orElse(thing), Interval.of(count)));
        seizure.getValue().ifPresent(value -> add(money, value));
        seizure.getStreetValue().ifPresent(value -> add(drugValues, value));
    }

    private static void add(SortedMap<String, List<Interval>> map, Money money) {
        add(map, money.getCurrency(), Interval.of(money));
    }

    private static void add(SortedMap<String, List<Interval>> map, String key, Interval figure) {
        List<Interval> figures = map.computeIfAbsent(key, any -> new ArrayList<>());
        if (!figures.contains(figure)) {
            figures.add(figure);
        }
    }
}
