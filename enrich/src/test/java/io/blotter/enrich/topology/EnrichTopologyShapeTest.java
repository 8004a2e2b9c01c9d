package io.blotter.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Report;
import io.blotter.serdes.RegistryConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EnrichTopologyShapeTest {
    private static final Path GOLDEN = Path.of("src/test/resources/topology/enrich.txt");

    @Test
    void namesOfNodesStoresAndTopicsStayAsReleased() throws IOException {
        // When
        String shape = EnrichTopology.of(
                        announcement -> Report.newBuilder().build(), RegistryConnection.to("mock://shape"))
                .describe()
                .toString();

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, shape);
        }

        // Then
        assertThat(shape)
                .as(
                        "a renamed node or store loses its state in every running deployment; if that is meant, change %s",
                        GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }
}
