package io.blotter.enrich.statement;

import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Clauses that leave the verb out because it is the last one again: "So were two women", "as was the man who paid them". */
final class Ellipsis {
    private static final WordSet BEING = WordSet.of("was", "were", "is", "are", "has", "have");

    private final Document document;

    Ellipsis(Document document) {
        this.document = document;
    }

    /**
     * What was done to {@code group} too: what was last told of persons or premises in the sentence at {@code sentence} or in
     * the one before; empty where its clause has a verb of its own.
     */
    Optional<Deed> deed(List<Mention> group, int sentence, List<Statement> told) {
        Mention first = group.get(0);
        boolean counted = first.kind() == Kind.PERSONS || first.kind() == Kind.PREMISES;
        if (!counted || !isLeftOut(first.from()) || told.isEmpty()) {
            return Optional.empty();
        }
        Statement last = told.get(told.size() - 1);
        boolean near = last.sentence() >= sentence - 1 && last.mention().from() < first.from();
        boolean alike = (last.deed() == Deed.SEARCH) == (first.kind() == Kind.PREMISES) && last.deed() != Deed.SEIZE;
        return near && alike && group.stream().allMatch(Mention::isQuantified)
                ? Optional.of(last.deed())
                : Optional.empty();
    }

    /** The statement that {@code deed} was done to {@code group} too. */
    static Statement statement(Deed deed, List<Mention> group, int sentence) {
        return new Statement(deed, List.copyOf(group), sentence, group.get(0).from(), false, Relation.ALSO);
    }

    /** "so were", "as was": and no verb of its own behind the subject can be theirs. */
    private boolean isLeftOut(int subject) {
        int being = subject - 1;
        return document.is(being, BEING) && (document.is(being - 1, "so") || document.is(being - 1, "as"));
    }
}
