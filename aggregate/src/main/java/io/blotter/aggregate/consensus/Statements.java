package io.blotter.aggregate.consensus;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Count;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The figures of statements, and when two of them say the same. */
final class Statements {
    /** Figures of mass and money within this share of each other say the same. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private Statements() {}

    /** One figure of a statement: what is measured, in what unit, how much, and whether without a hedge. */
    record Figure(Measure measure, String unit, BigDecimal value, boolean exact) {
        boolean near(Figure other) {
            return measure == other.measure && unit.equals(other.unit) && Statements.near(value, other.value);
        }

        /** Whether both say the same: numbers of persons and things exactly, masses and money within the tolerance. */
        boolean says(Figure other) {
            boolean counted = measure == Measure.PERSONS || measure == Measure.PREMISES || measure == Measure.COUNT;
            return near(other) && (!counted || value.compareTo(other.value) == 0);
        }

        /** The larger over the smaller; empty where the two are not comparable. */
        Optional<BigDecimal> ratio(Figure other) {
            if (measure != other.measure || !unit.equals(other.unit)) {
                return Optional.empty();
            }
            BigDecimal larger = value.max(other.value);
            BigDecimal smaller = value.min(other.value);
            return Optional.of(
                    smaller.signum() == 0
                            ? larger.signum() == 0 ? BigDecimal.ONE : BigDecimal.valueOf(Long.MAX_VALUE)
                            : larger.divide(smaller, MathContext.DECIMAL64));
        }
    }

    /** What a figure measures; of a seizure's figures the first in this order is what it is known by. */
    enum Measure {
        PERSONS,
        PREMISES,
        MASS,
        COUNT,
        VALUE,
        STREET_VALUE
    }

    /** Whether two amounts say the same. */
    static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(one.abs().max(other.abs()).multiply(TOLERANCE)) <= 0;
    }

    /**
     * The figure that a statement is known by.
     *
     * @throws IllegalArgumentException where it is no statement of the contract or gives no figure
     */
    static Figure figure(Object statement) {
        if (statement instanceof Arrests arrests) {
            return figure(Measure.PERSONS, "", arrests.getPersons());
        }
        if (statement instanceof Charges charges) {
            return figure(Measure.PERSONS, "", charges.getPersons());
        }
        if (statement instanceof Searches searches) {
            return figure(Measure.PREMISES, "", searches.getPremises());
        }
        if (statement instanceof Seizure seizure) {
            return seizure.getMass()
                    .map(Statements::figure)
                    .or(() -> seizure.getCount()
                            .map(count ->
                                    figure(Measure.COUNT, seizure.getCountUnit().orElse(""), count)))
                    .or(() -> value(seizure))
                    .or(() -> seizure.getStreetValue().map(money -> figure(Measure.STREET_VALUE, money)))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a seizure of " + seizure.getCategory() + " gives no mass, count or value"));
        }
        throw new IllegalArgumentException("no statement of the contract: " + statement);
    }

    /** Whether a seizure says how much, as the contract has it. */
    static boolean hasFigure(Seizure seizure) {
        return seizure.getMass().isPresent()
                || seizure.getCount().isPresent()
                || seizure.getValue().isPresent()
                || seizure.getStreetValue().isPresent();
    }

    /** A seizure's value as an asset. */
    static Optional<Figure> value(Seizure seizure) {
        return seizure.getValue().map(money -> figure(Measure.VALUE, money));
    }

    static Figure figure(Measure measure, Money money) {
        return new Figure(measure, money.getCurrency(), money.getBest(), money.getQualifier() == Qualifier.EXACT);
    }

    private static Figure figure(Mass mass) {
        return new Figure(Measure.MASS, "kg", mass.getBest(), mass.getQualifier() == Qualifier.EXACT);
    }

    private static Figure figure(Measure measure, String unit, Count count) {
        return new Figure(
                measure,
                unit,
                BigDecimal.valueOf(count.getBest()),
                count.getQualifier() == Qualifier.EXACT && count.getLow().equals(count.getHigh()));
    }
}
