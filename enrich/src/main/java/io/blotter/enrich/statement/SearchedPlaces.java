package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.math.BigDecimal;
import java.util.List;

/** Reads searches of which only the finds are told: "At 16 homes in three towns, agents seized 14 handguns". */
final class SearchedPlaces {
    private SearchedPlaces() {}

    /** Whether the sentence opens with several premises in which, as its verb says, police found or took something. */
    static boolean areTold(Document document, Mention mention, Sentence sentence, List<Trigger> triggers) {
        int before = mention.from() - 1;
        boolean opens = before == sentence.from()
                && (document.is(before, "at")
                        || document.is(before, "in")
                        || document.is(before, "from")
                        || document.is(before, "inside"));
        boolean several = mention.count()
                .filter(count -> count.value().compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return mention.kind() == Kind.PREMISES
                && opens
                && several
                && triggers.stream().anyMatch(trigger -> isFind(trigger, mention));
    }

    private static boolean isFind(Trigger trigger, Mention mention) {
        return trigger.from() >= mention.to()
                && !trigger.unreal()
                && trigger.span().has(TermKind.SEIZE)
                && (trigger.voice() == Voice.ACTIVE || trigger.voice() == Voice.OPEN);
    }
}
