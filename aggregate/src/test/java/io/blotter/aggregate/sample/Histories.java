package io.blotter.aggregate.sample;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.quantity.Counts;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Report;
import io.blotter.schemas.Searches;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Histories of a small world: announcements that are often alike, revised and withdrawn, and corrections of them. */
public final class Histories {
    private static final Arbitrary<String> IDS = Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final Arbitrary<String> CORRECTION_IDS = Arbitraries.of("k1", "k2", "k3", "k4", "k5", "k6", "k7");

    private Histories() {}

    /** What the batch computation makes of what a history leaves. */
    public static BatchResolution resolved(List<Arrival> left) {
        return BatchResolution.of(
                left.stream()
                        .flatMap(arrival ->
                                arrival instanceof Arrival.Told told ? told.report().stream() : Stream.<Report>empty())
                        .toList(),
                left.stream()
                        .flatMap(arrival -> arrival instanceof Arrival.Corrected corrected
                                ? corrected.correction().stream()
                                : Stream.<Correction>empty())
                        .toList());
    }

    /** The last of everything that was not withdrawn. */
    public static List<Arrival> leftBy(List<Arrival> history) {
        Map<String, Arrival> left = new TreeMap<>();
        for (Arrival arrival : history) {
            if (arrival.stands()) {
                left.put(arrival.key(), arrival);
            } else {
                left.remove(arrival.key());
            }
        }
        return List.copyOf(left.values());
    }

    /** Histories with and without corrections. */
    public static Arbitrary<List<Arrival>> any() {
        return Arbitraries.oneOf(
                Arbitraries.frequencyOf(Tuple.of(5, published()), Tuple.of(1, withdrawn()))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(14),
                ofAtMost(20),
                ofAtMost(20));
    }

    /** Histories of half of this many arrivals up to all of them, corrections among them. */
    public static Arbitrary<List<Arrival>> ofAtMost(int most) {
        Arbitrary<Arrival> takenBack = CORRECTION_IDS.map(id -> new Arrival.Corrected(id, Optional.empty()));
        return Arbitraries.frequencyOf(
                        Tuple.of(10, published()),
                        Tuple.of(1, withdrawn()),
                        Tuple.of(6, corrections()),
                        Tuple.of(1, takenBack))
                .list()
                .ofMinSize(most / 2)
                .ofMaxSize(most);
    }

    /** Corrections of a small world: they often speak of the same, and may be made in the same moment. */
    private static Arbitrary<Arrival> corrections() {
        Arbitrary<String> tellings = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h"), Arbitraries.of(0, 0, 0, 1))
                .as((id, ordinal) -> id + "#" + ordinal);
        Arbitrary<String> groups = Arbitraries.of("north-group", "south-group", "east-group", "west-group");
        Arbitrary<Object> pairs = Combinators.combine(tellings, tellings, Arbitraries.of(0, 0, 1, 2))
                .filter((one, other, which) -> !one.equals(other))
                .as((one, other, which) -> List.<Object>of(
                                CorrectionSamples.link(one, other),
                                CorrectionSamples.unlink(one, other),
                                CorrectionSamples.partOf(one, other))
                        .get(which));
        Arbitrary<Object> figures = Combinators.combine(
                        tellings,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.longs().between(0, 60))
                .as((telling, which, value) -> CorrectionSamples.figure(
                        telling,
                        List.of(
                                        new Arrests(Counts.exactly(value)),
                                        new Searches(Counts.exactly(value)),
                                        new Charges(Counts.exactly(value)),
                                        Monies.exactly(BigDecimal.valueOf(value % 3), "EUR"),
                                        Monies.exactly(BigDecimal.valueOf(value), "USD"))
                                .get(which)));
        Arbitrary<Object> aliases = Combinators.combine(groups, groups, Arbitraries.of("", "", "Other Name", "A Name"))
                .filter((from, to, name) -> !from.equals(to))
                .as((from, to, name) -> CorrectionSamples.alias(from, to, name.isEmpty() ? null : name));
        return Combinators.combine(
                        CORRECTION_IDS,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.frequencyOf(Tuple.of(4, pairs), Tuple.of(2, figures), Tuple.of(2, aliases)))
                .as((id, minute, change) ->
                        new Arrival.Corrected(id, Optional.of(CorrectionSamples.correction(id, minute, change))));
    }

    private static Arbitrary<Arrival> published() {
        return Combinators.combine(
                        IDS,
                        Arbitraries.of("police.uk", "daily.example", "evening.example", "news"),
                        Arbitraries.integers().between(-1, 6),
                        Arbitraries.frequencyOf(Tuple.of(3, operations(true)), Tuple.of(1, family(true))),
                        Arbitraries.frequencyOf(Tuple.of(3, operations(false)), Tuple.of(1, family(false)))
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of("", "copied text"))
                .as((id, source, day, main, rest, copied) -> {
                    List<OperationBuilder> all = new ArrayList<>(List.of(main));
                    all.addAll(rest);
                    Report report = Reports.report(
                            id, source, day < 0 ? "" : day(2 + day), all.toArray(new OperationBuilder[0]));
                    return new Arrival.Told(id, Optional.of(copied.isEmpty() ? report : Reports.copy(report, copied)));
                });
    }

    private static Arbitrary<Arrival> withdrawn() {
        return IDS.map(id -> new Arrival.Told(id, Optional.empty()));
    }

    /** Operations of a small world, so that many are alike and many nearly. */
    private static Arbitrary<OperationBuilder> operations(boolean primary) {
        Arbitrary<Integer> features = Arbitraries.integers().between(0, (1 << 12) - 1);
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 3);
        return Combinators.combine(features, day, size, Arbitraries.integers().between(0, 2))
                .as((has, days, times, which) -> {
                    OperationBuilder operation = primary ? Reports.about() : Reports.background();
                    if ((has & 1) != 0) {
                        operation.on(day(1 + days));
                    } else if ((has & 2) != 0) {
                        operation.between("2024-03-01", which == 0 ? "2024-03-31" : "2024-06-30");
                    }
                    if ((has & 4) != 0) {
                        operation.arrests(20L * times + which);
                    }
                    if ((has & 9) == 9) {
                        operation.around(which == 0 ? "RS/nis" : "BE/ghent");
                    }
                    if ((has & 8) != 0) {
                        operation.in(List.of("RS", "NL", "ES").get(which), "BE");
                    } else if ((has & 512) != 0) {
                        operation.in(which == 0 ? new String[] {"BE"} : new String[] {"RS", "NL", "ES", "BE"});
                    }
                    if ((has & 2048) != 0) {
                        operation.partOf(which == 0 ? "Lantern" : "Grey Heron");
                    }
                    if ((has & 16) != 0) {
                        operation.against(List.of("north-group", "south-group", "east-group")
                                .get(which));
                    }
                    if ((has & 32) != 0) {
                        operation.drug(which == 0 ? null : "cocaine", String.valueOf(500 * times + which));
                    }
                    if ((has & 64) != 0) {
                        operation.named(List.of("Grey Heron", "Grey Heron II", "Lantern")
                                .get(which));
                    }
                    if ((has & 128) != 0) {
                        operation.value(SeizureCategory.CASH, String.valueOf(300_000 * times), "EUR");
                        operation.seizedValue(String.valueOf(300_000 * times), "EUR");
                    }
                    if ((has & 256) != 0) {
                        operation.number(SeizureCategory.VEHICLE, 5L * times);
                        operation.drugValue("7000000", "USD");
                    }
                    if ((has & 1023) >= 1000) {
                        operation.statistic();
                    }
                    return operation;
                });
    }

    /** An international operation, its national slices, phases and follow-ups. */
    private static Arbitrary<OperationBuilder> family(boolean primary) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((which, cartel, drug) -> {
                    OperationBuilder operation = primary ? Reports.about() : Reports.background();
                    if (which <= 1) {
                        operation
                                .named("Grey Heron")
                                .on(day(1 + which))
                                .in("BE", "ES", "NL")
                                .arrests(190);
                    } else if (which <= 3) {
                        operation
                                .partOf("Grey Heron")
                                .on(day(2))
                                .in(which == 2 ? "ES" : "NL")
                                .arrests(10L + which);
                    } else if (which == 4) {
                        operation.named("Grey Heron").on("2024-04-20").in("ES").arrests(6);
                    } else {
                        operation
                                .named("Grey Heron")
                                .between("2024-02-01", "2024-05-31")
                                .in("BE", "ES", "NL", "RS");
                    }
                    if (cartel) {
                        operation.against("north-group");
                    }
                    if (drug) {
                        operation.drug("cocaine", String.valueOf(100 * (5 - which) + 50));
                    }
                    return operation;
                });
    }

    private static String day(int dayOfMarch) {
        return LocalDate.of(2024, 3, dayOfMarch).toString();
    }
}
