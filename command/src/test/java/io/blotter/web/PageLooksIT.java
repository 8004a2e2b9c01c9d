package io.blotter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.samples.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How the page looks with the sample announcements, light and dark, on a desk and on a phone: axe finds nothing serious, nothing is
 * wider than the window, and a picture is taken. {@code -Dscreenshots.update=true} puts those that the docs show into docs/images.
 */
class PageLooksIT {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final Set<String> IN_THE_DOCS =
            Set.of("overview-light", "overview-dark", "overview-phone-light", "operation-light", "write-light");

    @TempDir
    private static Path data;

    private static Chromium chromium;
    private static Pipeline pipeline;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
        try (AnnouncementPublisher publisher = AnnouncementPublisher.connect(
                pipeline.connection().clientProperties(), pipeline.connection().registry())) {
            for (Item item : Samples.read()) {
                if (item instanceof Item.Accepted accepted) {
                    publisher.publish(accepted.announcement());
                }
            }
        }
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

    static Stream<Arguments> views() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).flatMap(scheme -> Stream.of(Chromium.DESK, Chromium.PHONE)
                .flatMap(size -> Stream.of("overview", "cartel", "operation", "announcement", "write")
                        .map(view -> Arguments.of(view, size, scheme))));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("views")
    void everybodyCanUseIt(String view, int[] size, ColorScheme scheme) {
        try (Page page = chromium.page(size, scheme)) {
            // Given
            page.navigate(pipeline.webUrl());
            assertThat(page.locator("tr[data-cartel=ndrangheta]")).containsText("44");
            assertThat(page.locator("tr[data-cartel=unattributed]")).containsText("12");
            assertThat(page.locator(".newest li")).hasCount(7);
            open(page, view);
            page.evaluate("document.fonts.ready");

            // When
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

            // Then
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(picture(view + (size == Chromium.PHONE ? "-phone" : "") + "-"
                            + scheme.name().toLowerCase(Locale.ROOT))));
            assertThat(violations)
                    .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
                    .extracting(rule -> rule.getId() + " " + rule.getNodes())
                    .isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("nothing sticks out")
                    .isLessThanOrEqualTo(0);
        }
    }

    private static Path picture(String name) {
        boolean kept = Boolean.getBoolean("screenshots.update") && IN_THE_DOCS.contains(name);
        return Path.of(kept ? "../docs/images" : "target/screenshots", name + ".png");
    }

    private static void open(Page page, String view) {
        switch (view) {
            case "cartel" -> {
                page.locator("tr[data-cartel=balkan-cartel] a").click();
                assertThat(page.locator("h1")).hasText("Balkan cartel");
            }
            case "operation" -> {
                page.locator("tr[data-cartel=balkan-cartel] a").click();
                page.locator(".operations a").first().click();
                assertThat(page.locator(".text mark").first()).isVisible();
            }
            case "announcement" -> {
                page.navigate(pipeline.webUrl() + "/#/announcement/europol-2023-05-12");
                assertThat(page.locator(".text mark").first()).isVisible();
            }
            case "write" -> {
                page.locator("header nav a").click();
                page.getByLabel("Text")
                        .fill(
                                "On 11 May 2023, police in Serbia arrested 13 people. Another 10 had been arrested in Peru,"
                                        + " which brings the total to 23 arrests. They seized €5 million in assets, among them"
                                        + " almost €3 million in cash. The law that they used dates from 1998.");
                assertThat(page.locator(".read-fact").first()).isVisible();
            }
            default -> assertThat(page.locator(".timeline .bar").first()).isVisible();
        }
    }
}
