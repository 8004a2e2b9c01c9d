package io.blotter.ingest.announcement;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The article of a web page, as plain HTML: no attribute, script, picture or form. */
final class Article {
    /** Shorter than this it is a menu, a notice about cookies or a form. */
    private static final int SHORTEST = 140;

    /** Beyond these a page is made to be slow to read, or is no article. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final int DEEPEST = 200;

    private static final Safelist STRUCTURE = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "div");

    private Article() {}

    /** The article; empty where there is none. The page is taken apart. */
    static Optional<String> of(Document page) {
        if (!isReadable(page)) {
            return Optional.empty();
        }
        Element content = new Readability4J(page.location(), page).parse().getArticleContent();
        return Optional.ofNullable(content)
                .map(article -> plain(article.html()))
                .filter(html -> Jsoup.parseBodyFragment(html).text().length() >= SHORTEST);
    }

    /** The text's paragraphs, headings, lists and tables, without all else. */
    static String plain(String html) {
        return Jsoup.clean(html, "", STRUCTURE, new OutputSettings().prettyPrint(false))
                .strip();
    }

    private static boolean isReadable(Document page) {
        Measure measure = new Measure();
        NodeTraversor.traverse(measure, page);
        return measure.elements <= MOST_ELEMENTS && measure.depth <= DEEPEST;
    }

    private static final class Measure implements NodeVisitor {
        private int elements;
        private int depth;

        @Override
        public void head(Node node, int level) {
            elements += node instanceof Element ? 1 : 0;
            depth = Math.max(depth, level);
        }
    }
}
