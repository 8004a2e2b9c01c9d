package io.blotter.explanation;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Telling;
import io.blotter.schemas.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts together what totals, operations and announcements rest on. */
final class Explanations {
    private final Archive archive;
    private final Totals totals = Totals.standard();

    Explanations(Archive archive) {
        this.archive = archive;
    }

    Explained ofCartel(CartelTotals cartel) {
        Map<Operation, Figures> counted = new LinkedHashMap<>();
        List<Operation> statistics = new ArrayList<>();
        for (Operation operation : archive.operations().values()) {
            if (operation.getKind() == OperationKind.STATISTIC) {
                if (isAgainst(operation, cartel)) {
                    statistics.add(operation);
                }
            } else {
                figures(operation, cartel.getCartelId()).ifPresent(figures -> counted.put(operation, figures));
            }
        }
        List<Operation> all = new ArrayList<>(counted.keySet());
        all.addAll(statistics);
        Sources sources = sources(all);
        return new Explained.OfCartel(
                cartel,
                counted.entrySet().stream()
                        .map(entry -> new Explained.Counted(explained(entry.getKey(), sources), entry.getValue()))
                        .toList(),
                statistics.stream()
                        .map(operation -> explained(operation, sources))
                        .toList());
    }

    Explained ofOperation(Operation operation) {
        return explained(operation, sources(List.of(operation)));
    }

    Explained ofAnnouncement(String id) {
        List<Operation> told = archive.operations().values().stream()
                .filter(operation -> operation.getTellings().stream()
                        .anyMatch(telling -> telling.getAnnouncementId().equals(id)))
                .toList();
        Sources sources = sources(told);
        return new Explained.OfAnnouncement(
                id,
                Optional.ofNullable(archive.announcements(Set.of(id)).get(id)),
                Optional.ofNullable(archive.reports(Set.of(id)).get(id)),
                told.stream().map(operation -> explained(operation, sources)).toList());
    }

    private static boolean isAgainst(Operation operation, CartelTotals cartel) {
        return operation.getCartels().stream()
                .anyMatch(mention -> mention.getId().equals(cartel.getCartelId()));
    }

    /** What the totals of a cartel would be with this operation alone; empty where it does not count for it. */
    private Optional<Figures> figures(Operation operation, String cartelId) {
        return Optional.ofNullable(totals.apply(
                                TotalsTables.inMemory(),
                                List.of(new OperationChange(
                                        operation.getId(), Optional.empty(), Optional.of(operation))))
                        .cartels()
                        .get(cartelId))
                .flatMap(after -> after)
                .map(CartelTotals::getFigures);
    }

    private Sources sources(Collection<Operation> operations) {
        Set<String> announcements = new TreeSet<>();
        operations.forEach(operation ->
                operation.getTellings().forEach(telling -> announcements.add(telling.getAnnouncementId())));
        return new Sources(archive.announcements(announcements), archive.reports(announcements));
    }

    private static Explained.OfOperation explained(Operation operation, Sources sources) {
        return new Explained.OfOperation(
                operation,
                operation.getFacts().stream()
                        .map(fact -> explained(fact, operation, sources))
                        .toList());
    }

    private static Explained.ExplainedFact explained(ConsensusFact fact, Operation operation, Sources sources) {
        return new Explained.ExplainedFact(
                fact,
                Spread.of(fact),
                fact.getVoices().stream()
                        .map(voice -> new Explained.ExplainedVoice(
                                voice, telling(voice, operation), sources.reason(voice), sources.evidence(voice)))
                        .toList());
    }

    private static Optional<Telling> telling(Voice voice, Operation operation) {
        return operation.getTellings().stream()
                .filter(telling -> telling.getAnnouncementId().equals(voice.getAnnouncementId())
                        && telling.getOrdinal() == voice.getOrdinal())
                .findFirst();
    }
}
