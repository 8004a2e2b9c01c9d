package io.blotter.bench.resolving;

import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.bench.counting.Tally;
import io.blotter.bench.synthetic.Told;
import io.blotter.bench.synthetic.TrueOperation;
import io.blotter.bench.synthetic.World;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What resolving should come to.
 *
 * @param tally the sums over all operations that an announcement which still stands tells of
 * @param reports the reports that still stand
 * @param distinct these reports without copies of a text, also slightly changed ones
 * @param operationOf the true operation of each account of an action, by the account's id; without national slices
 */
record Truth(Tally tally, List<Report> reports, List<Report> distinct, Map<String, String> operationOf) {
    private static final String PART = "/part";

    static Truth of(World world) {
        Map<String, Told> standing = new LinkedHashMap<>();
        world.told().forEach(told -> {
            if (told.report().isPresent()) {
                standing.put(told.announcementId(), told);
            } else {
                standing.remove(told.announcementId());
            }
        });
        Set<String> toldOf = new HashSet<>();
        Set<String> texts = new HashSet<>();
        List<Report> reports = new ArrayList<>();
        List<Report> distinct = new ArrayList<>();
        Map<String, String> operationOf = new HashMap<>();
        for (Told told : standing.values()) {
            Report report = told.report().orElseThrow();
            reports.add(report);
            if (texts.add(told.copyOf())) {
                distinct.add(report);
            }
            for (int ordinal = 0; ordinal < told.about().size(); ordinal++) {
                String about = told.about().get(ordinal);
                toldOf.add(about.replace(PART, ""));
                if (!about.endsWith(PART) && !about.equals(Told.NONE)) {
                    operationOf.put(told.announcementId() + "#" + ordinal, about);
                }
            }
        }
        return new Truth(
                tally(world.operations().stream()
                        .filter(operation -> toldOf.contains(operation.id()))
                        .toList()),
                reports,
                distinct,
                operationOf);
    }

    private static Tally tally(List<TrueOperation> operations) {
        ExchangeRates rates = ExchangeRates.standard();
        double arrests = 0;
        double euro = 0;
        for (TrueOperation operation : operations) {
            arrests += operation.arrests();
            Optional<YearMonth> month = Optional.of(YearMonth.from(LocalDate.ofEpochDay(operation.day())));
            for (var haul : operation.hauls()) {
                if (haul.value() > 0) {
                    euro += rates.inEuro(BigDecimal.valueOf(haul.value()), haul.currency(), month, 2)
                            .map(BigDecimal::doubleValue)
                            .orElse(0.0);
                }
            }
        }
        return new Tally(operations.size(), arrests, euro);
    }

    /** B-cubed precision, recall and F1 of operations found, over the accounts of actions. */
    BCubed score(Collection<Operation> found) {
        Map<String, Integer> ofTruth = new HashMap<>();
        operationOf.values().forEach(operation -> ofTruth.merge(operation, 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        int accounts = 0;
        for (Operation operation : found) {
            if (operation.getKind() != OperationKind.ACTION) {
                continue;
            }
            Map<String, Integer> together = new HashMap<>();
            operation.getTellings().forEach(telling -> Optional.ofNullable(
                            operationOf.get(telling.getAnnouncementId() + "#" + telling.getOrdinal()))
                    .ifPresent(truth -> together.merge(truth, 1, Integer::sum)));
            int size = together.values().stream().mapToInt(Integer::intValue).sum();
            for (Map.Entry<String, Integer> entry : together.entrySet()) {
                double shared = (double) entry.getValue() * entry.getValue();
                precision += shared / size;
                recall += shared / ofTruth.getOrDefault(entry.getKey(), 1);
            }
            accounts += size;
        }
        return new BCubed(precision / accounts, recall / operationOf.size());
    }

    /** Precision and recall of groups. */
    record BCubed(double precision, double recall) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }
}
