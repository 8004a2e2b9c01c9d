package io.blotter.aggregate.link;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The keys of the index that brings candidates together: two accounts are compared where one of them is kept under a key that
 * the other looks under, which is so for both or for neither. Each key is something told (a figure, a name, a group) with a
 * time, so that what it brings up is bounded by its time, not by history. What is common (seven arrests, a large cartel) is
 * tied to a day, what is rare (2,611 kg, a word of a code name) to a month. A whole code name is unlike any other and is looked for
 * without any time, so that a retrospective finds what it tells of. An account without any time looks for what is rare in its
 * countries. Only accounts that tell no day look for groups by the month.
 *
 * <p>A key is a number of 64 bits, since millions of them are kept. Where two things come to the same number, two accounts more
 * are compared.
 */
public final class CandidateKeys {
    private static final double STEP = StrictMath.log(1.14);
    private static final int SOME_PERSONS = 5;
    private static final int MANY_PERSONS = 30;
    private static final int MANY_THINGS = 50;
    private static final double GREAT_MASS = 20;
    private static final double GREAT_SUM = 50_000;
    private static final int MANY_COUNTRIES = 3;
    private static final int MOST_COUNTRIES = 6;
    private static final int MOST_TOWNS = 6;

    private static final int MOST_SUBJECTS = 5;
    private static final int FEW_AGENCIES = 2;

    /** In how many countries an account without any time looks for others. */
    private static final int FEW_COUNTRIES = 3;

    private final long[] kept;
    private final long[] looked;

    private CandidateKeys(Keys kept, Keys looked) {
        this.kept = kept.distinct();
        this.looked = looked.distinct();
    }

    /** What the account is found under, each key once. */
    public LongStream kept() {
        return LongStream.of(kept);
    }

    /** What it looks for others under, each key once. */
    public LongStream looked() {
        return LongStream.of(looked);
    }

    /** The keys of an account. */
    public static CandidateKeys of(Profile profile) {
        return new Collector(profile).collect();
    }

    private static final class Collector {
        private final Profile profile;
        private final String kind;
        private final SortedSet<YearMonth> months;
        private final SortedSet<Long> days;
        private final List<String> places;
        private final Keys kept = new Keys();
        private final Keys looked = new Keys();

        Collector(Profile profile) {
            this.profile = profile;
            this.kind = profile.account().kind().name().charAt(0) + "|";
            this.months = profile.time().months(profile.primary());
            this.days = profile.time().possibleDays();
            this.places = profile.countries().isEmpty()
                    ? List.of("-")
                    : profile.countries().stream().limit(MOST_COUNTRIES).toList();
        }

        CandidateKeys collect() {
            String digest = profile.account().report().getTextDigest();
            if (!digest.isEmpty()) {
                both("copy|" + digest + "|" + profile.account().ordinal());
            }
            profile.name().ifPresent(this::name);
            profile.whole().ifPresent(this::name);
            profile.cartels().forEach(cartel -> cartel.words().forEach(word -> group("cartel|" + stem(word))));
            profile.platforms().forEach(platform -> group("platform|" + platform));
            companies();
            profile.towns().stream().limit(MOST_TOWNS).forEach(town -> group("town|" + town));
            stories();
            authorities();
            figures(profile.measures());
            return new CandidateKeys(kept, looked);
        }

        private void name(WordBag name) {
            both("title|" + String.join(" ", new TreeSet<>(name.words())));
            name.words().forEach(word -> months.forEach(month -> both("name|" + stem(word) + "|" + month)));
        }

        /** Countries that act together on a day; where there are three or more, two of them are telling. */
        private void companies() {
            if (profile.countries().size() < MANY_COUNTRIES) {
                return;
            }
            for (String one : places) {
                for (String other : places) {
                    if (one.compareTo(other) < 0) {
                        days.forEach(day -> both("countries|" + one + other + "|" + day));
                    }
                }
            }
        }

        /** A rare subject in a town. */
        private void stories() {
            if (profile.primary()) {
                profile.towns().stream().limit(MOST_TOWNS).forEach(town -> profile.subjects().stream()
                        .limit(MOST_SUBJECTS)
                        .forEach(subject ->
                                months.forEach(month -> both("story|" + town + "|" + subject + "|" + month))));
            }
        }

        /** An authority of a country on a day. */
        private void authorities() {
            if (profile.primary()) {
                profile.agencies().stream().limit(FEW_AGENCIES).forEach(agency -> places.stream()
                        .limit(FEW_COUNTRIES)
                        .forEach(place -> days.forEach(day -> both("agency|" + agency + "|" + place + "|" + day))));
            }
        }

        private void figures(Measures measures) {
            measures.persons().forEach(this::persons);
            measures.parts().forEach(part -> persons(Measures.ARRESTS, part));
            measures.masses().forEach((substance, masses) -> {
                masses.forEach(mass -> mass(substance, mass));
                places.forEach(place -> days.forEach(day -> both("drug|" + substance + "|" + place + "|" + day)));
            });
            measures.numbers().forEach((thing, numbers) -> numbers.stream()
                    .filter(number -> number.best() >= MANY_THINGS)
                    .forEach(number -> buckets(number).forEach(bucket -> rare(thing + bucket))));
            measures.money().forEach((currency, sums) -> sums.forEach(sum -> sum("money|" + currency, sum)));
            measures.drugValues().forEach((currency, sums) -> sums.forEach(sum -> sum("drugs|" + currency, sum)));
        }

        private void persons(String what, Interval figure) {
            if (figure.best() >= MANY_PERSONS) {
                buckets(figure).forEach(bucket -> rare(what + bucket));
            } else {
                common(what + "|" + (long) figure.best(), figure.best() >= SOME_PERSONS);
            }
        }

        /** A mass meets those of the same substance, and a mass of which no substance is named meets all. */
        private void mass(String substance, Interval mass) {
            for (String bucket : buckets(mass)) {
                if (mass.best() < GREAT_MASS) {
                    common("mass|" + substance + bucket, true);
                    continue;
                }
                rare("mass|" + substance + bucket);
                boolean unnamed = substance.equals(Measures.UNNAMED);
                for (YearMonth month : months) {
                    String named = kind + "mass|any" + bucket + "|" + month;
                    String open = kind + "mass|unnamed" + bucket + "|" + month;
                    kept.add(unnamed ? open : named);
                    looked.add(unnamed ? named : open);
                }
            }
        }

        private void sum(String what, Interval sum) {
            for (String bucket : buckets(sum)) {
                if (sum.best() < GREAT_SUM) {
                    common(what + bucket, true);
                } else {
                    rare(what + bucket);
                }
            }
        }

        private void group(String group) {
            days.forEach(day -> both(group + "|" + day));
            boolean dayless = !profile.time().certain()
                    && (!profile.primary() || profile.time().known());
            for (YearMonth month : months) {
                String key = kind + group + "|" + month;
                kept.add(dayless ? key + "|dayless" : key);
                looked.add(key + "|dayless");
                if (dayless) {
                    looked.add(key);
                }
            }
        }

        /** What a country has every day; where it is still telling, those without a day look for it by the month. */
        private void common(String what, boolean telling) {
            for (String place : places) {
                if (telling) {
                    group(what + "|" + place);
                } else {
                    days.forEach(day -> both(what + "|" + place + "|" + day));
                }
            }
        }

        private void rare(String what) {
            months.forEach(month -> both(what + "|" + month));
            places.stream().limit(FEW_COUNTRIES).forEach(place -> timeless(kind + what + "|" + place));
        }

        /** What gives no time of action but recalls it looks for all others, and all others look for it. */
        private void timeless(String key) {
            boolean recalled =
                    months.isEmpty() || (!profile.primary() && !profile.time().known());
            if (recalled) {
                kept.add(key + "|undated");
                looked.add(key + "|dated");
            } else {
                kept.add(key + "|dated");
            }
            looked.add(key + "|undated");
        }

        private void both(String key) {
            kept.add(kind + key);
            looked.add(kind + key);
        }
    }

    /** Keys as they are made: of what they say, a number that is hardly that of anything else. */
    private static final class Keys {
        private static final long FIRST = 0xCBF29CE484222325L;
        private static final long PRIME = 0x100000001B3L;

        private long[] numbers = new long[64];
        private int size;

        /** Adds what a key says. */
        void add(String said) {
            long number = FIRST;
            for (int i = 0; i < said.length(); i++) {
                number = (number ^ said.charAt(i)) * PRIME;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        /** All of them once. */
        long[] distinct() {
            Arrays.sort(numbers, 0, size);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (distinct == 0 || numbers[i] != numbers[distinct - 1]) {
                    numbers[distinct++] = numbers[i];
                }
            }
            return Arrays.copyOf(numbers, distinct);
        }
    }

    /** Steps of a seventh that overlap by half, so that values within a fifteenth of each other always share one. */
    private static List<String> buckets(Interval figure) {
        if (figure.best() <= 0) {
            return List.of("|0");
        }
        double place = StrictMath.log(figure.best()) / STEP;
        return List.of("|" + (long) Math.floor(place), "|" + (long) Math.floor(place + 0.5) + "'");
    }

    private static String stem(String word) {
        return word.length() <= 4 ? word : word.substring(0, 4);
    }
}
