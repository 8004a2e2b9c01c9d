package io.blotter.enrich.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings the numbers of persons (or premises) that a text gives for one operation to one. Stated totals win over sums;
 * without one, headline and lead give the figure and what is smaller is part of it; figures said to come on top are added
 * where no earlier figure covers them.
 */
public final class PersonAccount {
    private static final BigDecimal MOST_ABOVE = new BigDecimal("1.5");

    private PersonAccount() {}

    /** The outcome for {@code figures}, which stand in the order of the text; empty where there are none. */
    public static Optional<Outcome> of(List<Figure> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> some = figures.stream().filter(f -> f.value().signum() > 0).toList();
        if (some.isEmpty()) {
            return Optional.of(split(figures, List.of(figures.get(0)), "the text says that there were none"));
        }
        List<Figure> whole = some.stream().filter(f -> !f.part()).toList();
        if (whole.isEmpty()) {
            return Optional.of(split(figures, List.of(largest(some)), "only parts are stated: the largest of them"));
        }
        Optional<Figure> total =
                whole.stream().filter(f -> f.total() && !f.additional()).max(Comparator.comparing(Figure::value));
        if (total.isPresent() && largest(whole).value().compareTo(total.get().value()) <= 0) {
            return Optional.of(split(figures, List.of(total.get()), "stated as a total"));
        }
        return Optional.of(withoutTotal(figures, whole));
    }

    private static Outcome withoutTotal(List<Figure> figures, List<Figure> whole) {
        Figure base = base(whole);
        List<Figure> summands = new ArrayList<>(List.of(base));
        BigDecimal pending = BigDecimal.ZERO;
        for (Figure figure : whole.subList(whole.indexOf(base) + 1, whole.size())) {
            if (!figure.additional() || base.prominent()) {
                pending = pending.add(figure.value());
                continue;
            }
            boolean completesBase =
                    pending.signum() > 0 && Comparison.isEqual(pending.add(figure.value()), base.value());
            if (!completesBase) {
                summands.add(figure);
            }
            pending = BigDecimal.ZERO;
        }
        String reason = summands.size() > 1
                ? "the sum of figures that are said to come on top of each other"
                : base.prominent() ? "as headline or lead state it" : "the largest figure stated";
        return split(figures, summands, reason);
    }

    /** Headline and lead first, in the most exact wording that the text gives of the same number. */
    private static Figure base(List<Figure> whole) {
        List<Figure> prominent = whole.stream().filter(Figure::prominent).toList();
        boolean joint = prominent.isEmpty();
        Figure first =
                largest(joint ? whole.stream().filter(f -> !f.additional()).toList() : prominent, whole);
        return whole.stream()
                .filter(figure -> figure.isExact() && !first.isExact() && !figure.additional())
                .filter(figure -> isExactFormOf(figure, first))
                .findFirst()
                .orElse(first);
    }

    /** "nearly 300" and 288 are one number, "more than 200" and 288 too; 190 is not "more than 200". */
    private static boolean isExactFormOf(Figure exact, Figure hedged) {
        boolean below = exact.value().compareTo(hedged.value()) < 0;
        return switch (hedged.qualifier()) {
            case MORE_THAN -> !below && exact.value().compareTo(hedged.value().multiply(MOST_ABOVE)) <= 0;
            case LESS_THAN, UP_TO -> below && Comparison.isSame(exact, hedged);
            default -> Comparison.isSame(exact, hedged);
        };
    }

    private static Figure largest(List<Figure> figures, List<Figure> otherwise) {
        return largest(figures.isEmpty() ? otherwise : figures);
    }

    private static Figure largest(List<Figure> figures) {
        Figure largest = figures.get(0);
        for (Figure figure : figures) {
            if (figure.value().compareTo(largest.value()) > 0) {
                largest = figure;
            }
        }
        return largest;
    }

    private static Outcome split(List<Figure> figures, List<Figure> summands, String reason) {
        BigDecimal value = Comparison.sum(summands);
        List<Integer> parts = new ArrayList<>();
        List<Integer> restated = new ArrayList<>();
        for (Figure figure : figures) {
            if (summands.contains(figure)) {
                continue;
            }
            if (figure.value().compareTo(value) <= 0) {
                (Comparison.isEqual(figure.value(), value) ? restated : parts).add(figure.id());
            }
        }
        return Outcome.sumOf(summands, parts, restated, reason);
    }
}
