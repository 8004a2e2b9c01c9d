package io.blotter.enrich.statement;

import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Puts together persons that one breath counts: "six women and three men", "30 houses and 10 company buildings". */
final class PersonGroups {
    private static final int WIDEST_GAP = 3;

    private PersonGroups() {}

    /** The mentions, those to be added up in one list. */
    static List<List<Mention>> group(Document document, List<Mention> mentions) {
        List<List<Mention>> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!groups.isEmpty() && joins(document, groups.get(groups.size() - 1), mention)) {
                groups.get(groups.size() - 1).add(mention);
            } else {
                groups.add(new ArrayList<>(List.of(mention)));
            }
        }
        return groups;
    }

    private static boolean joins(Document document, List<Mention> group, Mention next) {
        Mention last = group.get(group.size() - 1);
        boolean alike = last.kind() == next.kind() && (next.kind() == Kind.PERSONS || next.kind() == Kind.PREMISES);
        if (!alike || next.from() - last.to() > WIDEST_GAP || next.from() <= last.to()) {
            return false;
        }
        boolean joined = false;
        for (int i = last.to(); i < next.from(); i++) {
            if (document.is(i, "and") || document.is(i, ",") || document.is(i, "&")) {
                joined = true;
            } else {
                return false;
            }
        }
        return joined;
    }
}
