package io.blotter.enrich.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number of persons, or of premises, and how the text brings them in.
 *
 * @param figure the number
 * @param introduction whether they are new to the text
 * @param who what tells them from others of the same number: their ages, else the ordinal that counts them, else what the text calls them
 * @param described whether {@code who} are ages, which no two groups share
 * @param titled whether the headline states the number
 * @param country the country that the number is told for; empty where none is named with it
 */
public record Headcount(
        Figure figure, Introduction introduction, String who, boolean described, boolean titled, String country) {

    private static final List<String> ORDINALS =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** How a text brings persons in. */
    public enum Introduction {
        /** "two men": not told of before. */
        NEW,
        /** "the driver and two men": some new, some told of before. */
        MIXED,
        /** "two men were also arrested": new, and perhaps on top of the others. */
        ALSO,
        /** "besides the 12, three": on top of the others. */
        ADDED,
        /** "the two men": told of before. */
        KNOWN,
        /** "84 over five years": more than the action's own. */
        PERIOD
    }

    boolean is(Introduction one) {
        return introduction == one;
    }

    int id() {
        return figure.id();
    }

    /** Whether {@code word} counts the last of several: "third". */
    public static boolean isOrdinal(String word) {
        return ORDINALS.contains(word);
    }

    /** How many there are with "a fourth man"; 0 where no ordinal counts them. */
    int rank() {
        return isOrdinal(who) ? ORDINALS.indexOf(who) + 2 : 0;
    }

    /** Whether it can be another telling of what {@code earlier} told. */
    boolean repeats(Headcount earlier) {
        if (isOrdinal(who) && !who.equals(earlier.who)) {
            return false;
        }
        boolean same = Comparison.isSame(figure, earlier.figure)
                || figure.isExactFormOf(earlier.figure)
                || earlier.figure.isExactFormOf(figure);
        boolean compared = described && earlier.described;
        boolean told = who.equals(earlier.who) || !(compared || isOtherSingle(earlier));
        return same && told && !figure.additional() && !is(Introduction.ALSO);
    }

    /** "a woman" is not the man told of before, nor a shop the house. */
    private boolean isOtherSingle(Headcount earlier) {
        boolean plain = !described && !earlier.described && figure.value().compareTo(BigDecimal.ONE) == 0;
        boolean general = isGeneral(who) || isGeneral(earlier.who);
        return plain && (isFemale(who) != isFemale(earlier.who) || !general);
    }

    private static boolean isGeneral(String noun) {
        return switch (noun) {
            case "man",
                    "suspect",
                    "person",
                    "individual",
                    "member",
                    "male",
                    "arrest",
                    "people",
                    "persons",
                    "he",
                    "she" -> true;
            default -> isFemale(noun);
        };
    }

    private static boolean isFemale(String noun) {
        return switch (noun) {
            case "woman", "women", "girl", "girls", "female", "females", "mother", "wife", "sister", "daughter" -> true;
            default -> false;
        };
    }
}
