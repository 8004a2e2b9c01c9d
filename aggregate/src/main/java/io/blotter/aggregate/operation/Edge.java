package io.blotter.aggregate.operation;

import io.blotter.aggregate.link.Comparer;
import io.blotter.aggregate.link.Profile;
import io.blotter.aggregate.link.Verdict;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands to another one, as a row of a table.
 *
 * @param kind how it stands to the other
 * @param other the other account's id
 * @param evidence evidence for the same operation in bits; 0 where they are part and whole
 * @param bits what is left of it once it has outweighed how rare true pairs are; 0 where they are part and whole
 */
public record Edge(Kind kind, String other, double evidence, double bits) {
    /** Hexadecimal digits of a number as a row has it. */
    private static final int DIGITS = 2 * Double.BYTES;

    /** How one account stands to another. */
    public enum Kind {
        /** Both tell of the same operation. */
        SAME('='),
        /** It tells of a part of what the other tells of. */
        PART_OF('<'),
        /** The other tells of a part of what it tells of. */
        WHOLE_OF('>');

        private static final List<Kind> ALL = List.of(values());

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }
    }

    /** How one account stands to another; empty where they have nothing to do with each other. */
    public static Optional<Edge> between(Profile one, Profile other, Comparer comparer) {
        Verdict verdict = comparer.compare(one, other);
        if (verdict.linked()) {
            return Optional.of(new Edge(Kind.SAME, other.id(), verdict.evidence(), verdict.bits()));
        }
        return comparer.contained(one, other)
                .map(found -> new Edge(found.part().equals(one.id()) ? Kind.PART_OF : Kind.WHOLE_OF, other.id(), 0, 0));
    }

    /** The same seen from the other account. */
    Edge from(String account) {
        return new Edge(
                switch (kind) {
                    case SAME -> Kind.SAME;
                    case PART_OF -> Kind.WHOLE_OF;
                    case WHOLE_OF -> Kind.PART_OF;
                },
                account,
                evidence,
                bits);
    }

    /** The edge as text. */
    public String written() {
        return kind.mark + digits(evidence) + digits(bits) + other;
    }

    /**
     * The edge that was {@link #written}.
     *
     * @throws IllegalArgumentException where it was not
     */
    public static Edge read(String written) {
        try {
            for (Kind kind : Kind.ALL) {
                if (written.charAt(0) == kind.mark) {
                    return new Edge(
                            kind, written.substring(1 + 2 * DIGITS), number(written, 1), number(written, 1 + DIGITS));
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unknown(written, e);
        }
        throw unknown(written, null);
    }

    private static IllegalArgumentException unknown(String written, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "no edge between accounts: '" + written + "': the tables are of another version, start from empty ones",
                cause);
    }

    private static String digits(double number) {
        return HexFormat.of().toHexDigits(Double.doubleToRawLongBits(number));
    }

    private static double number(String written, int from) {
        return Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(written, from, from + DIGITS));
    }
}
