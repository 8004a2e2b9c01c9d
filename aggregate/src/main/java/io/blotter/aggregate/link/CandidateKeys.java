package io.blotter.aggregate.link;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The keys of the index that brings candidates together: two accounts are compared where they share a key. Each key is
 * something told (a figure, a name, a group) with a time, so that what it brings up is bounded by its time, not by history.
 * What is common (seven arrests) is tied to a day and a country, what is rare (2,611 kg) to a month.
 */
public final class CandidateKeys {
    private static final double STEP = StrictMath.log(1.25);
    private static final int MANY_PERSONS = 30;
    private static final int MANY_THINGS = 50;
    private static final int MOST_COUNTRIES = 6;

    private CandidateKeys() {}

    /** The keys of an account, ascending. */
    public static SortedSet<String> of(Profile profile) {
        SortedSet<String> keys = new TreeSet<>();
        String digest = profile.account().report().getTextDigest();
        if (!digest.isEmpty()) {
            keys.add("copy|" + digest + "|" + profile.account().ordinal());
        }
        SortedSet<YearMonth> months = profile.time().months(profile.primary());
        for (String telling : telling(profile)) {
            months.forEach(month -> keys.add(telling + "|" + month));
        }
        SortedSet<String> common = common(profile.measures());
        if (!common.isEmpty()) {
            List<String> places = profile.countries().isEmpty()
                    ? List.of("-")
                    : profile.countries().stream().limit(MOST_COUNTRIES).toList();
            for (long day : profile.time().possibleDays()) {
                for (String place : places) {
                    common.forEach(figure -> keys.add(figure + "|" + place + "|" + day));
                }
            }
        }
        SortedSet<String> withKind = new TreeSet<>();
        keys.forEach(key -> withKind.add(profile.account().kind().name().charAt(0) + "|" + key));
        return withKind;
    }

    private static SortedSet<String> telling(Profile profile) {
        SortedSet<String> telling = new TreeSet<>();
        profile.name().ifPresent(name -> name.words().forEach(word -> telling.add("name|" + stem(word))));
        profile.cartels().forEach(cartel -> cartel.words().forEach(word -> telling.add("cartel|" + stem(word))));
        profile.platforms().forEach(platform -> telling.add("platform|" + platform));
        Measures measures = profile.measures();
        measures.persons().forEach((kind, figure) -> {
            if (figure.best() >= MANY_PERSONS) {
                buckets(kind, figure, telling);
            }
        });
        measures.masses().values().forEach(masses -> masses.forEach(mass -> buckets("mass", mass, telling)));
        measures.numbers().forEach((thing, numbers) -> numbers.stream()
                .filter(number -> number.best() >= MANY_THINGS)
                .forEach(number -> buckets("number|" + thing, number, telling)));
        measures.money()
                .forEach((currency, amounts) ->
                        amounts.forEach(amount -> buckets("money|" + currency, amount, telling)));
        measures.drugValues()
                .forEach((currency, amounts) ->
                        amounts.forEach(amount -> buckets("drugs|" + currency, amount, telling)));
        return telling;
    }

    private static SortedSet<String> common(Measures measures) {
        SortedSet<String> common = new TreeSet<>();
        measures.persons().forEach((kind, figure) -> {
            if (figure.best() < MANY_PERSONS) {
                common.add(kind + "|" + (long) figure.best());
            }
        });
        return common;
    }

    /** Steps of a quarter that overlap by half, so that values within an eighth of each other always share one. */
    private static void buckets(String what, Interval figure, SortedSet<String> into) {
        if (figure.best() > 0) {
            double place = StrictMath.log(figure.best()) / STEP;
            into.add(what + "|" + (long) Math.floor(place));
            into.add(what + "|" + (long) Math.floor(place + 0.5) + "'");
        }
    }

    private static String stem(String word) {
        return word.length() <= 4 ? word : word.substring(0, 4);
    }
}
