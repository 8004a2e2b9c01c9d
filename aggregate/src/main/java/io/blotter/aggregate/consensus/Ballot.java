package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides between figures that differ. The tellers to be believed most decide: announcements about the operation before
 * background mentions, among them authorities before media. Of one publisher the latest statement counts, of copies of a
 * text one. Then the figure that most of them give; others who give the same figure support it. A later and larger figure
 * replaces it where such figures grow: also that of media over that of an authority which has had time to age.
 */
final class Ballot {
    /** How figures of a kind change after the action. */
    enum Growth {
        /** They belong to the action and settle within days: arrests, searches. */
        WITH_THE_ACTION,
        /** They grow as long as the case goes on: charges, seizures. */
        WITH_THE_CASE
    }

    /** A figure and why it was taken. */
    record Decision(Vote winner, String reason) {}

    /** Retellings later than this count for less where figures belong to the action. */
    private static final int DAYS_OF_ACTION = 14;

    /** Until when such figures are still followed, where the telling knows no later action. */
    private static final int DAYS_OF_FOLLOWING = 60;

    /** After so many days an authority's figure may be out of date, and media may know more. */
    private static final int DAYS_TO_AGE = 3;

    private static final int EXACT = 4;
    private static final int HEDGED = 3;
    private static final int SUPPORT = 2;

    /** A figure that grew more than this many times is rather a slip. */
    private static final BigDecimal MOST_GROWTH = BigDecimal.TEN;

    /** The same for the word of media against an authority, and for what is told when all should be known. */
    private static final BigDecimal MOST_LATE_GROWTH = BigDecimal.valueOf(2);

    /** So many who agree are not all behind the times. */
    private static final int MANY = 3;

    /** A hedged figure that is larger by less than this has been rounded, and has not grown. */
    private static final BigDecimal ROUNDING = new BigDecimal("1.1");

    private static final Comparator<Vote> CANONICAL = Comparator.comparing(Vote::account, Account.CANONICAL);

    private final Growth growth;
    private final LocalDate firstPublished;

    private Ballot(Growth growth, LocalDate firstPublished) {
        this.growth = growth;
        this.firstPublished = firstPublished;
    }

    /**
     * Decides.
     *
     * @param votes at least one
     */
    static Decision decide(List<Vote> votes, Growth growth) {
        if (votes.size() == 1) {
            return new Decision(votes.get(0), reason(votes.get(0), votes, List.of()));
        }
        LocalDate first = votes.stream()
                .flatMap(vote -> vote.account().publishedOn().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX.minusDays(DAYS_OF_ACTION));
        return new Ballot(growth, first).decide(votes);
    }

    private Decision decide(List<Vote> votes) {
        int best = votes.stream().mapToInt(Vote::tier).min().orElseThrow();
        List<Vote> deciding =
                independent(votes.stream().filter(vote -> vote.tier() == best).toList(), List.of());
        List<Vote> supporting =
                independent(votes.stream().filter(vote -> vote.tier() > best).toList(), deciding);
        Map<Vote, Integer> scores = new HashMap<>();
        deciding.forEach(vote -> scores.put(vote, score(vote, deciding, supporting)));
        Vote plurality = deciding.stream()
                .min(Comparator.comparing((Vote vote) -> -scores.getOrDefault(vote, 0))
                        .thenComparing(Vote::magnitude, Comparator.reverseOrder())
                        .thenComparing(Vote::unit)
                        .thenComparing(vote -> !vote.exact())
                        .thenComparing(CANONICAL))
                .orElseThrow();
        return grown(plurality, deciding, supporting)
                .map(later -> new Decision(
                        later,
                        "later and larger than "
                                + plurality.value().stripTrailingZeros().toPlainString()))
                .orElseGet(() -> new Decision(plurality, reason(plurality, deciding, supporting)));
    }

    private int score(Vote candidate, List<Vote> deciding, List<Vote> supporting) {
        int score = 0;
        for (Vote vote : deciding) {
            if (vote.same(candidate)) {
                score += (vote.exact() ? EXACT : HEDGED) * (late(vote) ? 1 : 2);
            }
        }
        for (Vote vote : supporting) {
            if (vote.same(candidate)) {
                score += SUPPORT * (late(vote) ? 1 : 2);
            }
        }
        return score;
    }

    /**
     * The latest larger figure, where it can be what the figure decided for has grown to. Between those who are believed alike
     * a later day is enough; media are believed over an authority once its figure has had time to age.
     */
    private Optional<Vote> grown(Vote from, List<Vote> deciding, List<Vote> others) {
        LocalDate lastSaid = deciding.stream()
                .filter(vote -> vote.same(from))
                .map(Vote::published)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate aged = lastSaid.isAfter(LocalDate.MIN) ? lastSaid.plusDays(DAYS_TO_AGE) : LocalDate.MAX;
        return Stream.concat(
                        deciding.stream().filter(vote -> vote.published().isAfter(lastSaid)),
                        others.stream()
                                .filter(vote -> vote.account().primary()
                                        && vote.published().isAfter(aged)))
                .filter(vote -> vote.larger(from) && canHaveGrown(vote, from, lastSaid))
                .filter(vote -> vote.times(from).compareTo(MOST_LATE_GROWTH) <= 0
                        || !isAloneAgainstMany(vote, from, deciding, others))
                .max(Comparator.comparing(Vote::published)
                        .thenComparing(Vote::value)
                        .thenComparing(CANONICAL.reversed()));
    }

    private boolean canHaveGrown(Vote vote, Vote from, LocalDate lastSaid) {
        BigDecimal ratio = vote.times(from);
        boolean rounded = !vote.exact() && ratio.compareTo(ROUNDING) <= 0;
        boolean settled = late(vote)
                && vote.account().operation().getActionDates().stream().noneMatch(day -> day.isAfter(lastSaid));
        boolean over = settled && vote.published().isAfter(firstPublished.plusDays(DAYS_OF_FOLLOWING));
        BigDecimal most = settled || vote.tier() > from.tier() ? MOST_LATE_GROWTH : MOST_GROWTH;
        return !rounded && !over && ratio.compareTo(most) <= 0;
    }

    /** Whether nobody else says it, and several independent voices, of whatever rank, say the other figure. */
    private static boolean isAloneAgainstMany(Vote vote, Vote other, List<Vote> deciding, List<Vote> others) {
        long alike = Stream.concat(deciding.stream(), others.stream())
                .filter(vote::same)
                .count();
        long against = Stream.concat(deciding.stream(), others.stream())
                .filter(other::same)
                .count();
        return alike == 1 && against >= MANY;
    }

    private boolean late(Vote vote) {
        return growth == Growth.WITH_THE_ACTION
                && vote.account().publishedOn().isPresent()
                && vote.published().isAfter(firstPublished.plusDays(DAYS_OF_ACTION));
    }

    /** One vote of each publisher, its latest, and one of each text. */
    static List<Vote> independent(List<Vote> votes) {
        return independent(votes, List.of());
    }

    /** One vote of each publisher, its latest, and one of each text; none of those who have spoken already. */
    private static List<Vote> independent(List<Vote> votes, List<Vote> spoken) {
        Set<String> publishers = new HashSet<>();
        Set<String> texts = new HashSet<>();
        spoken.forEach(vote -> {
            publishers.add(vote.publisher());
            texts.add(vote.account().report().getTextDigest());
        });
        List<Vote> latestOfPublishers = new ArrayList<>();
        votes.stream()
                .sorted(Comparator.comparing(Vote::published).reversed().thenComparing(CANONICAL.reversed()))
                .filter(vote -> publishers.add(vote.publisher()))
                .forEach(latestOfPublishers::add);
        return latestOfPublishers.stream()
                .sorted(CANONICAL)
                .filter(vote -> vote.account().report().getTextDigest().isEmpty()
                        || texts.add(vote.account().report().getTextDigest()))
                .toList();
    }

    private static String reason(Vote winner, List<Vote> deciding, List<Vote> supporting) {
        long agreeing = deciding.stream().filter(winner::same).count();
        long supporters = supporting.stream().filter(winner::same).count();
        String who = (winner.account().primary() ? "" : "background mentions by ")
                + (winner.official() ? "authorities" : "media");
        return deciding.size() == 1
                ? "the only independent figure of " + who
                : "given by " + agreeing + " of " + deciding.size() + " independent " + who
                        + (supporters == 0 ? "" : " and " + supporters + " more");
    }
}
