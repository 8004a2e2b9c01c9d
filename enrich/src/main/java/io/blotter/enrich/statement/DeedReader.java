package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import java.util.Optional;

/** Says what a trigger does to what is mentioned: the same word seizes goods, searches houses and arrests people. */
final class DeedReader {
    private final Subjects subjects;

    DeedReader(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What a noun for deeds says itself: "six arrests". */
    static Optional<Deed> own(Kind kind) {
        return switch (kind) {
            case ARRESTS -> Optional.of(Deed.ARREST);
            case SEARCHES -> Optional.of(Deed.SEARCH);
            case CHARGES -> Optional.of(Deed.CHARGE);
            default -> Optional.empty();
        };
    }

    /** What the trigger of {@code mention} does to it; empty where it does nothing of the kind. */
    Optional<Deed> of(Mention mention, Trigger trigger) {
        return switch (mention.kind()) {
            case THINGS -> trigger.span().has(TermKind.SEIZE) ? Optional.of(Deed.SEIZE) : Optional.empty();
            case PREMISES ->
                trigger.span().has(TermKind.SEARCH) || trigger.span().has(TermKind.ENTER)
                        ? Optional.of(Deed.SEARCH)
                        : Optional.of(Deed.SEIZE);
            case PERSONS, OFFICIALS -> {
                if (trigger.span().has(TermKind.ARREST)) {
                    boolean arresting = mention.kind() == Kind.OFFICIALS && !subjects.isDoneTo(mention, trigger);
                    yield arresting ? Optional.empty() : Optional.of(Deed.ARREST);
                }
                boolean taken =
                        trigger.span().has(TermKind.SEIZE) || trigger.span().has(TermKind.TAKE);
                if (mention.kind() == Kind.PERSONS && taken) {
                    yield Optional.of(Deed.ARREST);
                }
                boolean charged =
                        trigger.span().has(TermKind.CHARGE) || trigger.span().has(TermKind.ACCUSATION);
                yield charged ? Optional.of(Deed.CHARGE) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
