package io.blotter.enrich.operation;

import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What has been told of one operation so far. */
final class Collected {
    final List<Statement> statements = new ArrayList<>();
    final List<Integer> sentences = new ArrayList<>();
    final List<DateReading> dates = new ArrayList<>();

    /** Takes over what was told of {@code other}. */
    void join(Collected other) {
        statements.addAll(other.statements);
        statements.sort(Comparator.comparingInt(Statement::sentence));
        sentences.addAll(other.sentences);
        Collections.sort(sentences);
        dates.addAll(other.dates);
    }

    /** Whether something of the kind was done. */
    boolean tells(Deed deed) {
        return statements.stream().anyMatch(statement -> statement.deed() == deed);
    }

    /** Whether nothing else was done. */
    boolean tellsOnly(Deed deed) {
        return statements.stream().allMatch(statement -> statement.deed() == deed);
    }
}
