package org.concord.acceptance.driver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * A step of a record that opens to a form on its page: the form of {@code verb}, by the names of its fields.
 *
 * @param verb what the step is called in the pages: {@code submitPlan}
 */
public record Ask(Page page, String verb) {

    /** The step, opened. */
    public static Ask opened(Page page, String verb) {
        page.locator("details:has(#" + verb + "-form) > summary").click();
        return new Ask(page, verb);
    }

    /** Takes a step that asks for nothing. */
    public static void take(Page page, String verb) {
        opened(page, verb).done();
    }

    public Locator field(String name) {
        return page.locator("[id='" + verb + "-form:" + name + "']");
    }

    public Ask fill(String name, String text) {
        field(name).fill(text);
        return this;
    }

    public Ask choose(String name, String value) {
        field(name).selectOption(value);
        return this;
    }

    /** Sends it, whatever becomes of it. */
    public void send() {
        page.locator("#" + verb + "-form input[type=submit]").click();
    }

    /** Sends it, and it is done. */
    public void done() {
        send();
        assertThat(page.locator(".done")).isVisible();
    }
}
