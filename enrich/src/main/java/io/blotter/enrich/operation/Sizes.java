package io.blotter.enrich.operation;

import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.quantity.Reading;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares what two groups of statements come to, deed by deed and measure by measure. */
final class Sizes {
    private Sizes() {}

    /** Whether {@code here} tells more than {@code times} the arrests that {@code main}, which tells of some, does. */
    static boolean arrestsExceed(List<Statement> main, List<Statement> here, BigDecimal times) {
        Optional<BigDecimal> own = mostArrests(main);
        Optional<BigDecimal> most = mostArrests(here);
        return own.isPresent()
                && most.filter(many -> many.compareTo(own.get().multiply(times)) > 0)
                        .isPresent();
    }

    /** Whether one of {@code others} gives a figure that one of {@code some} gives. */
    static boolean restate(List<Statement> some, List<Statement> others) {
        return others.stream().anyMatch(other -> some.stream()
                .anyMatch(
                        told -> compare(told, other).filter(order -> order == 0).isPresent()));
    }

    /** Whether some of {@code others} are larger than all that {@code some} tell of the same, and none is smaller. */
    static boolean exceed(List<Statement> some, List<Statement> others) {
        boolean larger = false;
        for (Statement other : others) {
            for (Statement told : some) {
                Optional<Integer> order = compare(told, other);
                if (order.filter(o -> o >= 0).isPresent()) {
                    return false;
                }
                larger |= order.isPresent();
            }
        }
        return larger;
    }

    /** The largest number of arrests that one of {@code statements} gives. */
    static Optional<BigDecimal> mostArrests(List<Statement> statements) {
        Optional<BigDecimal> most = Optional.empty();
        for (Statement statement : statements) {
            Optional<BigDecimal> here = statement.deed() == Deed.ARREST
                    ? statement.mention().count().map(Quantity::value)
                    : Optional.empty();
            if (here.isPresent() && (most.isEmpty() || here.get().compareTo(most.get()) > 0)) {
                most = here;
            }
        }
        return most;
    }

    /** Whether one of {@code statements} gives a figure for the whole. */
    static boolean statesTotal(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.mention().mainQuantity().filter(Quantity::total).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> compare(Statement one, Statement other) {
        Mention a = one.mention();
        Mention b = other.mention();
        boolean alike = one.deed() == other.deed()
                && a.category().equals(b.category())
                && (a.substance().equals(b.substance()) || isAny(a) || isAny(b));
        Optional<Quantity> x = a.mainQuantity();
        Optional<Quantity> y = b.mainQuantity();
        boolean measured = alike
                && x.isPresent()
                && y.isPresent()
                && x.get().reading() == y.get().reading()
                && (x.get().reading() == Reading.MASS
                        || x.get().unit().equals(y.get().unit()));
        return measured ? Optional.of(x.get().value().compareTo(y.get().value())) : Optional.empty();
    }

    private static boolean isAny(Mention mention) {
        return mention.substance().filter(name -> !name.equals("drugs")).isEmpty();
    }
}
