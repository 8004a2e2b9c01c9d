package io.blotter.enrich.statement;

import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;

/** Reads nouns for persons that say themselves that they were arrested: "there are 17 detainees", "five arrestees". */
final class Detainees {
    private Detainees() {}

    /** Whether the text tells of detainees as of what an action led to; those whom a prison houses are others. */
    static boolean areTold(Document document, Mention mention) {
        int last = mention.to() - 1;
        boolean noun = document.is(last, "detainees")
                || document.is(last, "detainee")
                || document.is(last, "arrestees")
                || document.is(last, "arrestee");
        if (mention.kind() != Kind.PERSONS || !noun || !mention.isQuantified()) {
            return false;
        }
        int before = mention.from() - 1;
        boolean first = before < 0
                || document.token(before).is(".")
                || document.token(before).is(":");
        boolean headline = document.blocks().stream()
                .limit(1)
                .anyMatch(block -> block.kind() == Block.Kind.HEADLINE && mention.from() < block.to());
        return first
                || headline
                || switch (document.token(before).key()) {
                    case "are", "were", "been", "leaves", "left", "leave", "leaving", "with", "of", "the", "and", "," ->
                        true;
                    default -> false;
                };
    }
}
