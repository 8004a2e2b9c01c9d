package io.blotter.enrich.lexicon;

/** A set of kinds of terms, to ask for all of them in one look. */
public final class TermKinds {
    private final long bits;

    private TermKinds(long bits) {
        this.bits = bits;
    }

    /** The set of {@code kinds}. */
    public static TermKinds of(TermKind... kinds) {
        long bits = 0;
        for (TermKind kind : kinds) {
            bits |= bit(kind);
        }
        return new TermKinds(bits);
    }

    /** Whether {@code kind} is one of them. */
    public boolean contains(TermKind kind) {
        return (bits & bit(kind)) != 0;
    }

    /** A bit for each of them, as {@link #bit} has it. */
    long bits() {
        return bits;
    }

    /** Lives no longer than the program, so the order of the kinds may change: a set would cost a further look into memory. */
    @SuppressWarnings("EnumOrdinal")
    static long bit(TermKind kind) {
        if (kind.ordinal() >= Long.SIZE) {
            throw new IllegalStateException("too many kinds of terms: " + kind + " has no bit");
        }
        return 1L << kind.ordinal();
    }
}
