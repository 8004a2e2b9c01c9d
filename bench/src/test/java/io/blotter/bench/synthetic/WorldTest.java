package io.blotter.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final int ANNOUNCEMENTS = 3_000;
    private final World world = World.of(ANNOUNCEMENTS, 1);
    private final Map<String, TrueOperation> operations =
            world.operations().stream().collect(Collectors.toMap(TrueOperation::id, Function.identity()));

    @Test
    void theSameSeedMakesTheSameWorld() {
        assertThat(World.of(ANNOUNCEMENTS, 1)).isEqualTo(world);
        assertThat(World.of(ANNOUNCEMENTS, 2)).isNotEqualTo(world);
    }

    @Test
    void thereAreAsManyAnnouncementsAsWereAskedFor() {
        assertThat(world.told().stream().map(Told::announcementId).distinct()).hasSize(ANNOUNCEMENTS);
        assertThat(world.operations()).hasSize(ANNOUNCEMENTS * 3 / 10);
    }

    @Test
    void whatIsPublishedComesDayByDayAndNotBeforeTheAction() {
        assertThat(world.told()).extracting(Told::published).isSorted();
        world.told().forEach(told -> told.about().stream()
                .filter(about -> !about.equals(Told.NONE))
                .forEach(about -> assertThat(told.published())
                        .isGreaterThanOrEqualTo(operation(about).day())));
    }

    @Test
    void everyAccountOfAnActionIsOfAKnownOperationAndEveryStatisticOfNone() {
        world.told().forEach(told -> {
            List<ReportedOperation> accounts =
                    told.report().map(Report::getOperations).orElse(List.of());
            assertThat(told.about()).hasSameSizeAs(accounts);
            for (int i = 0; i < accounts.size(); i++) {
                boolean statistic = accounts.get(i).getKind() == OperationKind.STATISTIC;
                assertThat(told.about().get(i).equals(Told.NONE)).isEqualTo(statistic);
            }
        });
    }

    @Test
    void noTellingGivesMoreArrestsThanThereWereButForSlipsAndRounding() {
        long more = accountsOfActions()
                .filter(account -> arrests(account.told) > 1.2 * account.of.arrests() + 5)
                .count();

        assertThat(more).isZero();
    }

    @Test
    void whoGivesADayGivesTheDayOfActionOrTheNext() {
        accountsOfActions()
                .filter(account -> !account.told.getActionDates().isEmpty())
                .forEach(account -> assertThat(account.told.getActionDates())
                        .extracting(LocalDate::toEpochDay)
                        .allMatch(day -> day == account.of.day() || day == account.of.day() + 1));
    }

    @Test
    void everyOperationThatManyTellOfIsToldWithItsFinalFiguresOnce() {
        Set<String> settled = accountsOfActions()
                .filter(account -> arrests(account.told) == account.of.arrests())
                .map(account -> account.of.id())
                .collect(Collectors.toSet());

        world.operations().stream()
                .filter(operation -> operation.tellings() >= 3 && operation.arrests() > 0)
                .forEach(operation -> assertThat(settled).contains(operation.id()));
    }

    private record Telling(ReportedOperation told, TrueOperation of) {}

    private Stream<Telling> accountsOfActions() {
        return world.told().stream().flatMap(told -> {
            List<ReportedOperation> accounts =
                    told.report().map(Report::getOperations).orElse(List.of());
            return IntStream.range(0, accounts.size())
                    .filter(i -> !told.about().get(i).equals(Told.NONE))
                    .mapToObj(i ->
                            new Telling(accounts.get(i), operation(told.about().get(i))));
        });
    }

    private TrueOperation operation(String about) {
        return Optional.ofNullable(operations.get(about.replace("/part", ""))).orElseThrow();
    }

    private static long arrests(ReportedOperation told) {
        return told.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal() && fact.getStatement() instanceof Arrests)
                .mapToLong(fact -> ((Arrests) fact.getStatement()).getPersons().getBest())
                .findFirst()
                .orElse(0);
    }
}
