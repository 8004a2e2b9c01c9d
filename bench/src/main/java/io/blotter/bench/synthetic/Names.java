package io.blotter.bench.synthetic;

import io.blotter.aggregate.data.DataFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What things are called in the made-up world. */
final class Names {
    /** Towns and regions of a country that its news is from. */
    private static final int TOWNS = 24;

    private static final int GROUPS = 60;

    private static final List<String> FIRST_WORDS = words("""
            amber arctic black blue bright broken bronze calm cobalt copper coral crimson crystal dark deep
            desert distant double eastern emerald empty fallen final frozen golden granite grey hidden high
            hollow indigo iron ivory jade last lone long lost lunar marble midnight narrow northern old open
            orange pale quiet rapid red rolling rough royal ruby rusty sapphire scarlet secret sharp silent
            silver solar southern stone storm sudden thin third violet western white wild winter wooden yellow
            zinc
            """);
    private static final List<String> SECOND_WORDS = words("""
            anchor arrow axe badger bear bell bridge canyon castle cliff cloud comet compass crane creek crown
            dagger dawn dragon eagle falcon feather field flame forest fox garden gate glacier hammer harbour
            harvest hawk horizon hunter island kite ladder lantern leopard lion meadow mirror moon mountain
            needle ocean orchid otter owl panther pearl phoenix pilot planet prairie raven reef ridge river rose
            sail scorpion shadow shield spear spider spring stallion star stone summit sword temple thunder
            tiger torch tower valley viper wave whale willow wolf
            """);
    private static final List<String> SYLLABLES = words("""
            ba be bo ca co da de do fa fe fi ga go ha he ka ki la le lo lu ma me mo na ne no pa pe ra re ri ro sa se so
            ta te to tu va ve vi za
            """);

    /** Subjects that few stories have. */
    private static final int RARE_SUBJECTS = 45;

    /** Authorities of a country that its news is from. */
    private static final int AGENCIES = 5;

    private static final List<String> COMMON = DataFile.lines("common-subjects.txt").stream()
            .map(DataFile.Line::text)
            .toList();

    private final Dice dice;
    private final List<String> groups;

    Names(Dice dice) {
        this.dice = dice;
        this.groups = IntStream.range(0, GROUPS)
                .mapToObj(i -> FIRST_WORDS.get(7 * i % FIRST_WORDS.size()) + "-"
                        + SECOND_WORDS.get((11 * i + 5) % SECOND_WORDS.size()) + "-group")
                .toList();
    }

    /** A code name: two words of the language, or a word that is in no language. Few are given twice in ten years. */
    String codeName() {
        String name = dice.chance(0.4)
                ? capital(dice.pick(FIRST_WORDS)) + " " + capital(dice.pick(SECOND_WORDS))
                : capital(dice.pick(SYLLABLES)
                        + dice.pick(SYLLABLES)
                        + dice.pick(SYLLABLES)
                        + (dice.chance(0.5) ? dice.pick(SYLLABLES) : ""));
        return dice.chance(0.03) ? name + " II" : name;
    }

    /** A group's id; some groups are in the news all the time. */
    String group() {
        return dice.pickSkewed(groups);
    }

    /** A town as reports give it; the capital is in the news more often than all the small ones. */
    static String town(Dice dice, Country country) {
        int number = Math.min(dice.between(1, TOWNS), dice.between(1, TOWNS));
        return country.code() + "/town " + number;
    }

    /** What an operation's stories speak of: some of what many speak of, and now and then what few do. */
    List<String> subjects() {
        Set<String> subjects = new TreeSet<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            subjects.add(commonSubject(dice));
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            subjects.add(rareSubject(dice));
        }
        return List.copyOf(subjects);
    }

    static String commonSubject(Dice dice) {
        return dice.pickSkewed(COMMON);
    }

    static String rareSubject(Dice dice) {
        return "rare " + dice.between(1, RARE_SUBJECTS);
    }

    /** The authorities that act in a country: one, or two. */
    List<String> agencies(Country country) {
        Set<String> agencies = new LinkedHashSet<>(List.of(agency(dice, country)));
        if (dice.chance(0.35)) {
            agencies.add(agency(dice, country));
        }
        return List.copyOf(agencies);
    }

    static String agency(Dice dice, Country country) {
        int number = Math.min(dice.between(1, AGENCIES), dice.between(1, AGENCIES));
        return country.code() + " force " + number;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
