package io.blotter.enrich.quantity;

import java.math.BigDecimal;

/**
 * A number in digits or words, or a range of two.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param low the value, or the lower end of the range
 * @param high the value, or the upper end of the range
 * @param digits whether it is one bare number token, without separators and multipliers
 * @param scaled whether a multiplier such as "million" is part of it
 */
record Numeral(int from, int to, BigDecimal low, BigDecimal high, boolean digits, boolean scaled) {
    boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
