package io.blotter.aggregate.total;

import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The totals that changed, by key ascending; empty values where nothing is left.
 *
 * @param cartels by cartel id
 * @param months by cartel id, '/' and month
 */
public record TotalChanges(
        SortedMap<String, Optional<CartelTotals>> cartels, SortedMap<String, Optional<CartelMonth>> months) {}
