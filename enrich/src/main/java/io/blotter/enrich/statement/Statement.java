package io.blotter.enrich.statement;

import io.blotter.enrich.mention.Mention;
import java.util.List;

/**
 * That something was done to what is mentioned.
 *
 * @param deed what was done
 * @param mentions whom or what it was done to; several where their numbers are to be added ("two men and a woman")
 * @param sentence index of the sentence
 * @param trigger the token of the word that says so; the mention's own first token where the mention does
 * @param denied whether the text says that it did not happen
 * @param relation how those counted relate to those counted before
 */
public record Statement(
        Deed deed, List<Mention> mentions, int sentence, int trigger, boolean denied, Relation relation) {

    Statement(Deed deed, List<Mention> mentions, int sentence, int trigger, boolean denied, boolean part) {
        this(deed, mentions, sentence, trigger, denied, part ? Relation.PART : Relation.NEW);
    }

    /** Whether the text calls it a part of something told before. */
    public boolean part() {
        return relation == Relation.PART || relation == Relation.EXAMPLE;
    }

    /** The mention, or the first of several. */
    public Mention mention() {
        return mentions.get(0);
    }

    /** The same, of those who relate to those counted before in another way. */
    public Statement as(Relation other) {
        return new Statement(deed, mentions, sentence, trigger, denied, other);
    }

    /** The same, said of {@code others}. */
    public Statement of(List<Mention> others) {
        return new Statement(deed, others, sentence, trigger, denied, relation);
    }
}
