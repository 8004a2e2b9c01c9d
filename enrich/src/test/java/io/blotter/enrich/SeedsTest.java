package io.blotter.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.ValueTotal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main figures of five announcements that are kept beside the repository. */
class SeedsTest {
    private List<ReportedOperation> operations = List.of();

    @BeforeEach
    void readSeeds() throws IOException {
        Optional<Path> seeds = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "eval", "seeds", "announcements.jsonl"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(seeds.isPresent(), "the evaluation texts are not beside this checkout");
        Extractor extractor = Extractor.standard();
        operations = ReportJson.read(seeds.orElseThrow()).stream()
                .map(extractor::extract)
                .map(Report::getOperations)
                .map(all -> all.get(0))
                .toList();
    }

    @Test
    void arrestsOfTheMainOperationsAreRight() {
        assertThat(operations).extracting(SeedsTest::arrests).containsExactly(7L, 6L, 6L, 23L, 23L);
    }

    @Test
    void seizedValueOfTheMainOperationsIsRight() {
        assertThat(operations)
                .extracting(SeedsTest::euros)
                .containsExactly(1_250_000L, 550_000L, 550_000L, 5_000_000L, 5_000_000L);
    }

    @Test
    void cocaineOfTheTwoTellingsOfOneOperationIsTheSame() {
        assertThat(kilograms(operations.get(1))).containsExactly(2700L);
        assertThat(kilograms(operations.get(2))).containsExactly(2700L);
    }

    private static long arrests(ReportedOperation operation) {
        return operation.getFacts().stream()
                .filter(fact -> fact.getStatement() instanceof Arrests && !fact.getPartOfTotal())
                .mapToLong(fact -> ((Arrests) fact.getStatement()).getPersons().getBest())
                .sum();
    }

    private static long euros(ReportedOperation operation) {
        return operation.getSeizedValue().stream()
                .map(ValueTotal::getMoney)
                .filter(money -> money.getCurrency().equals("EUR"))
                .mapToLong(money -> money.getBest().longValue())
                .sum();
    }

    private static List<Long> kilograms(ReportedOperation operation) {
        return operation.getFacts().stream()
                .map(Fact::getStatement)
                .filter(Seizure.class::isInstance)
                .flatMap(statement -> ((Seizure) statement).getMass().stream())
                .map(Mass::getBest)
                .map(Number::longValue)
                .toList();
    }
}
