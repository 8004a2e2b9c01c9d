package io.blotter.ingest.feed;

import static io.blotter.ingest.fetch.TestSite.bytes;
import static io.blotter.ingest.fetch.TestSite.html;

import io.blotter.ingest.fetch.TestSite.Answer;
import java.nio.charset.StandardCharsets;

/** What a feed and its pages look like. */
final class FeedPages {
    private FeedPages() {}

    static Answer page(String title, String number) {
        return page(title, number, "");
    }

    /** A page that gives this address as its own. */
    static Answer claiming(String address, String title, String number) {
        return page(title, number, "<link rel=canonical href='" + address + "'>");
    }

    private static Answer page(String title, String number, String head) {
        return html("<html><head><title>" + title + "</title>" + head + "</head><body><article><h1>" + title
                + "</h1><p>Officers arrested "
                + number
                + " men on Tuesday and seized 300 kilograms of cocaine in the harbour.</p><p>Investigators searched"
                + " twelve homes, and took €120,000 in cash, four cars, and a boat.</p></article></body></html>");
    }

    static String item(String link, String title, String text) {
        return "<item><title>" + title + "</title><link>" + link + "</link><guid isPermaLink='false'>" + link
                + "</guid>" + "<pubDate>Tue, 05 Mar 2024 09:00:00 GMT</pubDate><description>" + text
                + "</description></item>";
    }

    static String channel(String... items) {
        return "<rss version='2.0'><channel><title>Police</title><link>/</link><description>News</description>"
                + String.join("", items) + "</channel></rss>";
    }

    static Answer rss(String... items) {
        return xml(channel(items));
    }

    static Answer atom(String entries) {
        return xml(
                "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:a</id><title>Police</title><updated>2024-03-05T09:00:00Z</updated>"
                        + entries + "</feed>");
    }

    static Answer xml(String text) {
        return bytes("application/xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
