package io.blotter.ingest.announcement;

/** Foreign text made fit for a message: it can neither flood nor steer a terminal. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** The text in quotes, shortened, control characters spelled out. */
    public static String quoted(String text) {
        boolean whole = text.codePointCount(0, text.length()) <= LONGEST;
        String start = whole ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        return '"' + plainly(start) + '"';
    }

    /** The text with control and direction-changing characters spelled out. */
    public static String plainly(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> plain.append(String.format("\\u%04x", point));
                default -> plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }
}
