package io.blotter.aggregate.total;

import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A group that totals are kept for. */
record Cartel(String id, String name) {
    /** Where operations go whose reports name no group. */
    static final Cartel UNATTRIBUTED = new Cartel("unattributed", "Unattributed");

    /** The groups that an operation counts for. */
    static List<Cartel> of(Operation operation) {
        return operation.getCartels().isEmpty()
                ? List.of(UNATTRIBUTED)
                : operation.getCartels().stream().map(Cartel::of).toList();
    }

    /**
     * The group of a mention. A provisional group takes its name from its id, since texts spell it in several ways and totals
     * must not depend on which of them came last.
     */
    private static Cartel of(CartelMention mention) {
        return new Cartel(mention.getId(), mention.getProvisional() ? spelledOut(mention.getId()) : mention.getName());
    }

    private static String spelledOut(String id) {
        return Arrays.stream(id.split("-", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The key of the group's totals of a month. */
    String keyOf(String month) {
        return id + "/" + month;
    }
}
