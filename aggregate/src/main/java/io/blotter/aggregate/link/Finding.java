package io.blotter.aggregate.link;

import java.util.Locale;
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

    /** As in {@code +4.5 time, same-day: 2023-05-11}. */
    String text() {
        String what = detail.get();
        return String.format(Locale.ROOT, "%+.1f %s, %s%s", bits, comparison, level, what.isEmpty() ? "" : ": " + what);
    }
}
