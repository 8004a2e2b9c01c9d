package io.blotter.bench.latency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * When each announcement was due, and when the total that it moves had moved. Announcements of one group are told apart by how many of
 * them the group's totals rest on: the n-th to be due is seen with the n-th. Safe for use by several threads.
 */
final class Stopwatch implements Sightings {
    private final String place;
    private final long[] due;
    private final long[] seen;
    private final Map<String, List<Integer>> waiting = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final CountDownLatch unseen;

    /** For so many announcements, seen at a place. */
    Stopwatch(String place, int announcements) {
        this.place = place;
        this.due = new long[announcements];
        this.seen = new long[announcements];
        this.unseen = new CountDownLatch(announcements);
    }

    /** Says that an announcement is to be sent at a moment: to be told before it is. */
    synchronized void due(int announcement, String cartel, long moment) {
        due[announcement] = moment;
        waiting.computeIfAbsent(cartel, any -> new ArrayList<>()).add(announcement);
    }

    @Override
    public synchronized void moved(String cartel, long announcements, long moment) {
        List<Integer> all = Optional.ofNullable(waiting.get(cartel)).orElse(List.of());
        int next = told.getOrDefault(cartel, 0);
        while (next < announcements && next < all.size()) {
            seen[all.get(next)] = moment;
            unseen.countDown();
            next++;
        }
        told.put(cartel, next);
    }

    /** Waits until all are seen, or the patience ends; how many are not. */
    long await(long seconds) throws InterruptedException {
        return unseen.await(seconds, TimeUnit.SECONDS) ? 0 : unseen.getCount();
    }

    /** The times of the announcements from {@code first} on. */
    synchronized Times times(int first) {
        return new Times(
                place,
                IntStream.range(first, due.length)
                        .mapToObj(i -> (seen[i] - due[i]) / (double) TimeUnit.MILLISECONDS.toNanos(1))
                        .toList());
    }
}
