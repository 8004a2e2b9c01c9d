package io.blotter.aggregate.correction;

import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.Correction;
import io.blotter.schemas.LinkTellings;
import io.blotter.schemas.SetFigure;
import io.blotter.schemas.TellingReference;
import io.blotter.schemas.UnlinkTellings;
import java.util.List;
import java.util.Optional;

/** What corrections speak of: tellings, known as accounts are (announcement id, '#' and ordinal), and groups. */
public final class Subject {
    private Subject() {}

    /** Two tellings, in the order in which the correction names them. */
    public record Pair(String one, String other) {
        /** The telling that is not this one. */
        public String beside(String telling) {
            return one.equals(telling) ? other : one;
        }
    }

    /** The id of the account that a reference points at. */
    public static String of(TellingReference telling) {
        return telling.getAnnouncementId() + "#" + telling.getOrdinal();
    }

    /** The tellings that a correction says are of one operation; empty where it says something else. */
    public static Optional<Pair> linked(Correction correction) {
        return correction.getChange() instanceof LinkTellings link
                ? Optional.of(new Pair(of(link.getFirst()), of(link.getSecond())))
                : Optional.empty();
    }

    /**
     * The tellings that a correction says are of different operations, part and whole included; empty where it says something
     * else.
     */
    public static Optional<Pair> unlinked(Correction correction) {
        return correction.getChange() instanceof UnlinkTellings unlink
                ? Optional.of(new Pair(of(unlink.getFirst()), of(unlink.getSecond())))
                : Optional.empty();
    }

    /** The telling of a part, then one of its whole, where a correction says so; empty where it says something else. */
    public static Optional<Pair> partOf(Correction correction) {
        return correction.getChange() instanceof UnlinkTellings unlink && unlink.getFirstIsPart()
                ? unlinked(correction)
                : Optional.empty();
    }

    /** The tellings that a correction brings together: as one operation, or as part and whole. */
    public static Optional<Pair> together(Correction correction) {
        return linked(correction).or(() -> partOf(correction));
    }

    /** The figure that a correction sets; empty where it says something else. */
    public static Optional<SetFigure> figure(Correction correction) {
        return correction.getChange() instanceof SetFigure figure ? Optional.of(figure) : Optional.empty();
    }

    /** The alias that a correction makes; empty where it says something else. */
    public static Optional<AliasCartel> alias(Correction correction) {
        return correction.getChange() instanceof AliasCartel alias ? Optional.of(alias) : Optional.empty();
    }

    /** The tellings that a correction speaks of; none for an alias. */
    public static List<String> tellings(Correction correction) {
        return linked(correction)
                .or(() -> unlinked(correction))
                .map(pair -> List.of(pair.one(), pair.other()))
                .or(() -> figure(correction).map(figure -> List.of(of(figure.getTelling()))))
                .orElse(List.of());
    }
}
