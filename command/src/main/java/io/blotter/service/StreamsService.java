package io.blotter.service;

import io.blotter.metrics.Metrics;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One topology at work: exactly once, and on again after whatever a broker, the network or the registry does. */
public final class StreamsService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);

    private final String application;
    private final KafkaStreams streams;
    private final CompletableFuture<Void> running = new CompletableFuture<>();

    private StreamsService(String application, KafkaStreams streams) {
        this.application = application;
        this.streams = streams;
    }

    /** Starts a topology; returns at once. */
    public static StreamsService start(String application, Topology topology, ServiceSettings settings) {
        KafkaStreams streams = new KafkaStreams(topology, StreamsSettings.of(application, settings));
        StreamsService service = new StreamsService(application, streams);
        streams.setStateListener((state, before) -> service.note(state));
        streams.setUncaughtExceptionHandler(service::goOn);
        streams.start();
        return service;
    }

    /** Completes when the service takes work for the first time. */
    public CompletableFuture<Void> running() {
        return running.copy();
    }

    /** Has {@code metrics} tell what Kafka Streams measures of its work. */
    public void measuredBy(Metrics metrics) {
        metrics.withStreamsOf(application, streams);
    }

    /** Whether it can still do its work, be it now or after a rebalance. */
    public boolean isAlive() {
        KafkaStreams.State state = streams.state();
        return state.isRunningOrRebalancing() || state == KafkaStreams.State.CREATED;
    }

    /** Whether it does its work now. */
    public boolean isRunning() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Commits what is done and stops. Its place in the group stays reserved where it has a name of its own. */
    @Override
    public void close() {
        boolean stopped = streams.close(CloseOptions.timeout(CLOSE_TIMEOUT)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.REMAIN_IN_GROUP));
        if (!stopped) {
            LOG.atWarn().addKeyValue("service", application).log("service did not stop in time");
        }
    }

    private void note(KafkaStreams.State state) {
        LOG.atInfo()
                .addKeyValue("service", application)
                .addKeyValue("state", state)
                .log("service state");
        if (state == KafkaStreams.State.RUNNING) {
            running.complete(null);
        } else if (state == KafkaStreams.State.ERROR) {
            running.completeExceptionally(new IllegalStateException(application + " has failed, see its log"));
        }
    }

    // The transaction is aborted and the work tried again from the last commit. The pause keeps an outage from becoming
    // a busy loop.
    private StreamThreadExceptionResponse goOn(Throwable failure) {
        LOG.atError()
                .addKeyValue("service", application)
                .addKeyValue("error", rootMessage(failure))
                .setCause(failure)
                .log("service thread failed and is replaced");
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }
}
