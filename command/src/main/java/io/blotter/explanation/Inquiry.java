package io.blotter.explanation;

import io.blotter.enrich.lexicon.CartelNames;
import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.Operation;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Finds what a person asks about: a cartel by id, name or alias, an operation, an announcement. */
public final class Inquiry {
    private final Archive archive;
    private final CartelNames gazetteer;
    private final Explanations explanations;

    /** Inquiries into an archive. */
    public Inquiry(Archive archive) {
        this.archive = archive;
        this.gazetteer = CartelNames.standard();
        this.explanations = new Explanations(archive);
    }

    /** What {@code wanted} names, explained; empty where nothing is known by it. */
    public Optional<Explained> of(String wanted) {
        return exactCartel(wanted)
                .or(() -> operation(wanted))
                .or(() -> announcement(wanted))
                .or(() -> namedCartel(wanted))
                .or(() -> place(wanted));
    }

    /** What a person may have meant by something that nothing is known by, the nearest first. */
    public NearNames near() {
        NearNames near = new NearNames();
        archive.cartels().forEach((id, totals) -> {
            near.add(id, id);
            near.add(totals.getName(), id);
        });
        archive.operations().forEach((id, operation) -> {
            near.add(id, id);
            operation.getName().ifPresent(name -> near.add(name, id));
        });
        archive.announcementIds().forEach(id -> near.add(id, id));
        return near;
    }

    /** The groups that the gazetteer knows by this name; none of them need have totals. */
    public Set<String> gazetteer(String wanted) {
        return gazetteer.ids(wanted);
    }

    private Optional<Explained> exactCartel(String wanted) {
        return Optional.ofNullable(archive.cartels().get(wanted)).map(explanations::ofCartel);
    }

    private Optional<Explained> operation(String wanted) {
        SortedMap<String, Operation> operations = archive.operations();
        return Optional.ofNullable(operations.get(wanted))
                .or(() -> operations.values().stream()
                        .filter(operation -> operation.getAliases().contains(wanted))
                        .findFirst())
                .map(explanations::ofOperation);
    }

    private Optional<Explained> announcement(String wanted) {
        return archive.announcementIds().contains(wanted)
                ? Optional.of(explanations.ofAnnouncement(wanted))
                : Optional.empty();
    }

    private Optional<Explained> namedCartel(String wanted) {
        Set<String> ids = new TreeSet<>(gazetteer.ids(wanted));
        ids.add(CartelNames.key(wanted));
        archive.cartels().forEach((id, totals) -> {
            if (CartelNames.key(totals.getName()).equals(CartelNames.key(wanted))) {
                ids.add(id);
            }
        });
        archive.operations().values().stream()
                .flatMap(operation -> operation.getCorrections().stream())
                .filter(AppliedCorrection::getApplied)
                .map(applied -> applied.getCorrection().getChange())
                .filter(change ->
                        change instanceof AliasCartel alias && alias.getFrom().equals(CartelNames.key(wanted)))
                .forEach(change -> ids.add(((AliasCartel) change).getTo()));
        ids.retainAll(archive.cartels().keySet());
        return ids.size() == 1 ? exactCartel(ids.iterator().next()) : Optional.empty();
    }

    /** A place in a report, as links name it: announcement id, '#' and ordinal. */
    private Optional<Explained> place(String wanted) {
        int ordinal = wanted.lastIndexOf('#');
        return ordinal > 0 ? announcement(wanted.substring(0, ordinal)) : Optional.empty();
    }
}
