package io.blotter.bench.synthetic;

import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.quantity.Counts;
import io.blotter.quantity.Masses;
import io.blotter.quantity.Monies;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Count;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Period;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.ReportedOperation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * Tells of operations as announcements do: some of it, some of it rounded, seldom wrong, and early figures early.
 *
 * <p>In two thirds of the pairs at least one says no day; nearly all name a country, three quarters a town that word lists know,
 * half of them the town that matters; nearly all have subjects, four in five an authority. Media leave out a fifth of the
 * arrests and a quarter to a half of the goods, round one figure in eight, slip in one in twelve; authorities half as often. One operation in five grows for days. Every telling
 * gives at least one figure; some give so little beside it that nobody could tell what they are of.
 */
final class Teller {
    /** A round figure is given from so many on. */
    private static final long ROUND_FROM = 20;

    /** So many days after an action a story says at least in which month it was. */
    private static final int OLD_NEWS = 15;

    private final Dice dice;
    private final ExchangeRates rates = ExchangeRates.standard();

    Teller(Dice dice) {
        this.dice = dice;
    }

    /** The operation that an announcement is about. */
    ReportedOperation about(TrueOperation operation, Telling telling) {
        boolean official = telling.official();
        long days = telling.published() - operation.day();
        double share = operation.settled() == 0 || days >= operation.settled()
                ? 1
                : 0.6 + 0.35 * Math.max(0, days) / operation.settled();
        Statements said = new Statements();
        persons(operation, telling, share, said);
        boolean grandTotal = dice.chance(0.15);
        boolean inDollars = !official && dice.chance(0.07);
        goods(operation, telling, share, grandTotal, inDollars, said);
        if (said.isEmpty()) {
            if (operation.arrests() == 0) {
                haul(operation.hauls().get(0), share, 0, false, inDollars, operation.day(), false, said);
            } else {
                said.arrests(Counts.exactly(early(operation.arrests(), share)), false);
            }
        }
        boolean day = statesDay(official);
        return new ReportedOperation(
                0,
                true,
                OperationKind.ACTION,
                name(operation, telling).orElse(null),
                day ? List.of(LocalDate.ofEpochDay(operation.day() + (slipOfDay(telling, days) ? 1 : 0))) : List.of(),
                !day && days > OLD_NEWS && dice.chance(0.85) ? monthOf(operation.day()) : null,
                dice.chance(official ? 0.85 : 0.75) ? mentions(operation) : List.of(),
                operation.platform().stream().toList(),
                countries(operation, telling),
                said.facts(),
                said.seizedValue(),
                said.drugValue(),
                partOf(operation, telling).orElse(null),
                towns(operation, telling),
                agencies(operation, 0.8),
                subjects(operation, 0.6));
    }

    /** The operation as another announcement mentions it beside its own subject. */
    ReportedOperation beside(TrueOperation operation, int ordinal) {
        Statements said = new Statements();
        if ((dice.chance(0.8) && operation.arrests() > 0) || operation.hauls().isEmpty()) {
            said.arrests(maybeRounded(operation.arrests(), 0.2), false);
        }
        if (!operation.hauls().isEmpty() && (dice.chance(0.6) || said.isEmpty())) {
            haul(operation.hauls().get(0), 1, 1, false, false, operation.day(), false, said);
        }
        boolean day = dice.chance(0.35);
        boolean month = !day && dice.chance(0.7);
        return new ReportedOperation(
                ordinal,
                false,
                OperationKind.ACTION,
                dice.chance(0.8) ? operation.name().orElse(null) : null,
                day ? List.of(LocalDate.ofEpochDay(operation.day())) : List.of(),
                month ? monthOf(operation.day()) : null,
                dice.chance(0.6) ? mentions(operation) : List.of(),
                operation.platform().stream().toList(),
                dice.chance(0.9) ? List.of(operation.home().code()) : List.of(),
                said.facts(),
                said.seizedValue(),
                said.drugValue(),
                null,
                dice.chance(0.6) ? List.of(operation.towns().get(0)) : List.of(),
                agencies(operation, 0.3),
                subjects(operation, 0.25));
    }

    /** A cumulative statement: what a country's forces did in some months. */
    ReportedOperation statistic(Country country, long published, boolean primary, int ordinal) {
        Statements said = new Statements();
        said.arrests(Counts.exactly(dice.figure(900, 0.8)), false);
        return new ReportedOperation(
                ordinal,
                primary,
                OperationKind.STATISTIC,
                null,
                List.of(),
                new Period(LocalDate.ofEpochDay(published - 200), LocalDate.ofEpochDay(published)),
                List.of(),
                List.of(),
                List.of(country.code()),
                said.facts(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private void persons(TrueOperation operation, Telling telling, double share, Statements said) {
        long arrests = early(operation.arrests(), share);
        double rounding = telling.thorough() ? 0 : telling.official() ? 0.05 : 0.12;
        if (telling.slice()) {
            boolean wholeToo = dice.chance(0.5);
            if (wholeToo) {
                said.arrests(Counts.exactly(arrests), false);
            }
            said.arrests(Counts.exactly(sliceOf(operation, arrests)), wholeToo);
            return;
        }
        if (operation.arrests() == 0 ? dice.chance(0.15) : states(telling, 0.8)) {
            boolean slip = !telling.official() && !telling.thorough() && dice.chance(0.08);
            said.arrests(maybeRounded(slip ? arrests + dice.between(1, 3) : arrests, rounding), false);
        }
        if (operation.searches() > 0 && states(telling, 0.35)) {
            said.searches(maybeRounded(early(operation.searches(), share), rounding));
        }
        if (operation.charges() > 0 && states(telling, 0.4)) {
            said.charges(maybeRounded(early(operation.charges(), share), rounding));
        }
    }

    /** Whether something is said that media say with some probability; authorities leave out half as often. */
    private boolean states(Telling telling, double probability) {
        return telling.thorough() || dice.chance(telling.official() ? (1 + probability) / 2 : probability);
    }

    private static long sliceOf(TrueOperation operation, long arrests) {
        return Math.max(1, arrests / (operation.countries().size() + 1));
    }

    private void goods(
            TrueOperation operation,
            Telling telling,
            double share,
            boolean grandTotal,
            boolean inDollars,
            Statements said) {
        if (telling.slice()) {
            return;
        }
        List<Haul> valued =
                operation.hauls().stream().filter(haul -> haul.value() > 0).toList();
        boolean total = grandTotal && valued.size() > 1;
        if (total) {
            long sum = valued.stream()
                    .mapToLong(haul -> Operations.telling(early(haul.value(), share), 3))
                    .sum();
            said.grandTotal(money(sum, operation.home().currency(), operation.day(), inDollars));
        }
        double rounding = telling.thorough() ? 0 : telling.official() ? 0.05 : 0.15;
        // What is worth something is told whole or not at all: nobody would publish half a balance.
        boolean values = states(telling, 0.65);
        for (int i = 0; i < operation.hauls().size(); i++) {
            Haul haul = operation.hauls().get(i);
            if (haul.value() > 0 ? values : states(telling, i == 0 ? 0.75 : 0.45)) {
                haul(haul, share, rounding, total, inDollars, operation.day(), telling.thorough(), said);
            }
        }
    }

    private void haul(
            Haul haul,
            double share,
            double rounding,
            boolean part,
            boolean inDollars,
            long day,
            boolean withStreetValue,
            Statements said) {
        if (haul.grams() > 0) {
            boolean street = haul.streetValue() > 0 && (withStreetValue || dice.chance(0.5));
            said.drug(
                    haul.substance(),
                    mass(Operations.telling(early(haul.grams(), share), 3), dice.chance(rounding)),
                    street
                            ? Optional.of(money(
                                    Operations.telling(early(haul.streetValue(), share), 2),
                                    haul.currency(),
                                    day,
                                    inDollars))
                            : Optional.empty());
        } else if (haul.value() > 0) {
            said.value(
                    haul.category(),
                    money(Operations.telling(early(haul.value(), share), 3), haul.currency(), day, inDollars),
                    part);
        } else {
            said.things(haul.category(), maybeRounded(early(haul.count(), share), rounding));
        }
    }

    private static long early(long figure, double share) {
        return figure == 0 ? 0 : Math.max(1, StrictMath.round(figure * share));
    }

    private Count maybeRounded(long figure, double probability) {
        if (figure < ROUND_FROM || !dice.chance(probability)) {
            return Counts.exactly(figure);
        }
        long unit = figure < 100 ? 10 : figure < 1000 ? 50 : 500;
        long floor = figure / unit * unit;
        if (floor < figure && dice.chance(0.5)) {
            return Counts.of(OptionalLong.of(floor), floor, OptionalLong.empty(), Qualifier.MORE_THAN);
        }
        long round = (figure + unit / 2) / unit * unit;
        return Counts.of(
                OptionalLong.of(round * 9 / 10), round, OptionalLong.of(round * 11 / 10), Qualifier.APPROXIMATE);
    }

    private static Mass mass(long grams, boolean rounded) {
        BigDecimal kilograms = BigDecimal.valueOf(rounded ? Operations.telling(grams, 1) : grams, 3);
        return rounded
                ? Masses.of(
                        Optional.of(kilograms.multiply(new BigDecimal("0.9"))),
                        kilograms,
                        Optional.of(kilograms.multiply(new BigDecimal("1.1"))),
                        Qualifier.APPROXIMATE,
                        "kg")
                : Masses.exactly(kilograms, "kg");
    }

    private Money money(long amount, String currency, long day, boolean inDollars) {
        if (!inDollars || currency.equals("USD")) {
            return Monies.exactly(BigDecimal.valueOf(amount), currency);
        }
        Optional<YearMonth> month = Optional.of(YearMonth.from(LocalDate.ofEpochDay(day)));
        BigDecimal euro =
                rates.inEuro(BigDecimal.valueOf(amount), currency, month, 2).orElse(BigDecimal.valueOf(amount));
        BigDecimal perDollar = rates.inEuro(BigDecimal.ONE, "USD", month, 6).orElse(BigDecimal.ONE);
        long dollars = euro.doubleValue() == 0 ? 0 : StrictMath.round(euro.doubleValue() / perDollar.doubleValue());
        return Monies.exactly(BigDecimal.valueOf(Operations.telling(dollars, 3)), "USD");
    }

    /** A night's raid, a time zone, the day of the announcement taken for the day of action. */
    private boolean slipOfDay(Telling telling, long days) {
        return !telling.thorough() && days > 0 && dice.chance(0.04);
    }

    /** In two thirds of the pairs of tellings at least one says no day. */
    private boolean statesDay(boolean official) {
        return dice.chance(official ? 0.7 : 0.53);
    }

    private Optional<String> name(TrueOperation operation, Telling telling) {
        if (telling.slice() && dice.chance(0.2)) {
            return Optional.of(operation.home().code() + "-" + operation.id().replace("true-", "case "));
        }
        return operation.name().filter(name -> dice.chance(telling.official() ? 0.92 : 0.85));
    }

    /** A slice that has no name of its own is often told as part of the whole. */
    private Optional<String> partOf(TrueOperation operation, Telling telling) {
        return operation.name().filter(name -> telling.slice() && dice.chance(0.5));
    }

    private static List<CartelMention> mentions(TrueOperation operation) {
        return operation.cartels().stream()
                .map(id -> new CartelMention(id, id.replace('-', ' '), false, List.of(), ""))
                .toList();
    }

    private List<String> countries(TrueOperation operation, Telling telling) {
        if (telling.slice()) {
            return List.of(operation.countries().get(telling.nation()).code());
        }
        TreeSet<String> named = new TreeSet<>();
        boolean all = telling.thorough() || dice.chance(0.6);
        for (Country country : operation.countries()) {
            if (all || dice.chance(0.6)) {
                named.add(country.code());
            }
        }
        if (named.isEmpty()) {
            named.add(operation.home().code());
        }
        return dice.chance(telling.official() ? 0.99 : 0.96) ? List.copyOf(named) : List.of();
    }

    /** Towns that the word lists know: where one is named it is mostly the one that matters, sometimes another. */
    private List<String> towns(TrueOperation operation, Telling telling) {
        if (telling.slice()) {
            return List.of(Names.town(dice, operation.countries().get(telling.nation())));
        }
        TreeSet<String> named = new TreeSet<>();
        if (dice.chance(0.76)) {
            List<String> towns = operation.towns();
            for (int i = 0; i < towns.size(); i++) {
                if (dice.chance(i == 0 ? 0.85 : 0.5)) {
                    named.add(towns.get(i));
                }
            }
            if (named.isEmpty() || dice.chance(0.15)) {
                named.add(Names.town(dice, operation.home()));
            }
        }
        return List.copyOf(named);
    }

    /** Authorities named: nearly always the one that led, where any are. */
    private List<String> agencies(TrueOperation operation, double probability) {
        TreeSet<String> named = new TreeSet<>();
        if (dice.chance(probability)) {
            for (String agency : operation.agencies()) {
                if (dice.chance(0.95)) {
                    named.add(agency);
                }
            }
            if (named.isEmpty() || dice.chance(0.15)) {
                named.add(Names.agency(dice, operation.home()));
            }
        }
        return List.copyOf(named);
    }

    /** Subjects: some of the operation's, and some that only this text has. */
    private List<String> subjects(TrueOperation operation, double probability) {
        TreeSet<String> named = new TreeSet<>();
        for (String subject : operation.subjects()) {
            if (dice.chance(probability)) {
                named.add(subject);
            }
        }
        for (int i = dice.between(0, 3); i > 0; i--) {
            named.add(Names.commonSubject(dice));
        }
        if (dice.chance(0.4)) {
            named.add(Names.rareSubject(dice));
        }
        return List.copyOf(named);
    }

    private static Period monthOf(long day) {
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
        return new Period(month.atDay(1), month.atEndOfMonth());
    }
}
