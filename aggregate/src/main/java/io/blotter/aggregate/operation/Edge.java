package io.blotter.aggregate.operation;

import io.blotter.aggregate.link.Comparer;
import io.blotter.aggregate.link.Profile;
import java.util.List;
import java.util.Optional;

/**
 * How an account stands to another one, as a row of a table.
 *
 * @param kind how it stands to the other
 * @param other the other account's id
 */
public record Edge(Kind kind, String other) {
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
        if (comparer.compare(one, other).linked()) {
            return Optional.of(new Edge(Kind.SAME, other.id()));
        }
        return comparer.contained(one, other)
                .map(found -> new Edge(found.part().equals(one.id()) ? Kind.PART_OF : Kind.WHOLE_OF, other.id()));
    }

    /** The same seen from the other account. */
    Edge from(String account) {
        return new Edge(
                switch (kind) {
                    case SAME -> Kind.SAME;
                    case PART_OF -> Kind.WHOLE_OF;
                    case WHOLE_OF -> Kind.PART_OF;
                },
                account);
    }

    String written() {
        return kind.mark + other;
    }

    static Edge read(String written) {
        for (Kind kind : Kind.ALL) {
            if (written.charAt(0) == kind.mark) {
                return new Edge(kind, written.substring(1));
            }
        }
        throw new IllegalStateException("no edge between accounts: " + written);
    }
}
