package org.concord.acceptance.driver;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is wrong with the page in front of a visitor: what breaks WCAG 2.2 A or AA, is wider than the window, has no text, is
 * fetched from elsewhere, or makes the browser complain. What is too wide or has no text is found in forms, too, which are opened for it.
 */
public final class Inspector {

    private static final String AXE = axe();
    /** Rows of a table are alike: the first twelve are looked at, for what takes the browser longest by far. */
    private static final String VIOLATIONS = """
        () => axe.run({ include: [document], exclude: [['tbody tr:nth-child(n+13)']] },
                { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
            .then(found => found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target + ' ' + node.failureSummary)))""";
    private static final String OPEN_EVERYTHING = "document.querySelectorAll('details').forEach(one => one.open = true)";
    private static final String TOO_WIDE = """
        () => { const page = document.documentElement;
            return page.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(one => one.getBoundingClientRect().right > window.innerWidth + 1).slice(0, 3).map(one => 'is too wide: ' + one.outerHTML.slice(0, 120)); }""";
    private static final String WITHOUT_TEXT = """
        () => document.body.innerText.match(/\\?\\?\\?[\\w.]+|#\\{/g) ?? []""";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Listens from now on. */
    public Inspector(Visitor visitor, URI home) {
        page = visitor.page();
        page.addInitScript(AXE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add("says on the console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("has a broken script: " + error));
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!"data".equals(asked.getScheme()) && !home.getAuthority().equals(asked.getAuthority())) {
                complaints.add("asks another host: " + asked);
            }
        });
    }

    /** What is wrong with the page as it is shown now; each begins with the page's address. */
    @SuppressWarnings("unchecked")
    public List<String> faults() {
        if (page.evaluate("() => 'axe' in window").equals(false)) {
            page.evaluate(AXE);
        }
        List<String> faults = new ArrayList<>((List<String>) page.evaluate(VIOLATIONS));
        page.evaluate(OPEN_EVERYTHING);
        faults.addAll((List<String>) page.evaluate(TOO_WIDE));
        faults.addAll((List<String>) page.evaluate(WITHOUT_TEXT));
        faults.addAll(complaints);
        complaints.clear();
        return faults.stream().map(fault -> page.url() + " " + fault).toList();
    }

    /** Forgets complaints so far: the browser complains of each answer that is an error, wanted or not. */
    public void forgive() {
        complaints.clear();
    }

    private static String axe() {
        try (InputStream script = Inspector.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
