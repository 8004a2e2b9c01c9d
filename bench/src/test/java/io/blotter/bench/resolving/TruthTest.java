package io.blotter.bench.resolving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.blotter.bench.synthetic.World;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TruthTest {
    private final Truth truth = Truth.of(World.of(500, 1));

    @Test
    void theTrueGroupsScoreOne() {
        Map<String, List<String>> groups = truth.operationOf().keySet().stream()
                .collect(Collectors.groupingBy(
                        account -> truth.operationOf().getOrDefault(account, ""), TreeMap::new, Collectors.toList()));

        Truth.BCubed score =
                truth.score(groups.values().stream().map(TruthTest::operation).toList());

        assertThat(score.f1()).isCloseTo(1, within(1e-9));
    }

    @Test
    void everyAccountForItselfLosesRecallAlone() {
        Truth.BCubed score = truth.score(truth.operationOf().keySet().stream()
                .map(account -> operation(List.of(account)))
                .toList());

        assertThat(score.precision()).isCloseTo(1, within(1e-9));
        assertThat(score.recall()).isLessThan(0.6);
    }

    @Test
    void everythingInOneLosesPrecisionAlone() {
        Truth.BCubed score = truth.score(
                List.of(operation(new ArrayList<>(truth.operationOf().keySet()))));

        assertThat(score.recall()).isCloseTo(1, within(1e-9));
        assertThat(score.precision()).isLessThan(0.2);
    }

    private static Operation operation(List<String> accounts) {
        return Operation.newBuilder()
                .setId(accounts.get(0))
                .setKind(OperationKind.ACTION)
                .setPrimary(true)
                .setTellings(accounts.stream().map(TruthTest::telling).toList())
                .build();
    }

    private static Telling telling(String account) {
        int mark = account.indexOf('#');
        return new Telling(
                account.substring(0, mark),
                Integer.parseInt(account.substring(mark + 1)),
                true,
                "daily.example",
                false,
                null,
                null);
    }
}
