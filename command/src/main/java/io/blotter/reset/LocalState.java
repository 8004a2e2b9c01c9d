package io.blotter.reset;

import io.blotter.aggregate.topology.AggregateTopology;
import io.blotter.enrich.topology.EnrichTopology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Utils;

/** What services keep on the disk of the machine that they run on. */
public final class LocalState {
    private LocalState() {}

    /** The folders under {@code directory} that belong to a service, where there are any; nothing else in it is Blotter's. */
    public static List<Path> of(Optional<Path> directory) {
        return directory.stream()
                .flatMap(all -> List.of(EnrichTopology.APPLICATION, AggregateTopology.APPLICATION).stream()
                        .map(all::resolve))
                .filter(Files::isDirectory)
                .toList();
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        Utils.delete(folder.toFile());
    }
}
