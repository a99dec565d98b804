package org.hemicycle;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real Chromium for tests, without a window. */
public final class Browsing implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Browsing start() {
        Optional<Path> chromium = Chromium.find();
        Map<String, String> environment =
                chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        chromium.ifPresent(options::setExecutablePath);
        try {
            return new Browsing(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException failure) {
            playwright.close();
            throw new IllegalStateException(
                    "Browser tests need Chromium, and none could be started. Install it, or set CHROMIUM to its program.",
                    failure);
        }
    }

    /** Somebody's browser on a desk, reading English. */
    public BrowserContext wide() {
        return context(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A telephone in the hand. */
    public BrowserContext phone() {
        return context(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true));
    }

    /** A browser that runs no script. */
    public BrowserContext withoutScript() {
        return context(new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options.setLocale("en").setTimezoneId("Europe/Zurich"));
    }
}
