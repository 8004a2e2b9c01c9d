package io.blotter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.blotter.Patience;
import io.blotter.correction.CorrectionDesk;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.metrics.Metrics;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Count;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.SetFigure;
import io.blotter.schemas.TellingReference;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees and does at the page, in a browser, over the embedded form. */
class PageIT {
    private static final int PATIENCE = (int) Patience.LONGEST.toMillis();

    @TempDir
    private static Path data;

    private static Chromium chromium;
    private static Pipeline pipeline;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
    }

    @AfterAll
    static void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        page = chromium.page(Chromium.DESK, ColorScheme.LIGHT);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(complaints).as("errors of the page's code").isEmpty();
    }

    @Test
    void aPushedAnnouncementMovesTheTableWithoutAReload() throws Exception {
        // Given
        push("tijuana-1", "police in Mexico arrested 7 members of the Tijuana Cartel.");
        goTo("#/");
        Locator row = row("tijuana-cartel");
        assertThat(row).containsText("7");
        page.evaluate("window.neverReloaded = true");
        Locator link = row.locator("a");
        link.focus();

        // When
        push("tijuana-1", "police in Mexico arrested 8 members of the Tijuana Cartel and seized €2.9 million in cash.");

        // Then
        assertThat(row).containsText("8");
        assertThat(row).containsText("€2.9 million");
        assertThat(page.locator("#speaker"))
                .containsText("Tijuana cartel: 8 arrests, €2.9 million seized.", ignoringCase());
        assertThat(link).isFocused();
        assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);

        // When
        withdraw("tijuana-1");

        // Then
        assertThat(row).hasCount(0);
    }

    @Test
    void theEvidenceShownIsTheTextsOwnSpan() throws Exception {
        // Given
        String body =
                "On 1 March 2024, police in Peru arrested six people of the Gulf Cartel — “at last” — and seized €3 million in cash.";
        post(announcement("gulf-1").put("title", "Six held").put("body", body));
        goTo("#/cartel/gulf-cartel");

        // When
        page.locator(".operations a").first().click();
        Locator quotes = page.locator("[data-fact^=arrests] .quote");
        quotes.first().click();

        // Then
        assertThat(page.locator("mark.lit").last()).hasText("six people");
        Locator marks = page.locator(".text mark[data-part=body]");
        assertThat(marks).hasCount(2);
        for (Locator mark : marks.all()) {
            int start = Integer.parseInt(mark.getAttribute("data-start"));
            int end = Integer.parseInt(mark.getAttribute("data-end"));
            assertThat(mark.textContent()).isEqualTo(body.substring(start, end));
        }
        assertThat(quotes.locator("mark")).hasText(new String[] {"Six", "six people"});
    }

    @Test
    void whoDisagreesIsShownWithWhatTheySay() throws Exception {
        // Given
        push(
                "otter-police",
                "police in Chile arrested 23 members of the Beltran Leyva Organization in Operation Grey Otter.");
        push(
                "otter-wire",
                "police in Chile arrested 21 members of the Beltran Leyva Organization in Operation Grey Otter.");
        goTo("#/");

        // When
        page.getByText("Operation Grey Otter").first().click();

        // Then
        assertThat(page.locator("h1")).hasText("Operation Grey Otter");
        assertThat(page.locator(".spread")).hasText("Reports disagree: 21 to 23");
        assertThat(page.locator(".voice.dissents .figure")).containsText("but says ");
        assertThat(page.locator(".links summary").first())
                .containsText("police.example (2 Mar 2024) and police.example (2 Mar 2024)");
        page.locator(".links summary").first().click();
        assertThat(page.locator(".reason.for").first()).isVisible();

        // When
        page.goBack();

        // Then
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
    }

    @Test
    void anAnalystsCorrectionIsShownAsSuch() throws Exception {
        // Given
        push("juarez-1", "police in Mexico arrested 9 members of the Juarez Cartel.");
        goTo("#/cartel/juarez-cartel");
        page.locator(".operations a").first().click();
        assertThat(page.locator("[data-fact^=arrests] .best-value")).hasText("9");

        // When
        try (CorrectionDesk desk = CorrectionDesk.connect(pipeline.connection())) {
            desk.make(List.of(new Correction(
                    "c-page",
                    "desk",
                    Instant.parse("2024-05-02T09:30:00Z"),
                    "the court's figure",
                    new SetFigure(
                            new TellingReference("juarez-1", 0),
                            new Arrests(new Count(12L, 12L, 12L, Qualifier.EXACT))))));
        }

        // Then
        assertThat(page.locator("[data-fact^=arrests] .best-value")).hasText("12");
        assertThat(page.locator("[data-fact^=arrests] .tag.corrected")).hasText("set by an analyst");
        assertThat(page.locator(".correction")).containsText("the court's figure");
    }

    @Test
    void whatIsPastedIsReadAtOnceAndCountedOnlyWhenPushed() {
        // Given
        goTo("#/write");

        // When
        page.getByLabel("Text")
                .fill("On 2 March 2024, police in Spain arrested 31 members of the Camorra and searched 12 homes.");

        // Then
        assertThat(page.locator(".read-fact")).hasText(new String[] {"Arrests 31", "Premises searched 12"});
        assertThat(page.locator(".dry-run mark").first()).hasText("31 members");

        // When
        page.getByText("All cartels").click();

        // Then
        assertThat(row("camorra")).hasCount(0);

        // When
        page.goBack();
        page.getByLabel("Text").fill("On 2 March 2024, police in Spain arrested 31 members of the Camorra.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Push it"))
                .click();
        page.getByText("See the totals").click();

        // Then
        assertThat(row("camorra")).containsText("31");
    }

    @Test
    void aServerThatAsksForATokenIsToldItByThePage() {
        // Given
        String secret = "0123456789abcdef";
        try (Metrics metrics = Metrics.ofThisProcess();
                WebServer guarded = WebServer.start(
                        pipeline.connection(),
                        PipelineSettings.HOST,
                        0,
                        () -> true,
                        metrics,
                        new Admission(Optional.of(new AccessToken(secret)), Admission.USUAL_RATE))) {
            page.navigate(guarded.url() + "/#/write");
            Locator token = page.getByLabel("Token");
            Locator push = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Push it"));
            page.getByLabel("Text").fill("On 3 March 2024, police in Italy arrested 14 members of the 'Ndrangheta.");
            assertThat(token).isHidden();

            // When
            push.click();

            // Then
            assertThat(page.locator(".outcome")).containsText("with its token only");
            assertThat(token).isFocused();
            assertThat(token).hasAttribute("type", "password");

            // When
            token.fill("fedcba9876543210");
            push.click();

            // Then
            assertThat(page.locator(".outcome")).hasText("Not pushed: that is not the token of this server.");

            // When
            token.fill(secret);
            push.click();
            page.getByText("See the totals").click();

            // Then
            assertThat(row("ndrangheta")).containsText("14");

            // When
            page.goBack();
            page.getByLabel("Text")
                    .fill("On 3 March 2024, police in Italy arrested 15 members of the Sacra Corona Unita.");
            push.click();

            // Then
            assertThat(page.locator(".outcome")).containsText("Pushed.");
            assertThat((Integer) page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                    .as("the token is kept nowhere but in the open page")
                    .isZero();
        }
    }

    @Test
    void aBreakOfTheStreamLosesNothing() throws Exception {
        // Given
        push("sinaloa-1", "police in Mexico arrested 4 members of the Sinaloa Cartel.");
        push("zetas-1", "police in Mexico arrested 5 members of Los Zetas.");
        try (CuttableLine line = CuttableLine.to(pipeline.webUrl())) {
            page.navigate(line.url());
            assertThat(row("sinaloa-cartel")).containsText("4");
            assertThat(row("los-zetas")).containsText("5");

            // When
            line.cut();
            assertThat(page.locator("#state")).hasText("Connection lost, trying again …");
            push("sinaloa-1", "police in Mexico arrested 6 members of the Sinaloa Cartel.");
            withdraw("zetas-1");
            push("cjng-1", "police in Mexico arrested 17 members of the Jalisco New Generation Cartel.");
            line.mend();

            // Then
            assertThat(page.locator("#state")).hasText("Live");
            assertThat(row("sinaloa-cartel")).containsText("6");
            assertThat(row("los-zetas")).hasCount(0);
            assertThat(page.locator("[data-cartel^=jalisco]")).containsText("17");
        }
    }

    @Test
    void hostileAnnouncementsAreShownAsText() {
        // Given
        String attack = "<script>window.hurt = 1</script><img src=x onerror='window.hurt = 1'>";
        // Other producers need not keep to the limits that ours keeps to.
        try (AnnouncementPublisher other = AnnouncementPublisher.connect(
                pipeline.connection().clientProperties(), pipeline.connection().registry())) {
            other.publish(Announcement.newBuilder()
                    .setId("hostile")
                    .setSource(attack)
                    .setUrl("javascript:window.hurt=1")
                    .setTitle(attack + "\u202Ethgir eht morf daer " + "x".repeat(1 << 20))
                    .setBody("Police & \u2066customs\u2069 in Spain arrested 77 people. 1 < 2 " + attack)
                    .build());
        }

        // When
        goTo("#/announcement/hostile");

        // Then
        assertThat(page.locator(".headline-text .cut")).containsText("more characters");
        page.getByText("As published").click();
        assertThat(page.locator(".published strong")).containsText("<script>window.hurt = 1</script><img src=x");
        assertThat(page.locator(".published strong .steering")).hasText("U+202E");
        assertThat(page.locator(".published pre .steering")).hasText(new String[] {"U+2066", "U+2069"});
        assertThat(page.locator(".provenance")).containsText("<img src=x");
        assertThat(page.locator("main a[href^='javascript']")).hasCount(0);

        // When
        goTo("#/");

        // Then
        assertThat(page.locator(".newest")).containsText("<script>");
        assertThat(page.locator("main script, main img")).hasCount(0);
        assertThat(page.evaluate("window.hurt")).isNull();
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        goTo("#/cartel/nobody%3Cb%3E");
        assertThat(page.locator("h1")).hasText("Nothing is known by that name");
        assertThat(page.locator("main")).containsText("no totals are kept for cartel 'nobody<b>'");
    }

    private void goTo(String hash) {
        page.navigate(pipeline.webUrl() + "/" + hash);
        assertThat(page.locator("#state")).hasText("Live");
    }

    private Locator row(String cartel) {
        return page.locator("tr[data-cartel='" + cartel + "']");
    }

    private static LocatorAssertions.ContainsTextOptions ignoringCase() {
        return new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
    }

    private static ObjectNode announcement(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("source", "police.example")
                .put("publishedAt", "2024-03-02");
    }

    private static void push(String id, String deed) throws IOException, InterruptedException {
        post(announcement(id).put("body", "On 1 March 2024, " + deed));
    }

    private static void post(ObjectNode announcement) throws IOException, InterruptedException {
        send(request("/announcements").POST(HttpRequest.BodyPublishers.ofString(announcement.toString())));
    }

    private static void withdraw(String id) throws IOException, InterruptedException {
        send(request("/announcements/" + id).DELETE());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(pipeline.webUrl() + path));
    }

    private static void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }
}
