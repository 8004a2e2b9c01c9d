package io.blotter.aggregate.sample;

import io.blotter.quantity.Counts;
import io.blotter.quantity.Monies;
import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Correction;
import io.blotter.schemas.LinkTellings;
import io.blotter.schemas.SetFigure;
import io.blotter.schemas.TellingReference;
import io.blotter.schemas.UnlinkTellings;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Corrections in few words; tellings are written as announcement id, '#' and ordinal. */
public final class CorrectionSamples {
    private CorrectionSamples() {}

    /** A correction made some minutes after the first one possible. */
    public static Correction correction(String id, int minute, Object change) {
        return new Correction(
                id, "desk", Instant.parse("2024-05-01T10:00:00Z").plusSeconds(60L * minute), "reason of " + id, change);
    }

    public static LinkTellings link(String one, String other) {
        return new LinkTellings(telling(one), telling(other));
    }

    public static UnlinkTellings unlink(String one, String other) {
        return new UnlinkTellings(telling(one), telling(other), false);
    }

    public static UnlinkTellings partOf(String part, String whole) {
        return new UnlinkTellings(telling(part), telling(whole), true);
    }

    public static SetFigure arrests(String telling, long persons) {
        return figure(telling, new Arrests(Counts.exactly(persons)));
    }

    public static SetFigure seizedValue(String telling, String amount, String currency) {
        return figure(telling, Monies.exactly(new BigDecimal(amount), currency));
    }

    public static SetFigure figure(String telling, Object figure) {
        return new SetFigure(telling(telling), figure);
    }

    public static AliasCartel alias(String from, String to, @Nullable String name) {
        return new AliasCartel(from, to, name);
    }

    private static TellingReference telling(String id) {
        int mark = id.lastIndexOf('#');
        return new TellingReference(id.substring(0, mark), Integer.parseInt(id.substring(mark + 1)));
    }
}
