package io.blotter.enrich.statement;

import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.quantity.Reading;
import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Statements without a number that still say how many: none, or one. */
final class Denial {
    private Denial() {}

    /** One person, who is covered by any number stated elsewhere. */
    static Statement ofOne(int sentence, int from, int to) {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Quantity single = new Quantity(
                Reading.COUNT, from, from, to, BigDecimal.ONE, one, one, Qualifier.EXACT, "", false, false);
        return new Statement(
                Deed.ARREST, List.of(Mention.ofPersons(from, to, single)), sentence, from, false, Relation.KNOWN);
    }

    /** None arrested. */
    static Statement ofArrests(int sentence, int from, int to) {
        Optional<BigDecimal> none = Optional.of(BigDecimal.ZERO);
        Quantity zero = new Quantity(
                Reading.COUNT, from, from, to, BigDecimal.ZERO, none, none, Qualifier.EXACT, "", false, false);
        Mention mention = new Mention(
                Kind.ARRESTS,
                from,
                to,
                Optional.of(zero),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
        return new Statement(Deed.ARREST, List.of(mention), sentence, from, true, Relation.NEW);
    }
}
