package io.blotter.aggregate.total;

import io.blotter.aggregate.correction.CartelId;
import io.blotter.schemas.CartelMention;
import java.util.List;

/** A group that totals are kept for. */
record Cartel(String id, String name, boolean provisional) {
    /** Where operations go whose reports name no group. */
    static final Cartel UNATTRIBUTED = new Cartel(CartelId.UNATTRIBUTED, "Unattributed", false);

    /** The groups that an operation counts for which is directed at these. */
    static List<Cartel> of(List<CartelMention> cartels) {
        return cartels.isEmpty()
                ? List.of(UNATTRIBUTED)
                : cartels.stream().map(Cartel::of).toList();
    }

    /**
     * The group of a mention. A provisional group takes its name from its id, since texts spell it in several ways and totals
     * must not depend on which of them came last.
     */
    private static Cartel of(CartelMention mention) {
        return new Cartel(
                mention.getId(),
                mention.getProvisional() ? CartelId.spelledOut(mention.getId()) : mention.getName(),
                mention.getProvisional());
    }

    /** The key of the group's totals of a month. */
    String keyOf(String month) {
        return id + "/" + month;
    }
}
