package io.blotter.bench.synthetic;

import io.blotter.schemas.SeizureCategory;

/**
 * What was seized of one kind of thing. A figure of 0 is one that nobody gives.
 *
 * @param category the kind
 * @param substance the substance of drugs; empty for other things
 * @param grams how much of it
 * @param count how many of it
 * @param value its value as an asset
 * @param streetValue what its dealers would have taken for it
 * @param currency the currency of both values
 */
public record Haul(
        SeizureCategory category,
        String substance,
        long grams,
        long count,
        long value,
        long streetValue,
        String currency) {
    static Haul drug(String substance, long grams, long streetValue, String currency) {
        return new Haul(SeizureCategory.DRUG, substance, grams, 0, 0, streetValue, currency);
    }

    static Haul things(SeizureCategory category, long count) {
        return new Haul(category, "", 0, count, 0, 0, "");
    }

    static Haul money(SeizureCategory category, long value, String currency) {
        return new Haul(category, "", 0, 0, value, 0, currency);
    }
}
