package io.blotter.json;

import io.blotter.quantity.Counts;
import io.blotter.quantity.Masses;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.TextPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Statements that announcements make, and the words that they make them in. */
final class Statements {
    /** "23 arrested". */
    static final Arrests ARRESTS_OF_23 = new Arrests(Counts.exactly(23));

    /** "more than 800 arrested". */
    static final Arrests ARRESTS_OF_MORE_THAN_800 =
            new Arrests(Counts.of(OptionalLong.of(801), 800, OptionalLong.empty(), Qualifier.MORE_THAN));

    /** "about €550,000 in cash". */
    static final Seizure CASH = Seizure.newBuilder()
            .setCategory(SeizureCategory.CASH)
            .setValue(Monies.of(
                    Optional.of(new BigDecimal("495000")),
                    new BigDecimal("550000"),
                    Optional.of(new BigDecimal("605000")),
                    Qualifier.APPROXIMATE,
                    "EUR"))
            .build();

    /** "2.7 tonnes of cocaine with a street value of $1.4 billion". */
    static final Seizure COCAINE = Seizure.newBuilder()
            .setCategory(SeizureCategory.DRUG)
            .setSubstance("cocaine")
            .setMass(Masses.exactly(new BigDecimal("2700"), "t"))
            .setStreetValue(Monies.exactly(new BigDecimal("1.4E9"), "USD"))
            .build();

    /** "up to 1 200 ecstasy pills". */
    static final Seizure PILLS = Seizure.newBuilder()
            .setCategory(SeizureCategory.DRUG)
            .setSubstance("ecstasy")
            .setCount(Counts.of(OptionalLong.empty(), 1_200, OptionalLong.of(1_200), Qualifier.UP_TO))
            .setCountUnit("pill")
            .build();

    /** "drugs worth less than £30,000.50 on the street". */
    static final Seizure DRUGS_BY_VALUE = Seizure.newBuilder()
            .setCategory(SeizureCategory.DRUG)
            .setStreetValue(Monies.of(
                    Optional.empty(),
                    new BigDecimal("30000.50"),
                    Optional.of(new BigDecimal("30000.50")),
                    Qualifier.LESS_THAN,
                    "GBP"))
            .build();

    /** "three sniper rifles". */
    static final Seizure RIFLES = Seizure.newBuilder()
            .setCategory(SeizureCategory.FIREARM)
            .setItem("sniper rifles")
            .setCount(Counts.exactly(3))
            .build();

    private Statements() {}

    static Evidence words(TextPart part, int start, String quote) {
        return new Evidence(part, start, start + quote.length(), quote);
    }

    static Fact fact(String id, Object statement, Evidence... evidence) {
        return new Fact(id, statement, false, List.of(evidence), "");
    }
}
