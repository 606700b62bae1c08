package org.concord.acceptance.driver;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A form as people see it: fields by their labels, and the button that sends it.
 *
 * @param on where the form is
 */
public record Form(Page page, Locator on) {

    private static final String OPTIONAL = "\\s*(\\(.+\\)\\s*)?$";

    /** The form that this page is there for. */
    public static Form of(Page page) {
        return new Form(page, page.locator("main form[method=post]").first());
    }

    /** The questions to the list of this page. */
    public static Form filter(Page page) {
        return new Form(page, page.locator("form.filter"));
    }

    /** The form behind a button of this page that ends in dots, opened. */
    public static Form behind(Page page, String button) {
        Locator ask = asks(page, button).first();
        if (ask.getAttribute("open") == null) {
            ask.locator("summary").click();
        }
        return new Form(page, ask);
    }

    /** The buttons of this name that open a form. */
    public static Locator asks(Page page, String button) {
        return page.locator("details.ask:has(> summary:text-is('" + button + "…'))");
    }

    public Form fill(String label, String value) {
        labelled(label).fill(value);
        return this;
    }

    public Form choose(String label, String choice) {
        labelled(label).selectOption(new SelectOption().setLabel(choice));
        return this;
    }

    public Form tick(String label) {
        labelled(label).check();
        return this;
    }

    public Form attach(String label, Path file) {
        labelled(label).setInputFiles(file);
        return this;
    }

    /** Sends it by its first button, and waits for the page that answers. */
    public void send() {
        Visitor.awaitPage(page, () -> button().click());
    }

    public Locator button() {
        return on.locator("input[type=submit], button[type=submit]").first();
    }

    /** The field with this label, which may say behind it that it is optional. */
    public Locator labelled(String label) {
        return on.getByLabel(Pattern.compile("^\\s*" + label.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0") + OPTIONAL)).first();
    }

    public String value(String label) {
        return labelled(label).inputValue();
    }
}
