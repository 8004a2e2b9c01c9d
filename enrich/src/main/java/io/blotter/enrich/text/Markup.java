package io.blotter.enrich.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads plain text or HTML into characters. Tags that end a line become line breaks, list items get a bullet, scripts and
 * styles are dropped, entities decoded, typographic variants folded. Every character is visited a bounded number of times,
 * whatever the text.
 */
final class Markup {
    private static final Set<String> LINE_TAGS = Set.of(
            "p",
            "div",
            "br",
            "tr",
            "table",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "blockquote",
            "figure",
            "figcaption",
            "dd",
            "dt",
            "dl",
            "hr",
            "pre",
            "body",
            "html",
            "head",
            "title",
            "main",
            "form",
            "td",
            "th");
    private static final Set<String> INLINE_TAGS = Set.of(
            "a",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "span",
            "small",
            "sup",
            "sub",
            "img",
            "font",
            "abbr",
            "cite",
            "code",
            "q",
            "s",
            "time",
            "mark",
            "label",
            "input",
            "button",
            "picture",
            "source",
            "video",
            "meta",
            "link",
            "wbr",
            "tbody",
            "thead",
            "svg",
            "path",
            "iframe",
            "noscript",
            "center",
            "strike",
            "del",
            "ins",
            "var",
            "kbd",
            "samp",
            "o:p");
    private static final Set<String> SILENT_TAGS = Set.of("script", "style", "template");
    private static final int LONGEST_ENTITY = 32;

    private final String source;
    private final PlainText.Builder out;
    private int position;

    private Markup(String source) {
        this.source = source;
        this.out = new PlainText.Builder(source.length());
    }

    /** The characters of {@code source}, free of markup. */
    static PlainText read(String source) {
        return source.indexOf('<') < 0 && source.indexOf('&') < 0 ? readPlain(source) : readMarked(source);
    }

    /** Most texts have no markup: only typography is folded, and each character stays where it is. */
    private static PlainText readPlain(String source) {
        char[] characters = source.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= 0x80) {
                characters[i] = TypographicForm.fold(characters[i]);
            }
        }
        return PlainText.inPlace(characters);
    }

    private static PlainText readMarked(String source) {
        Markup markup = new Markup(source);
        markup.readAll();
        return markup.out.build();
    }

    private void readAll() {
        while (position < source.length()) {
            char c = source.charAt(position);
            if (c == '<' && readTag()) {
                continue;
            }
            if (c == '&' && readEntity()) {
                continue;
            }
            int end = position + 1;
            if (c < 0x80) {
                end = endOfPlain(end);
                out.append(source, position, end);
            } else {
                out.append(TypographicForm.fold(c), position, end);
            }
            position = end;
        }
    }

    /** The end of the characters that stand for themselves. */
    private int endOfPlain(int from) {
        int end = from;
        while (end < source.length()
                && source.charAt(end) < 0x80
                && source.charAt(end) != '<'
                && source.charAt(end) != '&') {
            end++;
        }
        return end;
    }

    /** Reads a known tag or comment at the position; an angle bracket that starts none is text. */
    private boolean readTag() {
        if (source.startsWith("<!--", position)) {
            int close = source.indexOf("-->", position + 4);
            skipTo(close < 0 ? source.length() : close + 3);
            return true;
        }
        int nameStart = position + 1;
        boolean closing = nameStart < source.length() && source.charAt(nameStart) == '/';
        if (closing) {
            nameStart++;
        }
        int nameEnd = nameStart;
        while (nameEnd < source.length() && isNamePart(source.charAt(nameEnd)) && nameEnd - nameStart < 12) {
            nameEnd++;
        }
        String name = source.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        boolean item = name.equals("li");
        boolean line = LINE_TAGS.contains(name);
        boolean silent = SILENT_TAGS.contains(name);
        if (!(item || line || silent || INLINE_TAGS.contains(name) || name.equals("!doctype"))) {
            return false;
        }
        int close = nameEnd;
        while (close < source.length() && source.charAt(close) != '>' && source.charAt(close) != '<') {
            close++;
        }
        int end = close < source.length() && source.charAt(close) == '>' ? close + 1 : close;
        int start = position;
        position = end;
        if (silent && !closing) {
            int closingTag = source.indexOf("</" + source.substring(nameStart, nameEnd), end);
            position = closingTag < 0 ? source.length() : closingTag;
            return true;
        }
        if (line || item) {
            out.append('\n', start, end);
            if (line && !name.equals("br") && !name.startsWith("t")) {
                out.append('\n', start, end);
            }
        }
        if (item && !closing) {
            out.append('•', start, end);
            out.append(' ', start, end);
        }
        return true;
    }

    private boolean readEntity() {
        int limit = Math.min(source.length(), position + LONGEST_ENTITY);
        int end = position + 1;
        while (end < limit && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        if (end >= limit || source.charAt(end) != ';' || end == position + 1) {
            return false;
        }
        String decoded = Parser.unescapeEntities(source.substring(position, end + 1), false);
        if (decoded.startsWith("&") && decoded.length() > 1) {
            return false;
        }
        for (int i = 0; i < decoded.length(); i++) {
            out.append(TypographicForm.fold(decoded.charAt(i)), position, end + 1);
        }
        position = end + 1;
        return true;
    }

    private void skipTo(int end) {
        position = end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '!' || c == ':';
    }
}
