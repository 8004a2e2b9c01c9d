package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermSpan;

/**
 * A word that says what was done.
 *
 * @param span where it stands
 * @param voice on which side of it to look for what it was done to
 * @param unreal whether it was only ordered, planned, possible or asked for
 * @param weak whether it says so of some things only, or less surely
 */
record Trigger(TermSpan span, Voice voice, boolean unreal, boolean weak) {
    enum Voice {
        /** "Police arrested six people": on the right. */
        ACTIVE,
        /** "Six people were arrested": on the left. */
        PASSIVE,
        /** "Six people arrested", "arrested six people": either. */
        OPEN,
        /** "the arrest of six people": on the right. */
        NOUN,
        /** "six people are in custody": on the left. */
        STATE
    }

    int from() {
        return span.from();
    }

    int to() {
        return span.to();
    }
}
