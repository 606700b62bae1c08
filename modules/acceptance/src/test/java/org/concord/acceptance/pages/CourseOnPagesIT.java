package org.concord.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Ask;
import org.concord.acceptance.driver.Browser;
import org.concord.acceptance.driver.Fields;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.driver.Visitor;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** A trainer writes a course on the pages, publishes it, and begins the version after it; others find what is published. */
@Acceptance
class CourseOnPagesIT {

    private final Browser browser;
    private final Api api;
    private final String code = Invented.code();

    CourseOnPagesIT(Browser browser, Api api) {
        this.browser = browser;
        this.api = api.as("TRAINER");
    }

    @Test
    void courseIsWrittenPublishedAndRevised() {
        try (Visitor trainer = browser.visitor().signInAs("TRAINER"); Visitor reader = browser.visitor().signInAs("SECRETARIAT")) {
            Page page = trainer.page();
            trainer.follow("Courses");
            Ask draft = Ask.opened(page, "draftCourse").fill("code", code).fill("title", "Course on pages (invented)").choose("level", "BASIC")
                .fill("summary", "What a test is about").fill("outcomes", "Read a test");
            page.locator("#draftCourse-form input[type=checkbox][value=vi]").check();
            draft.done();
            assertThat(page.locator(".lede .badge")).hasText("Being written");

            Ask.take(page, "publishCourse");
            assertThat(page.locator(".lede .badge")).hasText("Published");
            assertThat(page.locator("#changeCourse-form")).hasCount(0);

            reader.goTo("training/courses?q=" + code);
            assertThat(reader.page().locator("main tbody tr")).hasCount(1);
            assertThat(reader.page().locator("main tbody")).containsText("Vietnamese");

            Ask.take(page, "reviseCourse");
            assertThat(page.locator(".lede")).containsText("version 2");
        }
    }

    @Test
    void courseRequiredBeforeStaysThoughItIsNotPublished() {
        course(code, List.of());
        String advanced = course(Invented.code(), List.of(code));

        try (Visitor trainer = browser.visitor().signInAs("TRAINER")) {
            trainer.goTo("training/course?id=" + advanced);
            Ask.opened(trainer.page(), "changeCourse").fill("title", "Another title (invented)").done();
        }

        assertEquals(code, api.get("/courses/" + advanced).expect(200).json().getJsonArray("prerequisites").getString(0));
    }

    private String course(String named, List<String> before) {
        return api.post("/courses", Fields.of("code", named, "title", "Course (invented)", "level", "BASIC", "languages", List.of("en"), "summary", "A test",
            "outcomes", "Nothing", "prerequisites", before)).expect(201).json().getString("id");
    }
}
