package io.blotter.explanation;

import io.blotter.enrich.Extractor;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Telling;
import io.blotter.schemas.Voice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts together what totals, operations and announcements rest on. */
final class Explanations {
    private final Archive archive;
    private final Extractor extractor = Extractor.standard();

    Explanations(Archive archive) {
        this.archive = archive;
    }

    Explained ofCartel(CartelTotals cartel) {
        CartelOperations operations =
                new CartelOperations(cartel.getCartelId(), archive.operations().values());
        List<CartelOperations.Added> counted = operations.counted();
        List<Operation> statistics = operations.statistics();
        Sources sources =
                sources(Stream.concat(counted.stream().map(CartelOperations.Added::operation), statistics.stream())
                        .toList());
        return new Explained.OfCartel(
                cartel,
                counted.stream()
                        .map(added -> new Explained.Counted(explained(added.operation(), sources), added.figures()))
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

    private Sources sources(Collection<Operation> operations) {
        Set<String> announcements = new TreeSet<>();
        operations.forEach(operation ->
                operation.getTellings().forEach(telling -> announcements.add(telling.getAnnouncementId())));
        return new Sources(extractor, archive.announcements(announcements), archive.reports(announcements));
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
