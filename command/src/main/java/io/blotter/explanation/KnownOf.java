package io.blotter.explanation;

import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** When, where, against whom and through what an operation was, in one line: "on 2024-05-02; in ES, FR; against …". */
final class KnownOf {
    private final List<String> known = new ArrayList<>();

    KnownOf(List<LocalDate> days, Optional<Period> period) {
        add("on", days, LocalDate::toString);
        period.ifPresent(between -> known.add("between " + between.getFrom() + " and " + between.getTo()));
    }

    KnownOf in(List<String> countries) {
        return add("in", countries, Function.identity());
    }

    KnownOf against(List<CartelMention> cartels, Function<CartelMention, String> name) {
        return add("against", cartels, name);
    }

    KnownOf through(List<String> platforms) {
        return add("through", platforms, Function.identity());
    }

    /** The line; empty where nothing is known. */
    Optional<String> line() {
        return known.isEmpty() ? Optional.empty() : Optional.of(Shown.text(String.join("; ", known)));
    }

    private <T> KnownOf add(String how, List<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            known.add(how + " " + String.join(", ", values.stream().map(text).toList()));
        }
        return this;
    }
}
