package io.blotter.aggregate.consensus;

import io.blotter.aggregate.consensus.SeizureConsensus.Bucket;
import io.blotter.aggregate.link.Account;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Totals cover their components, also where the total stands in one report and the components in another. */
final class Coverage {
    /** Components may come to this much more than a total that is rounded or hedged. */
    private static final BigDecimal SLACK = new BigDecimal("1.05");

    private Coverage() {}

    /** Marks what a total covers as part of it. */
    static void mark(SortedMap<Bucket, List<Draft>> drafts) {
        cover(
                drafts,
                bucket -> bucket.category() == SeizureCategory.ASSETS && bucket.measure() == Statements.Measure.VALUE,
                bucket -> bucket.category() != SeizureCategory.ASSETS && bucket.measure() == Statements.Measure.VALUE);
        cover(
                drafts,
                bucket -> isDrugMass(bucket) && bucket.substance().isEmpty(),
                bucket -> isDrugMass(bucket) && !bucket.substance().isEmpty());
    }

    private static boolean isDrugMass(Bucket bucket) {
        return bucket.category() == SeizureCategory.DRUG && bucket.measure() == Statements.Measure.MASS;
    }

    private static void cover(
            SortedMap<Bucket, List<Draft>> drafts, Predicate<Bucket> ofTotals, Predicate<Bucket> ofComponents) {
        List<Draft> components = of(drafts, ofComponents);
        for (Draft total : of(drafts, ofTotals)) {
            List<Draft> alike = components.stream()
                    .filter(draft -> draft.figure().unit().equals(total.figure().unit()))
                    .filter(draft -> !draft.part() && !statedBeside(draft, total))
                    .toList();
            BigDecimal sum =
                    alike.stream().map(draft -> draft.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (alike.isEmpty()) {
                continue;
            }
            if (sum.compareTo(total.figure().value().multiply(SLACK)) <= 0) {
                alike.forEach(Draft::becomePart);
            } else {
                alike.stream().filter(Draft::saidToBePart).forEach(Draft::becomePart);
                if (alike.stream().noneMatch(Draft::part)) {
                    total.becomePart();
                }
            }
        }
    }

    /** Whether one account states both side by side, neither as part of a total: it says that they are different goods. */
    private static boolean statedBeside(Draft component, Draft total) {
        for (Draft.Said said : component.voices()) {
            Account account = said.account();
            if (component.standsAloneFor(account) && total.standsAloneFor(account)) {
                return true;
            }
        }
        return false;
    }

    private static List<Draft> of(SortedMap<Bucket, List<Draft>> drafts, Predicate<Bucket> which) {
        return drafts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .filter(draft -> !draft.part())
                .toList();
    }
}
