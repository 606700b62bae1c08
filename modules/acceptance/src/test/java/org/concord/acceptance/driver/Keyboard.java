package org.concord.acceptance.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The keyboard of somebody who has no mouse: goes on by Tab, follows and sends by Enter, and always sees where the focus is. */
public final class Keyboard {

    private static final int MANY = 150;
    /** What has the focus: its name, whether it can be seen, and whether a ring is drawn around it; around a part of a date field, the browser draws it. */
    private static final String FOCUSED = """
        () => { const one = document.activeElement, box = one.getBoundingClientRect(), ring = getComputedStyle(one);
            const label = one.labels && one.labels.length ? one.labels[0].innerText : one.value || one.innerText || '';
            return { name: label.trim(), ring: !one.matches(':focus') || ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2,
                seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth }; }""";

    private final Page page;

    public Keyboard(Visitor visitor) {
        page = visitor.page();
    }

    /** Goes on by Tab until what is called so has the focus; every stop on the way is seen, with a ring. */
    public Keyboard tabTo(String name) {
        for (int stops = 0; stops < MANY; stops++) {
            page.keyboard().press("Tab");
            Map<?, ?> focused = (Map<?, ?>) page.evaluate(FOCUSED);
            assertEquals(List.of(true, true), List.of(focused.get("seen"), focused.get("ring")), () -> focused + " on " + page.url());
            if (name.equals(((String) focused.get("name")).replaceFirst("\\s*\\(.*\\)$", ""))) {
                return this;
            }
        }
        throw new AssertionError(name + " is not reached by Tab on " + page.url());
    }

    public Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Enter on something that stays on this page, such as a button that opens a form. */
    public Keyboard enter() {
        page.keyboard().press("Enter");
        return this;
    }

    /** Enter on a link or in a form; waits for the page that comes. */
    public Keyboard enterAndGoOn() {
        Visitor.awaitPage(page, this::enter);
        return this;
    }
}
