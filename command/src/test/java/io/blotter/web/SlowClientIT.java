package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.Patience;
import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.embedded.EmbeddedCluster;
import io.blotter.metrics.Metrics;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.quantity.Monies;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.Figures;
import io.blotter.serdes.AvroWriter;
import io.blotter.topics.Topics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients of the news that do not read, while more is told than all buffers between hold: 8 times 2 MiB, where a socket takes some
 * MiB.
 */
class SlowClientIT {
    private static final int ROUNDS = 8;
    private static final int LARGE = 2 << 20;
    private static final int SMALL_BUFFER = 4096;
    private static final Pattern TOLD = Pattern.compile("\"name\":\"round (\\d+) ");

    @TempDir
    private Path data;

    private EmbeddedCluster cluster;
    private ClusterConnection connection;
    private Metrics metrics;
    private WebServer web;
    private KafkaProducer<String, CartelTotals> producer;

    @BeforeEach
    void start() {
        cluster = EmbeddedCluster.start(data, PipelineSettings.HOST, 0, 0);
        connection = ClusterConnection.to(cluster.bootstrapServers(), cluster.registryUrl());
        TopicPlan.apply(connection);
        SchemaPlan.register(connection);
        metrics = Metrics.ofThisProcess();
        web = WebServer.start(connection, PipelineSettings.HOST, 0, () -> true, metrics, Admission.OPEN);
        Map<String, Object> settings = new HashMap<>(connection.clientProperties());
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * LARGE);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new AvroWriter<>(connection.registry()));
    }

    @AfterEach
    void stop() {
        producer.close();
        web.close();
        metrics.close();
        cluster.close();
    }

    @Test
    void whoDoesNotReadHoldsUpNobodyAndIsNotKeptWhatItMissed() throws Exception {
        try (Socket slow = asking()) {
            // Given
            Queue<Integer> toldToOthers = listen();

            // When
            tellAllRounds(toldToOthers);

            // Then
            awaitOneThatIsWrittenTo();

            // When
            Queue<Integer> toldToSlow = new ConcurrentLinkedQueue<>();
            startReading(slow, toldToSlow);

            // Then
            Patience.await("the slow one is up to date").until(() -> toldToSlow.contains(ROUNDS));
            assertThat(toldToSlow).as("what lay in buffers, and the latest").hasSizeLessThan(ROUNDS);
        }
    }

    @Test
    void whoNeverReadsIsLetGo() throws Exception {
        try (Socket dead = asking()) {
            // Given
            Queue<Integer> toldToOthers = listen();
            tellAllRounds(toldToOthers);
            awaitOneThatIsWrittenTo();

            // Then
            Patience.await("the server's patience ends").until(() -> beingWrittenTo() == 0);
            Queue<Integer> toldToDead = new ConcurrentLinkedQueue<>();
            Thread reader = startReading(dead, toldToDead);
            Patience.await("the line's end").until(() -> !reader.isAlive());
            assertThat(toldToDead).as("the line ended before the latest").doesNotContain(ROUNDS);
        }
    }

    private void tellAllRounds(Queue<Integer> toldToOthers) throws ExecutionException, InterruptedException {
        for (int round = 1; round <= ROUNDS; round++) {
            int latest = round;
            producer.send(new ProducerRecord<>(
                            Topics.CARTEL_TOTALS.name(), "one", totals("round " + round + " " + "x".repeat(LARGE))))
                    .get();
            Patience.await("others are told round " + round).until(() -> toldToOthers.contains(latest));
        }
    }

    /** Asks for the news over a line that holds little, and reads nothing of the answer. */
    private Socket asking() throws IOException {
        URI address = URI.create(web.url());
        Socket socket = new Socket();
        // To be small it has to be said before the line is there.
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.getOutputStream().write("GET /news HTTP/1.0\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static Thread startReading(Socket socket, Queue<Integer> told) throws IOException {
        socket.setReceiveBufferSize(LARGE);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        return start(lines.lines(), told);
    }

    private Queue<Integer> listen() throws IOException, InterruptedException {
        Queue<Integer> told = new ConcurrentLinkedQueue<>();
        start(
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(web.url() + "/news"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofLines())
                        .body(),
                told);
        return told;
    }

    private static Thread start(Stream<String> lines, Queue<Integer> told) {
        Thread reader = new Thread(
                () -> {
                    try {
                        lines.forEach(line -> round(line, told));
                    } catch (RuntimeException closed) {
                        told.add(0);
                    }
                },
                "reader");
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private static void round(String line, Queue<Integer> told) {
        Matcher round = TOLD.matcher(line);
        if (round.find()) {
            told.add(Integer.parseInt(round.group(1)));
        }
    }

    // The others' threads are done in a moment; the slow one's waits.
    private static void awaitOneThatIsWrittenTo() {
        Patience.await("the slow one's thread waits").until(() -> beingWrittenTo() == 1);
    }

    /** How many clients the server is writing to just now. */
    private static long beingWrittenTo() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Stream.of(stack)
                        .anyMatch(frame -> frame.getClassName().startsWith(NewsStream.class.getName())
                                && frame.getMethodName().equals("tell")))
                .count();
    }

    private static CartelTotals totals(String name) {
        CountTotal none = new CountTotal(0L, 0L, 0L, 0L, 0L);
        BigDecimal zero = Monies.scaled(BigDecimal.ZERO);
        DecimalTotal nothing = new DecimalTotal(zero, zero, zero, 0L, zero);
        return new CartelTotals(
                "one",
                name,
                Figures.newBuilder()
                        .setArrests(none)
                        .setSearches(none)
                        .setCharges(none)
                        .setSeizedValueEuro(nothing)
                        .setDrugValueEuro(nothing)
                        .setDrugs(List.of())
                        .build(),
                null,
                null);
    }
}
