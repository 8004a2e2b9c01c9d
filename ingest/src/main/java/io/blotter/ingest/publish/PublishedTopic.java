package io.blotter.ingest.publish;

/** The announcements topic, followed by a publisher that lives beside others. */
interface PublishedTopic extends AutoCloseable {
    /** A topic that nobody else writes to. */
    PublishedTopic ALONE = new PublishedTopic() {
        @Override
        public void readOn() {}

        @Override
        public void close() {}
    };

    /** Notes what has come to the topic since it was last read. */
    void readOn();

    @Override
    void close();
}
