package io.blotter.enrich.operation;

import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Joins what was told apart, and is one operation nevertheless. */
final class Joining {
    private static final double ROUNDING = 0.03;

    private Joining() {}

    /** Where the headline gives a platform's cumulative figures, what the text tells without more ado goes on with them. */
    static void headlineStatistic(Map<String, Collected> operations, String mainKey) {
        Optional<Collected> headline = operations.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("statistic/"))
                .map(Map.Entry::getValue)
                .filter(statistic -> statistic.sentences.contains(0))
                .findFirst();
        Collected main = operations.get(mainKey);
        if (headline.isPresent() && main != null) {
            headline.get().join(main);
            operations.remove(mainKey);
        }
    }

    /**
     * "Five people were charged. In August, police had arrested them and seized 75 kg": where all that the news tells is what
     * courts did, the one earlier step with arrests that it tells of is the case that it is about.
     *
     * @param namesAnother whether the sentence at an index speaks of another case
     */
    static void caseOfCharges(Map<String, Collected> operations, String mainKey, IntPredicate namesAnother) {
        Collected main = operations.get(mainKey);
        if (main == null || main.statements.isEmpty() || !main.tellsOnly(Deed.CHARGE)) {
            return;
        }
        List<Map.Entry<String, Collected>> others = operations.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(mainKey))
                .filter(entry -> !entry.getValue().statements.isEmpty())
                .toList();
        if (others.size() != 1 || !isEarlier(others.get(0).getKey())) {
            return;
        }
        Collected step = others.get(0).getValue();
        boolean another = step.sentences.stream().anyMatch(namesAnother::test);
        if (step.tells(Deed.ARREST) && !another) {
            main.dates.clear();
            main.join(step);
            operations.remove(others.get(0).getKey());
        }
    }

    /** "In all, the finds come to 2.3 tonnes", where this one and those before it weigh that much together: of no single one. */
    static void sumOfSeveral(Map<String, Collected> operations, String mainKey) {
        Collected main = operations.get(mainKey);
        double before = operations.entrySet().stream()
                .filter(entry -> isEarlier(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().statements.stream()
                        .mapToDouble(Joining::weight)
                        .distinct()
                        .sum())
                .sum();
        if (main == null || before <= 0) {
            return;
        }
        main.statements.removeIf(statement -> main.statements.stream()
                .filter(own -> !own.equals(statement) && weight(own) > 0)
                .anyMatch(own -> isNear(weight(statement), weight(own) + before)));
    }

    private static double weight(Statement statement) {
        return statement
                .mention()
                .mass()
                .map(mass -> mass.value().doubleValue())
                .orElse(0.0);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * other;
    }

    private static boolean isEarlier(String key) {
        return key.startsWith("earlier/") || key.startsWith("dated/");
    }
}
