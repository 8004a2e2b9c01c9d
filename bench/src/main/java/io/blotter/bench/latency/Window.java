package io.blotter.bench.latency;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The page in a Chromium without a screen. The browser itself notes when a row of its table says another number of operations, so
 * that nothing is asked of it while time is taken. For one thread.
 */
final class Window implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int CLOCK_READINGS = 50;

    private static final String WATCH = """
            () => {
              const told = new Map();
              window.sightings = [];
              window.operationsSeen = () => [...told.values()].reduce((sum, count) => sum + count, 0);
              new MutationObserver(changes => {
                const moment = performance.now();
                for (const row of document.querySelectorAll('.totals tbody tr')) {
                  const count = Number(row.cells[1].textContent.replaceAll(',', ''));
                  if (told.get(row.dataset.cartel) === count) continue;
                  told.set(row.dataset.cartel, count);
                  window.sightings.push([row.dataset.cartel, count, moment]);
                }
              }).observe(document.querySelector('.totals tbody'), { childList: true, subtree: true, characterData: true });
            }""";

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;

    private Window(Playwright playwright, Browser browser, Page page) {
        this.playwright = playwright;
        this.browser = browser;
        this.page = page;
    }

    /** Opens the page, and returns when it is live. */
    static Window open(Path chromium, String url) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium));
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(WIDTH, HEIGHT));
        page.navigate(url);
        page.waitForSelector("#state[data-state=live]");
        page.evaluate(WATCH);
        return new Window(playwright, browser, page);
    }

    /** Tells what was seen, when as many operations are shown as were announced or the patience ends. */
    void tell(int announced, long patienceSeconds, Sightings sightings) {
        try {
            page.waitForFunction(
                    "announced => window.operationsSeen() >= announced",
                    announced,
                    new Page.WaitForFunctionOptions().setTimeout((double) TimeUnit.SECONDS.toMillis(patienceSeconds)));
        } catch (TimeoutError missing) {
            // What is not seen by now is counted by who asked.
        }
        double offset = offset();
        for (Object sighting : (List<?>) page.evaluate("window.sightings")) {
            List<?> parts = (List<?>) sighting;
            sightings.moved((String) parts.get(0), ((Number) parts.get(1)).longValue(), (long)
                    (((Number) parts.get(2)).doubleValue() * TimeUnit.MILLISECONDS.toNanos(1) + offset));
        }
    }

    // What to add to the browser's clock, in nanoseconds, to make it ours: as the quickest of several readings says,
    // which
    // was under way for the shortest time.
    private double offset() {
        double best = 0;
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < CLOCK_READINGS; i++) {
            long asked = System.nanoTime();
            double read = ((Number) page.evaluate("performance.now()")).doubleValue();
            long took = System.nanoTime() - asked;
            if (took < quickest) {
                quickest = took;
                best = asked + took / 2.0 - read * TimeUnit.MILLISECONDS.toNanos(1);
            }
        }
        return best;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
