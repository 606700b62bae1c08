package org.concord.acceptance.driver;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A walk from page to page by their links, that sees each page once, whichever record it is about, and inspects it. */
public final class Walk {

    private static final Set<String> NO_PAGES = Set.of("public", "export", "api");
    private static final String LINKS = "() => [...document.querySelectorAll('a[href]')].map(link => new URL(link.getAttribute('href'), document.baseURI).href)";

    private final Visitor visitor;
    private final URI home;
    private final Inspector inspector;
    private final Deque<URI> ahead = new ArrayDeque<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    public Walk(Visitor visitor, URI home) {
        this.visitor = visitor;
        this.home = home;
        this.inspector = new Inspector(visitor, home);
    }

    /** Looks at {@code start}, and walks on as far as links lead to pages not seen yet. */
    public Walk from(String start) {
        seen.add(name(home.resolve(start)));
        look(home.resolve(start));
        while (!ahead.isEmpty()) {
            URI next = ahead.poll();
            if (seen.add(name(next))) {
                look(next);
            }
        }
        return this;
    }

    /** As if the walk had been at these pages before. */
    public Walk knowing(Set<String> pages) {
        seen.addAll(pages);
        return this;
    }

    private void look(URI address) {
        Response response = visitor.goTo(address.toString());
        if (response.status() != 200) {
            faults.add(address + " answers " + response.status());
        }
        faults.addAll(inspector.faults());
        links().stream().filter(this::isPage).forEach(ahead::add);
    }

    @SuppressWarnings("unchecked")
    private List<URI> links() {
        return ((List<String>) visitor.page().evaluate(LINKS)).stream().map(URI::create).toList();
    }

    private boolean isPage(URI link) {
        return home.getAuthority().equals(link.getAuthority()) && !NO_PAGES.contains(name(link).replaceFirst("/.*", ""));
    }

    private static String name(URI address) {
        String path = address.getPath().substring(1);
        return path.isEmpty() ? "index" : path;
    }

    /** The pages seen, by name as {@link PageFiles} has them. */
    public Set<String> seen() {
        return seen;
    }

    /** What is wrong with them. */
    public List<String> faults() {
        return faults;
    }
}
