package io.blotter.aggregate.sample;

import io.blotter.schemas.Correction;
import io.blotter.schemas.Report;
import java.util.Optional;

/** One thing that happens. */
public sealed interface Arrival {
    /** What ends it. */
    Arrival withdrawal();

    /** Whether it leaves something. */
    boolean stands();

    /** What is replaced by the next arrival of the same. */
    String key();

    /** An announcement is published, revised or withdrawn. */
    record Told(String announcementId, Optional<Report> report) implements Arrival {
        @Override
        public Arrival withdrawal() {
            return new Told(announcementId, Optional.empty());
        }

        @Override
        public boolean stands() {
            return report.isPresent();
        }

        @Override
        public String key() {
            return "told " + announcementId;
        }
    }

    /** A correction is made, replaced or withdrawn; what it speaks of may be there, may come later, or never. */
    record Corrected(String correctionId, Optional<Correction> correction) implements Arrival {
        @Override
        public Arrival withdrawal() {
            return new Corrected(correctionId, Optional.empty());
        }

        @Override
        public boolean stands() {
            return correction.isPresent();
        }

        @Override
        public String key() {
            return "corrected " + correctionId;
        }
    }
}
