package io.blotter.enrich.text;

import java.text.Normalizer;
import java.util.Locale;

/** One form for the characters and words that typography and languages write in several. */
public final class TypographicForm {
    private TypographicForm() {}

    /** Quotes, dashes, spaces and digits of any script as their plain form; other characters as they are. */
    static char fold(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2212' -> '-';
            case '\u2012', '\u2014', '\u2015' -> '\u2013';
            case '\u2028', '\u2029', '\u0085' -> '\n';
            case '\u25CF', '\u25AA', '\u25E6', '\u2023', '\u2043', '\u00B7', '\u25A0', '\u25BA', '\u27A4', '\uF0B7' ->
                '•';
            default -> foldByCategory(c);
        };
    }

    private static char foldByCategory(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        return c;
    }

    /** The word in lower case and without accents, as word lists are looked up. */
    public static String key(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 0x80;
        }
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                key.append(c);
            }
        }
        return key.toString()
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace("ß", "ss");
    }
}
