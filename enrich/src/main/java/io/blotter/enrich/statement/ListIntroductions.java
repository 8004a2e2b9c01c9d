package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;
import java.util.Optional;

/** What the sentence that introduces a list says of its items: "Officers seized:", "Results of the operation:". */
final class ListIntroductions {
    private static final int REACH_OF_END = 4;
    private static final int LONGEST_INTRODUCTION = 14;

    private final Document document;
    private final Terms terms;
    private final TriggerReader triggerReader;
    private int introduction = -1;
    private boolean results;
    private boolean endsInResults;
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
            readResults(document.sentences().get(last));
            introducing = triggerReader.read(document.sentences().get(last));
            boolean heading = document.blocks().get(introduction).kind() == Block.Kind.LINE;
            if (introducing.isEmpty() && last > 0 && !heading) {
                introducing = triggerReader.read(document.sentences().get(last - 1));
            }
        }
        return introducing;
    }

    /** What was done to the items by the sentence whose triggers are {@code inherited}; {@code told}: the story has an action. */
    Optional<Deed> deed(Mention mention, List<Trigger> inherited, boolean told) {
        boolean heading =
                introduction >= 0 && document.blocks().get(introduction).kind() == Block.Kind.LINE;
        boolean listsResults =
                introduction >= 0 && (told || !heading) && (endsInResults || (results && inherited.isEmpty()));
        return said(mention, inherited)
                .or(() -> listsResults && mention.kind() == Kind.THINGS ? Optional.of(Deed.SEIZE) : Optional.empty());
    }

    /** "The balance: 8 million cigarettes, …", "In the boot: two rifles, …": a list within a sentence. */
    boolean introducesGoods(Mention mention, Sentence sentence) {
        if (mention.kind() != Kind.THINGS || mention.street()) {
            return false;
        }
        int limit = Math.min(mention.from(), sentence.from() + LONGEST_INTRODUCTION);
        boolean result = terms.is(sentence.from(), TermKind.RESULT);
        for (int i = sentence.from() + 1; i < limit; i++) {
            result |= terms.is(i, TermKind.RESULT);
            if (document.is(i, ":")) {
                return result || isPlace(sentence.from());
            }
        }
        return false;
    }

    private boolean isPlace(int first) {
        return switch (document.token(first).key()) {
            case "in", "inside", "under", "beneath", "behind", "aboard", "also", "there", "underneath" -> true;
            default -> false;
        };
    }

    /** "Results of the operation:" and "The three days, planned for months, led to:" introduce what was seized, too. */
    private void readResults(Sentence sentence) {
        results = false;
        endsInResults = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            results |= terms.is(i, TermKind.RESULT);
            endsInResults |= terms.is(i, TermKind.RESULT) && sentence.to() - i <= REACH_OF_END;
        }
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
