package io.blotter.ingest.following;

import io.blotter.ingest.count.Tally;
import io.blotter.ingest.feed.FeedEvent;
import io.blotter.ingest.feed.Feeds;
import io.blotter.ingest.fetch.FetchLimits;
import io.blotter.ingest.fetch.WebFetcher;
import io.blotter.ingest.folder.Folders;
import io.blotter.ingest.publish.AnnouncementPublisher;
import java.nio.file.Path;

/** Follows feeds and folders until it is closed. */
public final class Following implements AutoCloseable {
    private final AnnouncementPublisher publisher;
    private final WebFetcher fetcher;
    private final Feeds feeds;
    private final Folders folders;

    private Following(AnnouncementPublisher publisher, WebFetcher fetcher, Feeds feeds, Folders folders) {
        this.publisher = publisher;
        this.fetcher = fetcher;
        this.feeds = feeds;
        this.folders = folders;
    }

    /**
     * Starts to follow.
     *
     * @param publisher closed with it
     * @param positions a folder where it is kept how far each of them was read; one process at a time may use it
     */
    public static Following start(
            SourcesFile sources, AnnouncementPublisher publisher, FetchLimits limits, Path positions) {
        WebFetcher fetcher = WebFetcher.within(limits);
        return new Following(
                publisher,
                fetcher,
                Feeds.follow(sources.feeds(), publisher, fetcher, positions.resolve("feeds")),
                Folders.watch(sources.folders(), publisher, positions.resolve("folders"), Folders.EVERY));
    }

    /** What happened to feeds since the start, for metrics; what was published the {@linkplain #publisher() publisher} knows. */
    public Tally<FeedEvent> feedEvents() {
        return feeds.events();
    }

    /** What writes the announcements. */
    public AnnouncementPublisher publisher() {
        return publisher;
    }

    @Override
    public void close() {
        feeds.close();
        folders.close();
        fetcher.close();
        publisher.close();
    }
}
