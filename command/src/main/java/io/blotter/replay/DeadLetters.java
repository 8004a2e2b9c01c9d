package io.blotter.replay;

import io.blotter.connection.ClusterConnection;
import io.blotter.topics.Topics;
import io.blotter.view.TopicScan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the dead letters' topic. */
public final class DeadLetters {
    private DeadLetters() {}

    /**
     * Hands over all letters that are there now, the oldest first.
     *
     * @throws io.blotter.connection.UnfitTopicException where there is no topic of dead letters
     * @throws io.blotter.connection.UnreachableException where no broker answers
     */
    public static void read(ClusterConnection cluster, Consumer<DeadLetter> receiver) {
        TopicScan.read(cluster, Topics.DEAD_LETTERS, record -> receiver.accept(DeadLetter.of(record)));
    }

    /** The letter of a number; empty where there is none. The same exceptions as {@link #read}. */
    public static Optional<DeadLetter> find(ClusterConnection cluster, long number) {
        List<DeadLetter> found = new ArrayList<>();
        read(cluster, letter -> {
            if (letter.number() == number) {
                found.add(letter);
            }
        });
        return found.stream().findFirst();
    }
}
