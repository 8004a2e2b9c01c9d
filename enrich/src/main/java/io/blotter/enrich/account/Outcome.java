package io.blotter.enrich.account;

import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a list of figures comes to.
 *
 * @param value the total
 * @param low the least that it can be
 * @param high the most that it can be
 * @param qualifier how exact it is
 * @param formedOf ids of the figures that it is the sum of, or of the one that states it
 * @param parts ids of figures that are part of it
 * @param restated ids of figures that say the same again
 * @param reason why, in words for a person
 */
public record Outcome(
        BigDecimal value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Qualifier qualifier,
        List<Integer> formedOf,
        List<Integer> parts,
        List<Integer> restated,
        String reason) {

    static Outcome of(Figure figure, List<Integer> parts, List<Integer> restated, String reason) {
        return new Outcome(
                figure.value(),
                figure.low(),
                figure.high(),
                figure.qualifier(),
                List.of(figure.id()),
                List.copyOf(parts),
                List.copyOf(restated),
                reason);
    }

    static Outcome sumOf(List<Figure> figures, List<Integer> parts, List<Integer> restated, String reason) {
        if (figures.size() == 1) {
            return of(figures.get(0), parts, restated, reason);
        }
        Optional<BigDecimal> low = figures.stream()
                .map(figure -> figure.low().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal::add);
        boolean bounded = figures.stream().allMatch(figure -> figure.high().isPresent());
        Optional<BigDecimal> high = bounded
                ? figures.stream().map(figure -> figure.high().orElseThrow()).reduce(BigDecimal::add)
                : Optional.empty();
        return new Outcome(
                Comparison.sum(figures),
                low,
                high,
                common(figures),
                figures.stream().map(Figure::id).toList(),
                List.copyOf(parts),
                List.copyOf(restated),
                reason);
    }

    private static Qualifier common(List<Figure> figures) {
        Qualifier first = figures.get(0).qualifier();
        if (figures.stream().allMatch(figure -> figure.qualifier() == first)) {
            return first;
        }
        boolean more =
                figures.stream().allMatch(figure -> figure.qualifier() == Qualifier.MORE_THAN || figure.isExact());
        return more ? Qualifier.MORE_THAN : Qualifier.APPROXIMATE;
    }
}
