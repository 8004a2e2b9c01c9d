package io.blotter.aggregate.operation;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Period;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The kinds of figures, as {@code Whole.covered} names them: what a whole says of one kind covers what its parts say of it. */
public final class FigureKinds {
    /** Persons arrested. */
    public static final String ARRESTS = "arrests";
    /** Premises searched. */
    public static final String SEARCHES = "searches";
    /** Persons charged. */
    public static final String CHARGES = "charges";
    /** Value of the assets seized, in whatever currency. */
    public static final String SEIZED_VALUE = "seized-value";
    /** Cash seized. */
    public static final String CASH = "item:cash";
    /** Street or estimated value of drugs, in whatever currency. */
    public static final String DRUG_VALUE = "drug-value";

    private static final String DRUG = "drug:";

    /** Drugs of which no substance is named, and several together. */
    private static final String UNNAMED_DRUGS = "drugs";

    private FigureKinds() {}

    /** The kind of a statement. */
    public static String of(Object statement) {
        if (statement instanceof Arrests) {
            return ARRESTS;
        }
        if (statement instanceof Searches) {
            return SEARCHES;
        }
        if (statement instanceof Charges) {
            return CHARGES;
        }
        return of((Seizure) statement);
    }

    private static String of(Seizure seizure) {
        return seizure.getCategory() == SeizureCategory.DRUG
                ? DRUG + substance(seizure)
                : "item:" + seizure.getCategory().name().toLowerCase(Locale.ROOT);
    }

    /** The name that a drug has in totals. */
    public static String substance(Seizure seizure) {
        return seizure.getSubstance().orElse(UNNAMED_DRUGS).toLowerCase(Locale.ROOT);
    }

    /** Whether what is covered includes a kind: drugs of which no substance is named may be any. */
    public static boolean covers(Collection<String> covered, String kind) {
        return covered.contains(kind)
                || (kind.startsWith(DRUG)
                        && (covered.contains(DRUG + UNNAMED_DRUGS)
                                || (kind.equals(DRUG + UNNAMED_DRUGS)
                                        && covered.stream().anyMatch(it -> it.startsWith(DRUG)))));
    }

    /**
     * What a whole's figures cover in those of its part: what it says itself, unless all of it was said before the part
     * happened, and what its own whole covers.
     */
    static NavigableSet<String> coveredBy(Operation whole, Operation part) {
        NavigableSet<String> covered = new TreeSet<>();
        whole.getPartOf().ifPresent(above -> covered.addAll(above.getCovered()));
        if (happenedAfter(part, whole)) {
            return covered;
        }
        whole.getFacts().stream()
                .map(ConsensusFact::getStatement)
                .map(FigureKinds::of)
                .forEach(covered::add);
        if (!whole.getSeizedValue().isEmpty()) {
            covered.add(SEIZED_VALUE);
        }
        if (!whole.getDrugValue().isEmpty()) {
            covered.add(DRUG_VALUE);
        }
        return covered;
    }

    private static boolean happenedAfter(Operation part, Operation whole) {
        Optional<LocalDate> began = part.getActionDates().stream().findFirst().or(() -> part.getPeriod()
                .map(Period::getFrom));
        return began.isPresent()
                && whole.getTellings().stream().allMatch(telling -> telling.getPublishedOn()
                        .filter(day -> day.isBefore(began.get()))
                        .isPresent());
    }
}
