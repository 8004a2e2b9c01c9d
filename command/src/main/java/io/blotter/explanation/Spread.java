package io.blotter.explanation;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.Voice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures between which a fact is told.
 *
 * @param least the smallest
 * @param most the largest
 * @param unit what they are in: kg, a currency, or empty for numbers
 */
public record Spread(BigDecimal least, BigDecimal most, String unit) {
    /** The spread of a fact's voices in the unit of its own figure; empty where the fact has none. */
    static Optional<Spread> of(ConsensusFact fact) {
        return Figure.of(fact.getStatement()).map(own -> {
            List<BigDecimal> told = fact.getVoices().stream()
                    .map(Voice::getStatement)
                    .flatMap(statement -> Figure.of(statement).stream())
                    .filter(figure -> figure.unit().equals(own.unit()))
                    .map(Figure::value)
                    .toList();
            return new Spread(
                    told.stream().min(Comparator.naturalOrder()).orElse(own.value()),
                    told.stream().max(Comparator.naturalOrder()).orElse(own.value()),
                    own.unit());
        });
    }

    /** Whether not all give the same figure. */
    public boolean isWide() {
        return least.compareTo(most) != 0;
    }

    private record Figure(BigDecimal value, String unit) {
        static Optional<Figure> of(Object statement) {
            if (statement instanceof Arrests arrests) {
                return number(arrests.getPersons().getBest());
            }
            if (statement instanceof Searches searches) {
                return number(searches.getPremises().getBest());
            }
            if (statement instanceof Charges charges) {
                return number(charges.getPersons().getBest());
            }
            return statement instanceof Seizure seizure ? ofSeizure(seizure) : Optional.empty();
        }

        /** What a seizure is compared by: its weight, else its number, else its value. */
        private static Optional<Figure> ofSeizure(Seizure seizure) {
            return seizure.getMass()
                    .map(mass -> new Figure(mass.getBest(), "kg"))
                    .or(() -> seizure.getCount().flatMap(count -> number(count.getBest())))
                    .or(() -> seizure.getValue()
                            .or(seizure::getStreetValue)
                            .map(money -> new Figure(money.getBest(), money.getCurrency())));
        }

        private static Optional<Figure> number(long value) {
            return Optional.of(new Figure(BigDecimal.valueOf(value), ""));
        }
    }
}
