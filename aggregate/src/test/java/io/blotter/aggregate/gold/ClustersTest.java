package io.blotter.aggregate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.schemas.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClustersTest {
    @Test
    void severalReportsOfEachOperationComeTogetherAndLookalikesStayApart() throws IOException {
        Gold gold = Gold.folder("dev/clusters");
        BatchResolution resolution = BatchResolution.of(gold.reports());
        Files.createDirectories(Path.of("target", "gold"));
        Files.writeString(
                Path.of("target", "gold", "clusters.jsonl"),
                OperationJson.lines(resolution.operations().values()));

        BCubed score = BCubed.of(truth(gold), found(resolution));

        assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(0.95);
    }

    /** {@code blotter resolve --corrections} takes them: what is wrong then is wrong in reading or consensus, not in linking. */
    @Test
    void theLinksOfTheAnnotatorsAreWrittenAsCorrections() throws IOException {
        String corrections = GoldLinks.corrections(truth(Gold.folder("dev/clusters")));
        Files.createDirectories(Path.of("target", "gold"));
        Files.writeString(Path.of("target", "gold", "clusters-links.jsonl"), corrections);

        assertThat(corrections.lines()).isNotEmpty().allMatch(line -> line.contains("link"));
    }

    private static Map<String, String> truth(Gold gold) {
        Map<String, String> truth = new TreeMap<>();
        gold.documents().forEach((id, document) -> {
            for (JsonNode operation : document.get("operations")) {
                if (operation.get("primary").asBoolean()) {
                    truth.put(id, operation.get("op_id").asText());
                }
            }
        });
        return truth;
    }

    private static Map<String, String> found(BatchResolution resolution) {
        Map<String, String> found = new TreeMap<>();
        resolution.operations().forEach((id, operation) -> operation.getTellings().stream()
                .filter(Telling::getPrimary)
                .forEach(telling -> found.put(telling.getAnnouncementId(), id)));
        return found;
    }
}
