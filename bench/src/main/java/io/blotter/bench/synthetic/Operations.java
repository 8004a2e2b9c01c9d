package io.blotter.bench.synthetic;

import io.blotter.schemas.SeizureCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes operations as they are: many small ones, a few very large ones, look-alikes among them. */
final class Operations {
    private static final double LOOK_ALIKES = 0.15;
    private static final double INTERNATIONAL = 0.15;
    private static final double AGAINST_A_GROUP = 0.45;
    private static final double GROWING = 0.15;
    private static final int GROUPS = 60;

    private static final List<String> FIRST_WORDS = List.of(
            "amber",
            "arctic",
            "black",
            "blue",
            "bright",
            "broken",
            "bronze",
            "calm",
            "cobalt",
            "copper",
            "coral",
            "crimson",
            "crystal",
            "dark",
            "deep",
            "desert",
            "distant",
            "double",
            "eastern",
            "emerald",
            "empty",
            "fallen",
            "final",
            "frozen",
            "golden",
            "granite",
            "grey",
            "hidden",
            "high",
            "hollow",
            "indigo",
            "iron",
            "ivory",
            "jade",
            "last",
            "lone",
            "long",
            "lost",
            "lunar",
            "marble",
            "midnight",
            "narrow",
            "northern",
            "old",
            "open",
            "orange",
            "pale",
            "quiet",
            "rapid",
            "red",
            "rolling",
            "rough",
            "royal",
            "ruby",
            "rusty",
            "sapphire",
            "scarlet",
            "secret",
            "sharp",
            "silent",
            "silver",
            "solar",
            "southern",
            "stone",
            "storm",
            "sudden",
            "thin",
            "third",
            "violet",
            "western",
            "white",
            "wild",
            "winter",
            "wooden",
            "yellow",
            "zinc");
    private static final List<String> SECOND_WORDS = List.of(
            "anchor",
            "arrow",
            "axe",
            "badger",
            "bear",
            "bell",
            "bridge",
            "canyon",
            "castle",
            "cliff",
            "cloud",
            "comet",
            "compass",
            "crane",
            "creek",
            "crown",
            "dagger",
            "dawn",
            "dragon",
            "eagle",
            "falcon",
            "feather",
            "field",
            "flame",
            "forest",
            "fox",
            "garden",
            "gate",
            "glacier",
            "hammer",
            "harbour",
            "harvest",
            "hawk",
            "horizon",
            "hunter",
            "island",
            "kite",
            "ladder",
            "lantern",
            "leopard",
            "lion",
            "meadow",
            "mirror",
            "moon",
            "mountain",
            "needle",
            "ocean",
            "orchid",
            "otter",
            "owl",
            "panther",
            "pearl",
            "phoenix",
            "pilot",
            "planet",
            "prairie",
            "raven",
            "reef",
            "ridge",
            "river",
            "rose",
            "sail",
            "scorpion",
            "shadow",
            "shield",
            "spear",
            "spider",
            "spring",
            "stallion",
            "star",
            "stone",
            "summit",
            "sword",
            "temple",
            "thunder",
            "tiger",
            "torch",
            "tower",
            "valley",
            "viper",
            "wave",
            "whale",
            "willow",
            "wolf");
    private static final List<String> SUBSTANCES =
            List.of("cocaine", "cannabis", "heroin", "methamphetamine", "fentanyl", "amphetamine", "mdma", "ketamine");
    private static final List<String> PLATFORMS =
            List.of("cipherline", "hushphone", "ghostwire", "nocturne market", "blackpost", "velvet bazaar");

    private final Dice dice;
    private final List<String> groups;

    Operations(Dice dice) {
        this.dice = dice;
        this.groups = IntStream.range(0, GROUPS)
                .mapToObj(i -> FIRST_WORDS.get(7 * i % FIRST_WORDS.size()) + "-"
                        + SECOND_WORDS.get((11 * i + 5) % SECOND_WORDS.size()) + "-group")
                .toList();
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
        long arrests = dice.chance(0.06) ? 0 : dice.figure((large ? 12 : 4) * (tellings < 4 ? 1 : 2.5), 1);
        return new TrueOperation(
                id,
                day,
                name(tellings, large),
                against(),
                dice.chance(0.03) ? Optional.of(dice.pick(PLATFORMS)) : Optional.empty(),
                countries,
                arrests,
                dice.chance(0.4) ? dice.figure(arrests + 2.0, 0.6) : 0,
                dice.chance(0.2) ? dice.figure(arrests + 1.0, 0.4) : 0,
                hauls(countries.get(0), arrests == 0),
                tellings,
                dice.chance(GROWING) ? dice.between(2, 8) : 0);
    }

    /** Another operation of the same weeks in the same country against the same group, with one figure the same. */
    private TrueOperation lookAlike(String id, TrueOperation of, int tellings, long firstDay, int days) {
        long day = Math.max(firstDay, Math.min(firstDay + days - 1, of.day() + dice.between(-12, 12)));
        List<Haul> hauls = hauls(of.home(), true);
        boolean sameHaul = !of.hauls().isEmpty() && dice.chance(0.3);
        return new TrueOperation(
                id,
                day,
                name(tellings, false),
                of.cartels(),
                of.platform(),
                List.of(of.home()),
                sameHaul ? dice.figure(5, 1) : of.arrests(),
                dice.chance(0.4) ? dice.figure(7, 0.8) : 0,
                dice.chance(0.2) ? dice.figure(6, 0.8) : 0,
                sameHaul ? List.of(of.hauls().get(0)) : hauls,
                tellings,
                0);
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
                (tellings < 2 ? 0.1 : tellings < 4 ? 0.25 : tellings < 13 ? 0.5 : 0.65) + (international ? 0.2 : 0);
        if (!dice.chance(probability)) {
            return Optional.empty();
        }
        String name = capital(dice.pick(FIRST_WORDS)) + " " + capital(dice.pick(SECOND_WORDS));
        return Optional.of(dice.chance(0.03) ? name + " II" : name);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private List<String> against() {
        if (!dice.chance(AGAINST_A_GROUP)) {
            return List.of();
        }
        String one = dice.pickSkewed(groups);
        String other = dice.pickSkewed(groups);
        return one.equals(other) || !dice.chance(0.07)
                ? List.of(one)
                : List.of(one, other).stream().sorted().toList();
    }

    private List<Haul> hauls(Country home, boolean atLeastOne) {
        List<Haul> hauls = new ArrayList<>();
        String currency = home.currency();
        if (dice.chance(0.55) || atLeastOne) {
            List<String> substances = new ArrayList<>(SUBSTANCES);
            Collections.shuffle(substances, new java.util.Random(dice.between(0, 1_000_000)));
            for (String substance : substances.subList(0, dice.chance(0.25) ? 2 : 1)) {
                long grams = telling(dice.figure(25_000, 1.8), 3);
                hauls.add(Haul.drug(substance, grams, dice.chance(0.3) ? telling(grams * 45, 2) : 0, currency));
            }
        }
        if (dice.chance(0.3)) {
            hauls.add(Haul.money(SeizureCategory.CASH, telling(dice.figure(90_000, 1.4), 3), currency));
        }
        if (dice.chance(0.08)) {
            hauls.add(Haul.money(SeizureCategory.BANK, telling(dice.figure(900_000, 1.5), 3), currency));
        }
        if (dice.chance(0.07)) {
            hauls.add(Haul.money(SeizureCategory.PROPERTY, telling(dice.figure(1_500_000, 1.2), 2), currency));
        }
        if (dice.chance(0.25)) {
            hauls.add(Haul.things(SeizureCategory.VEHICLE, dice.figure(3, 0.8)));
        }
        if (dice.chance(0.2)) {
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
