package io.blotter.enrich.topology;

import io.blotter.deadletter.DeadLetterReason;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import java.util.function.Function;

/** From a record's bytes to a report, or to the reason why there is none. */
public final class AnnouncementCheck {
    /** What came of one record. */
    public sealed interface Outcome {
        /** A report. */
        record Reported(Report report) implements Outcome {}

        /** Nothing that can be used. */
        record Unusable(DeadLetterReason reason, String message) implements Outcome {}
    }

    private final AvroReader<Announcement> reader;
    private final Function<Announcement, Report> extract;

    /**
     * A check.
     *
     * @param reader reads the records' values
     * @param extract the pure function from an announcement to its report
     */
    public AnnouncementCheck(AvroReader<Announcement> reader, Function<Announcement, Report> extract) {
        this.reader = reader;
        this.extract = extract;
    }

    /**
     * What comes of one record.
     *
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry is needed and away
     */
    public Outcome check(String topic, String key, byte[] value) {
        Reading<Announcement> reading = reader.read(topic, value);
        if (reading instanceof Reading.Unreadable<Announcement> unreadable) {
            return new Outcome.Unusable(DeadLetterReason.of(unreadable.problem()), unreadable.message());
        }
        Announcement announcement = ((Reading.Value<Announcement>) reading).value();
        if (!announcement.getId().equals(key)) {
            return new Outcome.Unusable(
                    DeadLetterReason.KEY_MISMATCH, "the value is announcement '" + announcement.getId() + "'");
        }
        if (announcement.getBody().isBlank()) {
            return new Outcome.Unusable(DeadLetterReason.INVALID, "the announcement has no text");
        }
        return extract(announcement);
    }

    // The extractor promises never to throw. Should it all the same, one announcement is parked and the others go on.
    private Outcome extract(Announcement announcement) {
        try {
            return new Outcome.Reported(extract.apply(announcement));
        } catch (RuntimeException | StackOverflowError defect) {
            return new Outcome.Unusable(DeadLetterReason.EXTRACTION_FAILED, defect.toString());
        }
    }
}
