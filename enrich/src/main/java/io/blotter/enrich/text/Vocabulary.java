package io.blotter.enrich.text;

import io.blotter.enrich.text.Token.Shape;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that word lists are about, numbered. A word is looked up once, when it is cut from the text; from then on it is
 * known by its number, and all tokens that are written alike share what is known of them.
 */
public final class Vocabulary {
    /** The number of every word that is none of these. */
    public static final int UNKNOWN = -1;

    /** The forms, each at the place that its spelling gives it, or behind it. */
    private final Form[] table;

    private Vocabulary(Set<String> keys) {
        table = new Form[Integer.highestOneBit(keys.size() + 1) << 3];
        int number = 0;
        for (String key : keys) {
            put(key, number);
            if (isPlainWord(key)) {
                put(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1), number);
            }
            number++;
        }
    }

    /** The vocabulary of the word-list forms {@code keys}, numbered from 0 in their order, and of the function words. */
    public static Vocabulary of(Collection<String> keys) {
        Set<String> all = new LinkedHashSet<>(keys);
        all.addAll(FunctionWords.all());
        return new Vocabulary(all);
    }

    /** The number of the word-list form {@code key}; {@link #UNKNOWN} where it has none. */
    public int number(String key) {
        char[] characters = key.toCharArray();
        Form form = find(Spelling.of(characters, 0, characters.length), characters, 0, characters.length);
        return form == null ? UNKNOWN : form.word();
    }

    /** The form of the characters from {@code from} up to {@code to}, which are of the shape. */
    Form form(char[] characters, int from, int to, Shape shape) {
        Spelling spelling = Spelling.of(characters, from, to);
        Form known = find(spelling, characters, from, to);
        return known != null && known.shape() == shape
                ? known
                : strange(spelling, new String(characters, from, to - from), shape);
    }

    /** What is written otherwise than word lists write it: in capitals or with accents, it may still be a word of them. */
    private Form strange(Spelling spelling, String text, Shape shape) {
        String key = TypographicForm.key(text);
        return Form.of(spelling, text, key, shape, number(key));
    }

    private @Nullable Form find(Spelling spelling, char[] characters, int from, int to) {
        int at = spelling.place() & (table.length - 1);
        for (Form form = table[at]; form != null; form = table[at]) {
            if (form.isWritten(spelling, characters, from, to)) {
                return form;
            }
            at = (at + 1) & (table.length - 1);
        }
        return null;
    }

    private void put(String text, int number) {
        char[] characters = text.toCharArray();
        Spelling spelling = Spelling.of(characters, 0, characters.length);
        int at = spelling.place() & (table.length - 1);
        while (table[at] != null) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = Form.of(spelling, text.intern(), TypographicForm.key(text).intern(), shapeOf(text), number);
    }

    private static Shape shapeOf(String text) {
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return Shape.NUMBER;
        }
        boolean clitic = first == '\'' && text.length() > 1 && Character.isLetter(text.charAt(1));
        if (clitic || Character.isLetter(first)) {
            return text.endsWith("$") ? Shape.CURRENCY : Shape.WORD;
        }
        return Character.getType(first) == Character.CURRENCY_SYMBOL ? Shape.CURRENCY : Shape.SIGN;
    }

    private static boolean isPlainWord(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < 'a' || key.charAt(i) > 'z') {
                return false;
            }
        }
        return !key.isEmpty();
    }
}
