package org.concord.acceptance.driver;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concord.acceptance.running.RunningConcord;

/** Chromium as Debian ships it, without a screen. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getProperty("concord.chromium", "/usr/bin/chromium"));

    private final RunningConcord concord;
    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> opened = new ArrayList<>();

    public Browser(RunningConcord concord) {
        this.concord = concord;
        this.chromium = concord.keeping(Chromium.class, Chromium::new).browser();
    }

    /** Started once for all tests of a run. */
    private record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {

        Chromium() {
            this(Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        }

        private Chromium(Playwright playwright) {
            this(playwright, playwright.chromium().launch(
                new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** Somebody at a desk who reads English. */
    public Visitor visitor() {
        return visitor(Look.DESK);
    }

    /** Somebody new, with nothing remembered. */
    public Visitor visitor(Look look) {
        return visitor(look, true);
    }

    /** Somebody whose browser runs no scripts. */
    public Visitor visitorWithoutScripts() {
        return visitor(Look.DESK, false);
    }

    private Visitor visitor(Look look, boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setJavaScriptEnabled(scripts)
            .setBaseURL(concord.address().toString())
            .setLocale(look.language())
            .setColorScheme(look.ground())
            .setViewportSize(new ViewportSize(look.width(), 900)));
        context.setDefaultTimeout(15_000);
        opened.add(context);
        return new Visitor(context.newPage(), new DemoAccounts(concord), look);
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }
}
