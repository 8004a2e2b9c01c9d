package io.blotter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final int ANNOUNCEMENTS = 1_000;
    private static final long CHARACTERS = 1_048_576;

    private static Figures measured(double extracting, double tagging, double hostile) {
        return new Figures(ANNOUNCEMENTS, CHARACTERS, extracting, tagging, Map.of(HostileText.DIGITS, hostile));
    }

    @Test
    void allHoldsWhereEveryBarIsReached() {
        assertThat(measured(0.2, 5, 20).allHold()).isTrue();
    }

    @Test
    void readingTooFewAnnouncementsFails() {
        assertThat(measured(0.21, 6, 0.2).allHold()).isFalse();
    }

    @Test
    void beingTooCloseToTaggingFails() {
        assertThat(measured(0.1, 2.4, 0.1).allHold()).isFalse();
    }

    @Test
    void aHostileTextOfTooMuchTimeFailsAndIsNamed() {
        Figures figures = measured(0.1, 5, 10.1);

        assertThat(figures.allHold()).isFalse();
        assertThat(figures.table().lines())
                .filteredOn(line -> line.contains("FAILS"))
                .singleElement()
                .asString()
                .contains("a million digits", "101.00");
    }
}
