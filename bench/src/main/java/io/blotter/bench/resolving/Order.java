package io.blotter.bench.resolving;

import io.blotter.bench.synthetic.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The order in which announcements arrive. */
enum Order {
    PUBLICATION {
        @Override
        List<Told> of(List<Told> told) {
            return told;
        }
    },
    /** Any order, but that the versions of one announcement stay in theirs. */
    SHUFFLED {
        @Override
        List<Told> of(List<Told> told) {
            List<Told> shuffled = new ArrayList<>(told);
            Collections.shuffle(shuffled, new Random(7));
            Map<String, List<Told>> versions = new HashMap<>();
            told.forEach(one -> versions.computeIfAbsent(one.announcementId(), any -> new ArrayList<>())
                    .add(one));
            Map<String, Integer> given = new HashMap<>();
            shuffled.replaceAll(one -> {
                int version = given.merge(one.announcementId(), 1, Integer::sum) - 1;
                return versions.getOrDefault(one.announcementId(), List.of()).get(version);
            });
            return shuffled;
        }
    };

    /** What is published, in this order. */
    abstract List<Told> of(List<Told> told);
}
