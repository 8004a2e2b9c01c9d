package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import java.util.List;
import java.util.Optional;

/** What the sentence that introduces a list says of its items: "Officers seized:", "Results of the operation:". */
final class ListIntroductions {
    private final Document document;
    private final Terms terms;
    private final TriggerReader triggerReader;
    private int introduction = -1;
    private List<Trigger> introducing = List.of();

    ListIntroductions(Document document, Terms terms, TriggerReader triggerReader) {
        this.document = document;
        this.terms = terms;
        this.triggerReader = triggerReader;
    }

    /** The triggers that a list item takes over from the sentence that introduces the list. */
    List<Trigger> triggers(Block block, int[] lastSentenceOfBlock) {
        if (block.introducedBy() < 0) {
            return List.of();
        }
        if (block.introducedBy() != introduction) {
            introduction = block.introducedBy();
            int last = lastSentenceOfBlock[introduction];
            introducing = triggerReader.read(document.sentences().get(last));
            if (introducing.isEmpty() && last > 0) {
                introducing = triggerReader.read(document.sentences().get(last - 1));
            }
        }
        return introducing;
    }

    /** What was done to the items by the sentence whose triggers are {@code inherited}. */
    Optional<Deed> deed(Mention mention, List<Trigger> inherited) {
        boolean results = introduction >= 0 && inherited.isEmpty() && introducesResults();
        return said(mention, inherited)
                .or(() -> results && mention.kind() == Kind.THINGS ? Optional.of(Deed.SEIZE) : Optional.empty());
    }

    /** "Results of the operation:" introduces what was seized, too. */
    private boolean introducesResults() {
        Block block = document.blocks().get(introduction);
        for (int i = block.from(); i < block.to(); i++) {
            if (terms.is(i, TermKind.RESULT)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Deed> said(Mention mention, List<Trigger> inherited) {
        boolean seized =
                inherited.stream().anyMatch(t -> !t.unreal() && t.span().has(TermKind.SEIZE));
        boolean action = inherited.stream()
                .anyMatch(t -> !t.unreal()
                        && (t.span().has(TermKind.SEARCH) || t.span().has(TermKind.ARREST)));
        boolean arrested =
                inherited.stream().anyMatch(t -> !t.unreal() && t.span().has(TermKind.ARREST));
        return switch (mention.kind()) {
            case THINGS -> seized || action ? Optional.of(Deed.SEIZE) : Optional.empty();
            case PREMISES -> seized && !action ? Optional.of(Deed.SEIZE) : Optional.empty();
            case PERSONS -> arrested ? Optional.of(Deed.ARREST) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
