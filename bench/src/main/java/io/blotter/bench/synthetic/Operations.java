package io.blotter.bench.synthetic;

import io.blotter.schemas.SeizureCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Makes operations as they are: many small ones, a few very large ones, look-alikes among them. */
final class Operations {
    private static final double LOOK_ALIKES = 0.15;
    private static final double INTERNATIONAL = 0.15;
    private static final double AGAINST_A_GROUP = 0.35;
    private static final double GROWING = 0.2;

    private static final List<String> SUBSTANCES =
            List.of("cocaine", "cannabis", "heroin", "methamphetamine", "fentanyl", "amphetamine", "mdma", "ketamine");
    private static final List<String> PLATFORMS =
            List.of("cipherline", "hushphone", "ghostwire", "nocturne market", "blackpost", "velvet bazaar");

    private final Dice dice;
    private final Names names;

    Operations(Dice dice) {
        this.dice = dice;
        this.names = new Names(dice);
    }

    /**
     * One operation for each number of tellings, on the days of a span, by day.
     *
     * @param tellings how many announcements are about each
     */
    List<TrueOperation> make(int[] tellings, long firstDay, int days) {
        List<TrueOperation> made = new ArrayList<>();
        for (int i = 0; i < tellings.length; i++) {
            String id = "true-" + i;
            made.add(
                    i > 0 && dice.chance(LOOK_ALIKES)
                            ? lookAlike(id, made.get(i - 1), tellings[i], firstDay, days)
                            : ordinary(id, firstDay + dice.between(0, days - 1), tellings[i]));
        }
        made.sort(Comparator.comparingLong(TrueOperation::day).thenComparing(TrueOperation::id));
        return made;
    }

    private TrueOperation ordinary(String id, long day, int tellings) {
        List<Country> countries = countries();
        boolean large = countries.size() > 1;
        double news = newsworthy(tellings);
        long arrests = dice.chance(0.06) ? 0 : dice.figure((large ? 10 : 4) * news, 1.1);
        return new TrueOperation(
                id,
                day,
                name(tellings, large),
                against(),
                dice.chance(0.03) ? Optional.of(dice.pick(PLATFORMS)) : Optional.empty(),
                countries,
                towns(countries),
                names.agencies(countries.get(0)),
                names.subjects(),
                arrests,
                dice.chance(0.25) ? dice.figure(arrests + 2.0, 0.6) : 0,
                dice.chance(0.2) ? dice.figure(arrests + 1.0, 0.4) : 0,
                hauls(countries.get(0), news, arrests == 0),
                tellings,
                dice.chance(GROWING) ? dice.between(2, 8) : 0);
    }

    /** Another operation of the same weeks in the same country against the same group, with one figure the same. */
    private TrueOperation lookAlike(String id, TrueOperation of, int tellings, long firstDay, int days) {
        long day = Math.max(firstDay, Math.min(firstDay + days - 1, of.day() + dice.between(-12, 12)));
        List<Haul> hauls = hauls(of.home(), newsworthy(tellings), true);
        boolean sameHaul = !of.hauls().isEmpty() && dice.chance(0.1);
        return new TrueOperation(
                id,
                day,
                name(tellings, false),
                of.cartels(),
                of.platform(),
                List.of(of.home()),
                dice.chance(0.3) ? of.towns() : towns(List.of(of.home())),
                dice.chance(0.3) ? of.agencies() : names.agencies(of.home()),
                dice.chance(0.1) ? of.subjects() : names.subjects(),
                sameHaul ? dice.figure(5, 1) : of.arrests(),
                dice.chance(0.25) ? dice.figure(7, 0.8) : 0,
                dice.chance(0.2) ? dice.figure(6, 0.8) : 0,
                sameHaul ? List.of(of.hauls().get(0)) : hauls,
                tellings,
                0);
    }

    /** What is told often has more to tell: more people, more goods. */
    private static double newsworthy(int tellings) {
        return tellings < 2 ? 1 : tellings < 4 ? 1.6 : 2.5;
    }

    /** One to three of the leading country, and one of each of two that acted with it. */
    private List<String> towns(List<Country> countries) {
        Set<String> towns = new LinkedHashSet<>();
        int number = dice.chance(0.5) ? 1 : dice.between(2, 3);
        for (int i = 0; i < number; i++) {
            towns.add(Names.town(dice, countries.get(0)));
        }
        countries.stream().skip(1).limit(2).forEach(country -> towns.add(Names.town(dice, country)));
        return List.copyOf(towns);
    }

    private List<Country> countries() {
        Set<Country> countries = new LinkedHashSet<>(List.of(dice.pickSkewed(Country.ALL)));
        if (dice.chance(INTERNATIONAL)) {
            int number = dice.between(2, 7);
            while (countries.size() < number) {
                countries.add(dice.pickSkewed(Country.ALL));
            }
        }
        return List.copyOf(countries);
    }

    /** What is told often is what the forces gave a name. */
    private Optional<String> name(int tellings, boolean international) {
        double probability =
                (tellings < 2 ? 0.1 : tellings < 4 ? 0.4 : tellings < 13 ? 0.6 : 0.7) + (international ? 0.2 : 0);
        if (!dice.chance(probability)) {
            return Optional.empty();
        }
        return Optional.of(names.codeName());
    }

    private List<String> against() {
        if (!dice.chance(AGAINST_A_GROUP)) {
            return List.of();
        }
        String one = names.group();
        String other = names.group();
        return one.equals(other) || !dice.chance(0.07)
                ? List.of(one)
                : List.of(one, other).stream().sorted().toList();
    }

    private List<Haul> hauls(Country home, double news, boolean atLeastOne) {
        List<Haul> hauls = new ArrayList<>();
        String currency = home.currency();
        if (atLeastOne || dice.chance(0.45 + 0.1 * news)) {
            List<String> substances = new ArrayList<>(SUBSTANCES);
            Collections.shuffle(substances, new Random(dice.between(0, 1_000_000)));
            for (String substance : substances.subList(0, dice.chance(0.12 * news) ? 2 : 1)) {
                long grams = telling(dice.figure(25_000 * news, 1.8), dice.between(1, 4));
                hauls.add(Haul.drug(substance, grams, dice.chance(0.3) ? telling(grams * 45, 2) : 0, currency));
            }
        }
        if (dice.chance(0.2 * news)) {
            hauls.add(
                    Haul.money(SeizureCategory.CASH, telling(dice.figure(90_000, 1.4), dice.between(1, 4)), currency));
        }
        if (dice.chance(0.05 * news)) {
            hauls.add(
                    Haul.money(SeizureCategory.BANK, telling(dice.figure(900_000, 1.5), dice.between(1, 3)), currency));
        }
        if (dice.chance(0.05 * news)) {
            hauls.add(Haul.money(SeizureCategory.PROPERTY, telling(dice.figure(1_500_000, 1.2), 2), currency));
        }
        if (dice.chance(0.2 * news)) {
            hauls.add(Haul.things(SeizureCategory.VEHICLE, dice.figure(3, 0.8)));
        }
        if (dice.chance(0.2 * news)) {
            hauls.add(Haul.things(SeizureCategory.FIREARM, dice.figure(4, 1)));
        }
        return List.copyOf(hauls);
    }

    /** A figure as it is told: so many digits, then noughts. */
    static long telling(long figure, int digits) {
        long limit = 1;
        for (int i = 0; i < digits; i++) {
            limit *= 10;
        }
        long unit = 1;
        while (figure / unit >= limit) {
            unit *= 10;
        }
        return (figure + unit / 2) / unit * unit;
    }
}
