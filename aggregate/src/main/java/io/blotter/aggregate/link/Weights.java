package io.blotter.aggregate.link;

import io.blotter.aggregate.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The weight of each level of each comparison, in bits, from a data file. */
final class Weights {
    private final String file;
    private final Map<String, Map<String, Double>> bits;

    private Weights(String file, Map<String, Map<String, Double>> bits) {
        this.file = file;
        this.bits = bits;
    }

    /** For and against the same. */
    static Weights standard() {
        return of("link-weights.tsv");
    }

    /** For part and whole. */
    static Weights ofParts() {
        return of("part-weights.tsv");
    }

    private static Weights of(String file) {
        Map<String, Map<String, Double>> bits = new HashMap<>();
        for (DataFile.Line line : DataFile.lines(file)) {
            List<String> fields = line.fields(4);
            try {
                if (bits.computeIfAbsent(fields.get(0), any -> new HashMap<>())
                                .put(fields.get(1), Double.valueOf(fields.get(2)))
                        != null) {
                    throw line.wrong(fields.get(0) + " " + fields.get(1) + " is there twice");
                }
            } catch (NumberFormatException e) {
                throw line.wrong("'" + fields.get(2) + "' is no number of bits");
            }
        }
        return new Weights(file, Map.copyOf(bits));
    }

    /**
     * The weight of a level.
     *
     * @throws IllegalArgumentException where the file has no such level
     */
    double of(String comparison, String level) {
        Double weight = bits.getOrDefault(comparison, Map.of()).get(level);
        if (weight == null) {
            throw new IllegalArgumentException(file + " has no line for " + comparison + " " + level);
        }
        return weight;
    }

    Finding finding(String comparison, String level, Supplier<String> detail) {
        return new Finding(comparison, level, of(comparison, level), detail);
    }
}
