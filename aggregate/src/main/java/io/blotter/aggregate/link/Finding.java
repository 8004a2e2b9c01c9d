package io.blotter.aggregate.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;

/**
 * What one comparison of two accounts found.
 *
 * @param comparison what was compared
 * @param level how the two stand to each other there
 * @param bits evidence for 'the same operation' in bits; negative against it
 * @param detail what was compared, for people; spelled out only where somebody reads it
 */
public record Finding(String comparison, String level, double bits, Supplier<String> detail) {
    Finding times(double factor) {
        return new Finding(comparison, level, bits * factor, detail);
    }

    Finding less(double chance) {
        return new Finding(comparison, level, bits - chance, detail);
    }

    /** As in {@code +4.5 time, same-day: 2023-05-11}. */
    String text() {
        String what = detail.get();
        return tenths() + " " + comparison + ", " + level + (what.isEmpty() ? "" : ": " + what);
    }

    /** The bits with sign and one digit after the point. */
    private String tenths() {
        return (bits < 0 ? "" : "+")
                + BigDecimal.valueOf(bits).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
