package io.blotter.aggregate.topology;

import io.blotter.aggregate.correction.CorrectionRules;
import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.operation.ResolverTables;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Report;
import java.util.List;
import java.util.Optional;

/** A kind of record of which the latest under a key stands. */
interface Revision<V> {
    /** What its key is, for people. */
    String keyIs();

    /** The id that is its key. */
    String id(V value);

    /** What it is, for people. */
    String named(V value);

    /** What is wrong with it, for people; empty where nothing is. */
    Optional<String> problem(V value);

    /** Takes in what stands under a key now. */
    List<OperationChange> apply(ResolverTables tables, String id, Optional<V> value);

    /** What announcements say. */
    record Reports(Resolver resolver) implements Revision<Report> {
        @Override
        public String keyIs() {
            return "a report's key is its announcement's id";
        }

        @Override
        public String id(Report report) {
            return report.getAnnouncementId();
        }

        @Override
        public String named(Report report) {
            return "the report of '" + id(report) + "'";
        }

        @Override
        public Optional<String> problem(Report report) {
            return Optional.empty();
        }

        @Override
        public List<OperationChange> apply(ResolverTables tables, String announcementId, Optional<Report> report) {
            return resolver.apply(tables, announcementId, report);
        }
    }

    /** What analysts say. */
    record Corrections(Resolver resolver) implements Revision<Correction> {
        @Override
        public String keyIs() {
            return "a correction's key is its id";
        }

        @Override
        public String id(Correction correction) {
            return correction.getId();
        }

        @Override
        public String named(Correction correction) {
            return "correction '" + id(correction) + "'";
        }

        @Override
        public Optional<String> problem(Correction correction) {
            return CorrectionRules.problem(correction);
        }

        @Override
        public List<OperationChange> apply(
                ResolverTables tables, String correctionId, Optional<Correction> correction) {
            return resolver.correct(tables, correctionId, correction);
        }
    }
}
