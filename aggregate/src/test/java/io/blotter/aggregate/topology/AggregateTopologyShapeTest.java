package io.blotter.aggregate.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.total.Totals;
import io.blotter.serdes.RegistryConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AggregateTopologyShapeTest {
    private static final Path GOLDEN = Path.of("src/test/resources/topology/aggregate.txt");

    @Test
    void namesOfNodesStoresAndTopicsStayAsReleased() throws IOException {
        // When
        String shape = AggregateTopology.of(
                        Resolver.standard(), Totals.standard(), RegistryConnection.to("mock://shape"))
                .describe()
                .toString();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, shape);
        }

        // Then
        assertThat(shape)
                .as(
                        "a renamed node or store loses its state in every running deployment; if that is meant, run with -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }
}
