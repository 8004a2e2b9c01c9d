package io.blotter.aggregate.correction;

import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Groups under the ids that analysts gave them. Of several aliases of a group the latest holds; aliases of aliases are
 * followed; where they go round in a circle the earliest of these does not hold.
 *
 * @param cartels the groups, by id ascending
 * @param corrections the aliases that speak of them, those that hold and those that do not, by id
 */
public record Aliases(List<CartelMention> cartels, SortedMap<String, AppliedCorrection> corrections) {
    /** The groups that are named, under the ids that hold. */
    public static Aliases of(Collection<CartelMention> named, Corrections corrections) {
        SortedMap<String, CartelMention> cartels = new TreeMap<>();
        SortedMap<String, AppliedCorrection> applied = new TreeMap<>();
        for (CartelMention mention : named) {
            CartelMention known = new Walk(corrections, applied).from(mention);
            cartels.merge(known.getId(), known, Aliases::better);
        }
        return new Aliases(List.copyOf(cartels.values()), applied);
    }

    /** Of two mentions of one group the one that others know it by. */
    private static CartelMention better(CartelMention one, CartelMention other) {
        return Stream.of(one, other)
                .min(Comparator.comparing(CartelMention::getProvisional).thenComparing(CartelMention::getName))
                .orElseThrow();
    }

    private record Step(Correction correction, AliasCartel alias) {}

    private static final class Walk {
        private final Corrections corrections;
        private final Map<String, AppliedCorrection> applied;
        private final Map<String, Step> steps = new LinkedHashMap<>();

        Walk(Corrections corrections, Map<String, AppliedCorrection> applied) {
            this.corrections = corrections;
            this.applied = applied;
        }

        CartelMention from(CartelMention mention) {
            String at = mention.getId();
            Optional<Step> next = step(at);
            while (next.isPresent() && !steps.containsKey(at)) {
                steps.put(at, next.get());
                at = next.get().alias().getTo();
                next = step(at);
            }
            String end = next.isPresent() ? cut(at) : at;
            return along(mention, end);
        }

        /** Where a circle ends that leads back to a group: before its earliest alias. */
        private String cut(String back) {
            List<Step> circle = new ArrayList<>();
            steps.forEach((from, step) -> {
                if (!circle.isEmpty() || from.equals(back)) {
                    circle.add(step);
                }
            });
            circle.sort(Comparator.comparing(Step::correction, Corrections.LATEST_FIRST));
            Step earliest = circle.get(circle.size() - 1);
            note(
                    earliest.correction(),
                    false,
                    "contradicts correction " + circle.get(0).correction().getId() + ", which is later");
            return earliest.alias().getFrom();
        }

        private CartelMention along(CartelMention mention, String end) {
            CartelMention reached = mention;
            while (!reached.getId().equals(end)) {
                Step step = Optional.ofNullable(steps.get(reached.getId())).orElseThrow();
                String to = step.alias().getTo();
                note(step.correction(), true, "'" + step.alias().getFrom() + "' counts as '" + to + "'");
                reached = new CartelMention(
                        to,
                        step.alias().getName().orElseGet(() -> CartelId.spelledOut(to)),
                        step.alias().getName().isEmpty(),
                        List.of(),
                        "");
            }
            return reached;
        }

        private Optional<Step> step(String cartelId) {
            List<Correction> latestFirst = corrections.aliasesOf(cartelId).stream()
                    .sorted(Corrections.LATEST_FIRST)
                    .toList();
            latestFirst.stream()
                    .skip(1)
                    .forEach(correction -> note(
                            correction,
                            false,
                            "correction " + latestFirst.get(0).getId() + " is later"));
            return latestFirst.stream().findFirst().flatMap(correction -> Subject.alias(correction)
                    .map(alias -> new Step(correction, alias)));
        }

        private void note(Correction correction, boolean holds, String effect) {
            applied.put(correction.getId(), new AppliedCorrection(correction, holds, effect));
        }
    }
}
