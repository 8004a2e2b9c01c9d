package io.blotter.explanation;

import io.blotter.enrich.report.Excerpt;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.Telling;
import io.blotter.schemas.Voice;
import java.util.List;
import java.util.Optional;

/** Something that was asked about, with all that it rests on. */
public sealed interface Explained {
    /**
     * A cartel's totals.
     *
     * @param totals the totals
     * @param counted the operations that they are the sum of, by id ascending
     * @param statistics cumulative statements about the cartel, which count in no totals
     */
    record OfCartel(CartelTotals totals, List<Counted> counted, List<OfOperation> statistics) implements Explained {
        public OfCartel {
            counted = List.copyOf(counted);
            statistics = List.copyOf(statistics);
        }
    }

    /** An operation and what it adds to a cartel's totals. */
    record Counted(OfOperation operation, Figures figures) {}

    /** An operation: each fact down to the words that it was read from. */
    record OfOperation(Operation operation, List<ExplainedFact> facts) implements Explained {
        public OfOperation {
            facts = List.copyOf(facts);
        }
    }

    /**
     * An announcement.
     *
     * @param id its id
     * @param announcement the announcement, where it can be read
     * @param report what it says, where that is there
     * @param operations the operations that it tells of
     */
    record OfAnnouncement(
            String id, Optional<Announcement> announcement, Optional<Report> report, List<OfOperation> operations)
            implements Explained {
        public OfAnnouncement {
            operations = List.copyOf(operations);
        }
    }

    /** A fact of an operation, the figures between which it is told, and who says what. */
    record ExplainedFact(ConsensusFact fact, Optional<Spread> spread, List<ExplainedVoice> voices) {
        public ExplainedFact {
            voices = List.copyOf(voices);
        }
    }

    /**
     * What one announcement says to a fact.
     *
     * @param voice what it says
     * @param telling where it says it, as far as the operation names it
     * @param reason why it was read so; empty where nothing is known of that
     * @param evidence the words that it was read from; empty where its report is not there
     */
    record ExplainedVoice(Voice voice, Optional<Telling> telling, String reason, List<Excerpt> evidence) {
        public ExplainedVoice {
            evidence = List.copyOf(evidence);
        }
    }
}
