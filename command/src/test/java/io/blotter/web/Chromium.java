package io.blotter.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium of this machine: BLOTTER_CHROMIUM, else one on the PATH. Nothing is downloaded. */
final class Chromium implements AutoCloseable {
    /** A desk's screen. */
    static final int[] DESK = {1280, 900};

    /** A phone's. */
    static final int[] PHONE = {390, 844};

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; where there is none the test is skipped, and says why. */
    static Chromium start() {
        Optional<Path> found = find();
        Assumptions.assumeTrue(found.isPresent(), "no Chromium here: install one, or set BLOTTER_CHROMIUM to its path");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(found.orElseThrow())));
    }

    /** An empty page in a window of a size, for those who like it light or dark. */
    Page page(int[] size, ColorScheme scheme) {
        return browser.newPage(
                new Browser.NewPageOptions().setViewportSize(size[0], size[1]).setColorScheme(scheme));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        Stream<Path> onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(
                        Optional.ofNullable(System.getenv("BLOTTER_CHROMIUM"))
                                .filter(Predicate.not(String::isBlank))
                                .stream()
                                .map(Path::of),
                        onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
