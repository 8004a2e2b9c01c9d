package io.blotter.bench.synthetic;

import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ten years of announcements, or the first weeks of them, of operations that are known. The same seed and size make the same
 * world.
 *
 * <p>Half of the operations are told once, one in a hundred dozens of times, 3.3 times on average. Most stories come within days,
 * 6 % of the retellings weeks or months later; three in four operations that are told more than once are told within a week, as
 * incidents of the Gun Violence Archive are. 15 % of what media print is a copy, word for word or nearly. 5 % of the
 * announcements recall an older operation against the same group or in the same country, 2 % give statistics, 4 % are revised,
 * 0.5 % withdrawn, 1 % have no date of publication. One operation in seven is a look-alike: of the same country, group and
 * weeks, with a figure the same. One in seven is international, and its partners' announcements may tell of their own part.
 *
 * <p>What a telling says of its operation is up to {@link Teller}. How this compares with real clusters of announcements stands
 * in docs/accuracy.md.
 *
 * @param operations the operations, by day of action
 * @param told what is published, by day
 */
public record World(List<TrueOperation> operations, List<Told> told) {
    private static final long FIRST_DAY = LocalDate.of(2014, 1, 1).toEpochDay();
    private static final int DAYS = 3652;
    private static final int ANNOUNCEMENTS_IN_ALL = 100_000;
    private static final double OPERATIONS_PER_ANNOUNCEMENT = 0.3;
    private static final double STATISTICS_ALONE = 0.005;
    private static final double STATISTICS_BESIDE = 0.015;
    private static final double BACKGROUND = 0.05;
    private static final double REVISED = 0.04;
    private static final double WITHDRAWN = 0.005;
    private static final double UNDATED = 0.01;
    private static final double COPIES = 0.15;
    private static final double LATE = 0.06;
    private static final int MEDIA = 300;

    /**
     * A world with so many announcements; what it has on a day does not depend on their number, only how long it lasts.
     *
     * @param announcements at least 100
     */
    public static World of(int announcements, long seed) {
        return new Publishing(announcements, new Dice(seed)).run();
    }

    private static final class Publishing {
        private final Dice dice;
        private final Teller teller;
        private final int statistics;
        private final int days;
        private final List<TrueOperation> operations;
        private final Map<String, List<TrueOperation>> ofGroup = new HashMap<>();
        private final Map<String, List<TrueOperation>> ofCountry = new HashMap<>();
        private final List<Told> told = new ArrayList<>();
        private int number;

        Publishing(int announcements, Dice dice) {
            this.dice = dice;
            this.teller = new Teller(dice);
            this.days = Math.max(1, (int) ((long) DAYS * announcements / ANNOUNCEMENTS_IN_ALL));
            this.statistics = (int) (announcements * STATISTICS_ALONE);
            this.operations = new Operations(dice)
                    .make(
                            tellings((int) (announcements * OPERATIONS_PER_ANNOUNCEMENT), announcements - statistics),
                            FIRST_DAY,
                            days);
        }

        World run() {
            for (TrueOperation operation : operations) {
                tell(operation, operation.tellings());
                if (operation.tellings() < 2) {
                    continue; // what nobody else told of is seldom recalled
                }
                operation.cartels().forEach(group -> ofGroup.computeIfAbsent(group, any -> new ArrayList<>())
                        .add(operation));
                ofCountry
                        .computeIfAbsent(operation.home().code(), any -> new ArrayList<>())
                        .add(operation);
            }
            for (int i = 0; i < statistics; i++) {
                Country country = dice.pickSkewed(Country.ALL);
                long published = FIRST_DAY + dice.between(0, days - 1);
                String id = nextId();
                ReportedOperation statistic = teller.statistic(country, published, true, 0);
                publish(id, country.authority(), published, id, List.of(statistic), List.of(Told.NONE), id);
            }
            told.sort(Comparator.comparingLong(Told::published));
            return new World(List.copyOf(operations), List.copyOf(told));
        }

        /** How often each operation is told: half of them once, a few of them dozens of times. */
        private int[] tellings(int number, int sum) {
            int[] tellings = new int[number];
            for (int i = 0; i < tellings.length; i++) {
                int kind = dice.between(1, 100);
                tellings[i] = kind <= 50
                        ? 1
                        : kind <= 67
                                ? 2
                                : kind <= 77
                                        ? 3
                                        : kind <= 88
                                                ? dice.between(4, 6)
                                                : kind <= 96
                                                        ? dice.between(7, 12)
                                                        : kind <= 99 ? dice.between(13, 20) : dice.between(21, 45);
            }
            int missing = sum - Arrays.stream(tellings).sum();
            while (missing != 0) {
                int place = dice.between(0, tellings.length - 1);
                if (tellings[place] > 2) {
                    tellings[place] += missing > 0 ? 1 : -1;
                    missing += missing > 0 ? -1 : 1;
                }
            }
            return tellings;
        }

        private void tell(TrueOperation operation, int times) {
            boolean official = dice.chance(times == 1 ? 0.65 : 0.85);
            List<Told> sofar = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                long published = operation.day() + dice.between(0, 1) + (i == 0 ? 0 : dice.daysAbout(1.5));
                if (i > 0 && dice.chance(LATE)) {
                    published = operation.day() + dice.between(20, 400);
                }
                boolean settled = i == (times < 3 ? 0 : 1);
                if (settled && operation.settled() > 0) {
                    published = Math.max(published, operation.day() + operation.settled());
                }
                boolean byAuthority = official && (i < 2 || dice.chance(0.1));
                if (!byAuthority && !settled && !sofar.isEmpty() && dice.chance(COPIES)) {
                    copy(dice.pick(sofar), published);
                    continue;
                }
                boolean slice = !settled && i > 1 && operation.countries().size() > 2 && dice.chance(0.15);
                int nation = slice ? dice.between(1, operation.countries().size() - 1) : 0;
                Country speaks = operation.countries().get(nation);
                boolean authority = byAuthority || slice;
                Telling telling =
                        new Telling(authority ? agency(speaks) : medium(), authority, published, settled, nation);
                sofar.add(announce(operation, telling));
            }
        }

        private String agency(Country country) {
            return "agency" + dice.between(1, 4) + "." + country.authority();
        }

        private String medium() {
            return "medium" + dice.between(1, MEDIA) + ".example";
        }

        private Told announce(TrueOperation operation, Telling telling) {
            String id = nextId();
            List<ReportedOperation> accounts = new ArrayList<>(List.of(teller.about(operation, telling)));
            List<String> about = new ArrayList<>(List.of(telling.slice() ? operation.id() + "/part" : operation.id()));
            if (dice.chance(BACKGROUND)) {
                older(operation).ifPresent(older -> {
                    accounts.add(teller.beside(older, accounts.size()));
                    about.add(older.id());
                });
            }
            if (dice.chance(STATISTICS_BESIDE)) {
                accounts.add(teller.statistic(operation.home(), telling.published(), false, accounts.size()));
                about.add(Told.NONE);
            }
            Told first = publish(id, telling.source(), telling.published(), id, accounts, about, id);
            if (dice.chance(REVISED)) {
                accounts.set(0, teller.about(operation, telling));
                publish(
                        id,
                        telling.source(),
                        telling.published() + dice.between(0, 3),
                        id + " revised",
                        accounts,
                        about,
                        id);
            }
            if (dice.chance(WITHDRAWN)) {
                told.add(new Told(id, telling.published() + 4, Optional.empty(), List.of(), id));
            }
            return first;
        }

        /** The same text elsewhere: word for word, or with a changed word. */
        private void copy(Told original, long published) {
            String id = nextId();
            Report report = original.report().orElseThrow();
            String digest = dice.chance(0.5) ? report.getTextDigest() : id;
            publish(
                    id,
                    medium(),
                    Math.max(published, original.published()),
                    digest,
                    report.getOperations(),
                    original.about(),
                    original.copyOf());
        }

        private Optional<TrueOperation> older(TrueOperation than) {
            List<TrueOperation> earlier = than.cartels().isEmpty()
                    ? ofCountry.getOrDefault(than.home().code(), List.of())
                    : ofGroup.getOrDefault(than.cartels().get(0), List.of());
            if (earlier.isEmpty()) {
                return Optional.empty();
            }
            int recent = Math.max(0, earlier.size() - 6);
            return Optional.of(earlier.get(dice.between(dice.chance(0.6) ? recent : 0, earlier.size() - 1)));
        }

        private String nextId() {
            return "a" + number++;
        }

        private Told publish(
                String id,
                String source,
                long published,
                String digest,
                List<ReportedOperation> accounts,
                List<String> about,
                String copyOf) {
            LocalDate day = dice.chance(UNDATED) ? null : LocalDate.ofEpochDay(published);
            Report report = new Report(id, source, null, day, true, digest, List.copyOf(accounts));
            Told one = new Told(id, published, Optional.of(report), List.copyOf(about), copyOf);
            told.add(one);
            return one;
        }
    }
}
