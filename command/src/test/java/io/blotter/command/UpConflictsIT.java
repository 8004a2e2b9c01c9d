package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.embedded.directory.DirectoryLock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code up} says where something else is in its way. */
class UpConflictsIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--kafka-port", "--registry-port", "--http-port"})
    void aPortThatIsTakenIsNamedWithWhatToDo(String option) throws IOException {
        // Given
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            // When
            Typed up = Typed.run(
                    "up",
                    "--data",
                    folder.toString(),
                    "--kafka-port",
                    option.equals("--kafka-port") ? port : "0",
                    "--registry-port",
                    option.equals("--registry-port") ? port : "0",
                    "--http-port",
                    option.equals("--http-port") ? port : "0");

            // Then
            assertThat(up.status()).isEqualTo(1);
            assertThat(up.out()).isEmpty();
            assertThat(up.err()).startsWith("blotter: ").contains(port, option).doesNotContain("\tat ");
        }
    }

    @Test
    void aDataFolderThatIsInUseIsNamedWithWhatToDo() {
        // Given
        try (DirectoryLock inUse = DirectoryLock.take(folder)) {
            // When
            Typed up = Typed.run(
                    "up", "--data", folder.toString(), "--kafka-port", "0", "--registry-port", "0", "--http-port", "0");

            // Then
            assertThat(inUse).isNotNull();
            assertThat(up.status()).isEqualTo(1);
            assertThat(up.out()).isEmpty();
            assertThat(up.err())
                    .startsWith("blotter: ")
                    .contains(folder.toString(), "--data")
                    .doesNotContain("\tat ");
        }
    }
}
