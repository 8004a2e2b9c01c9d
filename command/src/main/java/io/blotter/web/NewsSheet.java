package io.blotter.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a follower of the stream knows when it is up to date. Never changes.
 *
 * @param number its place among the sheets, ascending; 0 says nothing yet
 * @param texts a JSON text for each thing
 */
record NewsSheet(long number, SortedMap<Thing, String> texts) {
    NewsSheet {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** What the things are; the names are those of the events. */
    enum Kind {
        /** A cartel's totals. */
        CARTEL("totals", "gone"),
        /** The total over all cartels. */
        ALL("total", "total-gone"),
        /** The total of a month over all cartels. */
        MONTH("month", "month-gone"),
        /** One of the newest operations. */
        OPERATION("operation", "operation-gone");

        private final String told;
        private final String gone;

        Kind(String told, String gone) {
            this.told = told;
            this.gone = gone;
        }
    }

    /** A thing. */
    record Thing(Kind kind, String id) implements Comparable<Thing> {
        private static final Comparator<Thing> ORDER =
                Comparator.comparing(Thing::kind).thenComparing(Thing::id);

        @Override
        public int compareTo(Thing other) {
            return ORDER.compare(this, other);
        }
    }

    /** A server-sent event. */
    record News(Kind kind, String event, String data) {}

    static NewsSheet empty() {
        return new NewsSheet(0, new TreeMap<>());
    }

    /** What to tell someone who knows an earlier sheet, so that they know this one. */
    List<News> since(NewsSheet known) {
        List<News> news = new ArrayList<>();
        texts.forEach((key, text) -> {
            if (!text.equals(known.texts.get(key))) {
                news.add(new News(key.kind(), key.kind().told, text));
            }
        });
        known.texts.keySet().forEach(key -> {
            if (!texts.containsKey(key)) {
                news.add(new News(key.kind(), key.kind().gone, key.id()));
            }
        });
        return news;
    }
}
