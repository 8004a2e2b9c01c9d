package io.blotter.bench.synthetic;

import java.util.List;
import java.util.Optional;

/**
 * An operation as it was.
 *
 * @param id names it
 * @param day its day of action, counted from 1970-01-01
 * @param name its code name
 * @param cartels ids of the groups that it was directed at
 * @param platform the service or market that it relied on
 * @param countries those that acted, the leading one first
 * @param towns where in these countries, the leading one first
 * @param agencies authorities that acted, the leading one first
 * @param subjects what its stories speak of beside figures
 * @param arrests how many were arrested in the end
 * @param searches how many premises were searched; 0 where nobody says
 * @param charges how many were charged; 0 where nobody says
 * @param hauls what was seized
 * @param tellings how many announcements are about it
 * @param settled how many days after the action its figures are final; 0 where they are at once
 */
public record TrueOperation(
        String id,
        long day,
        Optional<String> name,
        List<String> cartels,
        Optional<String> platform,
        List<Country> countries,
        List<String> towns,
        List<String> agencies,
        List<String> subjects,
        long arrests,
        long searches,
        long charges,
        List<Haul> hauls,
        int tellings,
        int settled) {

    Country home() {
        return countries.get(0);
    }
}
