package io.blotter.bench.synthetic;

import java.util.List;
import java.util.Random;

/** Seeded choices: the same seed makes the same choices on every machine. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One of many of which the first are much more common than the last. */
    <T> T pickSkewed(List<T> some) {
        return some.get((int) (some.size() * StrictMath.pow(random.nextDouble(), 2.5)));
    }

    /** A figure of at least 1 with a long tail: half of them below the median. */
    long figure(double median, double spread) {
        return Math.max(1, StrictMath.round(median * StrictMath.exp(spread * random.nextGaussian())));
    }

    /** Days of waiting, mostly few. */
    int daysAbout(double mean) {
        return (int) (-mean * StrictMath.log(1 - random.nextDouble()));
    }
}
