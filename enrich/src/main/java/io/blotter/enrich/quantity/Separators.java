package io.blotter.enrich.quantity;

import java.math.BigDecimal;

/** What commas and points mean in a number, in the ways that the world's newspapers set them. */
final class Separators {
    private Separators() {}

    /**
     * The value of digits with separators.
     *
     * @param wholeUnits whether a single point before three digits groups thousands ("EUR 130.000"), as it does for sums
     */
    static BigDecimal valueOf(String written, boolean wholeUnits) {
        if (isPlain(written)) {
            return new BigDecimal(written);
        }
        String digits = written.replace("'", "");
        int commas = count(digits, ',');
        int points = count(digits, '.');
        int last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        int after = last < 0 ? 0 : digits.length() - last - 1;
        if (commas == 0 && points == 0) {
            return new BigDecimal(digits);
        }
        if (commas > 0 && points > 0) {
            return mixed(digits, last);
        }
        boolean grouped =
                commas > 1 || points > 1 || (after == 3 && (commas == 1 || wholeUnits) && !digits.startsWith("0"));
        return grouped ? new BigDecimal(without(digits, 0, digits.length())) : decimal(digits, last);
    }

    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return !written.isEmpty();
    }

    private static BigDecimal mixed(String digits, int last) {
        return count(digits, digits.charAt(last)) > 1
                ? new BigDecimal(without(digits, 0, digits.length()))
                : decimal(digits, last);
    }

    private static BigDecimal decimal(String digits, int point) {
        return new BigDecimal(without(digits, 0, point) + "." + without(digits, point + 1, digits.length()));
    }

    private static String without(String digits, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (Character.isDigit(digits.charAt(i))) {
                plain.append(digits.charAt(i));
            }
        }
        return plain.toString();
    }

    private static int count(String text, char sign) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }
}
