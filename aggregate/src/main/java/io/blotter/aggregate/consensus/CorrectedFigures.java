package io.blotter.aggregate.consensus;

import io.blotter.aggregate.correction.Corrections;
import io.blotter.aggregate.correction.Subject;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Money;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.SetFigure;
import io.blotter.schemas.Telling;
import io.blotter.schemas.ValueTotal;
import io.blotter.schemas.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An operation's figures as analysts set them: of several corrections of one figure the latest holds. Who told of it stays on
 * record as a voice. A seized value is set in its currency and leaves those in others alone; one of 0 takes it away.
 *
 * @param facts the facts, corrected
 * @param seizedValue the seized value, corrected
 * @param corrections the corrections of figures that speak of the operation, by id
 */
public record CorrectedFigures(
        List<ConsensusFact> facts, List<ValueTotal> seizedValue, SortedMap<String, AppliedCorrection> corrections) {
    private static final List<Class<?>> PERSONS_FIRST = List.of(Arrests.class, Searches.class, Charges.class);

    /** The figures of an operation under the corrections that stand. */
    public static CorrectedFigures of(Operation operation, Corrections corrections) {
        NavigableSet<Correction> latestFirst = new TreeSet<>(Corrections.LATEST_FIRST);
        for (Telling telling : operation.getTellings()) {
            corrections.about(telling.getAnnouncementId() + "#" + telling.getOrdinal()).stream()
                    .filter(correction -> Subject.figure(correction).isPresent())
                    .forEach(latestFirst::add);
        }
        Editor editor = new Editor(operation);
        latestFirst.forEach(
                correction -> Subject.figure(correction).ifPresent(figure -> editor.take(correction, figure)));
        return new CorrectedFigures(List.copyOf(editor.facts), List.copyOf(editor.values.values()), editor.applied);
    }

    private static final class Editor {
        private final List<ConsensusFact> facts;
        private final SortedMap<String, ValueTotal> values = new TreeMap<>();
        private final Map<String, Correction> holding = new HashMap<>();
        private final SortedMap<String, AppliedCorrection> applied = new TreeMap<>();

        Editor(Operation operation) {
            this.facts = new ArrayList<>(operation.getFacts());
            operation
                    .getSeizedValue()
                    .forEach(total -> values.put(total.getMoney().getCurrency(), total));
        }

        void take(Correction correction, SetFigure set) {
            Object figure = set.getFigure();
            String what = what(figure);
            Optional<Correction> later = Optional.ofNullable(holding.putIfAbsent(what, correction));
            if (later.isPresent()) {
                note(correction, false, "correction " + later.get().getId() + " is later");
                return;
            }
            Optional<String> before =
                    figure instanceof Money money ? value(correction, money) : fact(correction, figure);
            note(
                    correction,
                    true,
                    what + " " + shown(figure)
                            + before.map(told -> told.equals(shown(figure)) ? ", as told" : " instead of " + told)
                                    .orElse(", of which nothing was told"));
        }

        private Optional<String> fact(Correction correction, Object figure) {
            String reason = "set by " + Corrections.named(correction);
            for (int i = 0; i < facts.size(); i++) {
                ConsensusFact fact = facts.get(i);
                if (!fact.getPartOfTotal() && fact.getStatement().getClass().equals(figure.getClass())) {
                    facts.set(i, new ConsensusFact(fact.getId(), figure, false, heard(fact, figure), reason));
                    return Optional.of(shown(fact.getStatement()));
                }
            }
            long parts = facts.stream()
                    .filter(fact -> fact.getStatement().getClass().equals(figure.getClass()))
                    .count();
            String id = what(figure) + "#" + parts;
            facts.add(placeOf(figure), new ConsensusFact(id, figure, false, List.of(), reason));
            return Optional.empty();
        }

        private static List<Voice> heard(ConsensusFact fact, Object figure) {
            return fact.getVoices().stream()
                    .map(voice -> new Voice(
                            voice.getAnnouncementId(),
                            voice.getOrdinal(),
                            voice.getFactId(),
                            Statements.figure(figure).says(Statements.figure(voice.getStatement())),
                            voice.getStatement()))
                    .toList();
        }

        private int placeOf(Object figure) {
            int place = 0;
            while (place < facts.size() && rank(facts.get(place).getStatement()) < rank(figure)) {
                place++;
            }
            return place;
        }

        private static int rank(Object statement) {
            int rank = PERSONS_FIRST.indexOf(statement.getClass());
            return rank < 0 ? PERSONS_FIRST.size() : rank;
        }

        private Optional<String> value(Correction correction, Money money) {
            Optional<String> before =
                    Optional.ofNullable(values.get(money.getCurrency())).map(total -> shown(total.getMoney()));
            boolean nothing = money.getBest().signum() == 0
                    && money.getHigh().filter(high -> high.signum() == 0).isPresent();
            if (nothing) {
                values.remove(money.getCurrency());
            } else {
                values.put(
                        money.getCurrency(),
                        new ValueTotal(money, List.of(), "set by " + Corrections.named(correction)));
            }
            return before;
        }

        private void note(Correction correction, boolean holds, String effect) {
            applied.put(correction.getId(), new AppliedCorrection(correction, holds, effect));
        }
    }

    private static String what(Object figure) {
        if (figure instanceof Money money) {
            return "seized value in " + money.getCurrency();
        }
        return figure instanceof Arrests ? "arrests" : figure instanceof Searches ? "searches" : "charges";
    }

    private static String shown(Object figure) {
        BigDecimal value = figure instanceof Money money
                ? money.getBest()
                : Statements.figure(figure).value();
        return value.stripTrailingZeros().toPlainString();
    }
}
