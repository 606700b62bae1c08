package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.training.api.CourseCriteria;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.CourseRow;
import org.concord.training.api.CourseState;
import org.concord.training.api.CourseTopic;
import org.concord.training.api.Courses;
import org.concord.training.api.WriteCourse;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The catalogue, and beginning a course. */
@Named
@RequestScoped
public class CoursesPage {

    @Inject
    private Courses courses;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<WriteCourse> draft = Draft.of(WriteCourse.class);
    private final Once<Page<CourseRow>> list = new Once<>(() -> here.list(paging -> courses.search(new CourseCriteria(here.text("code"),
        here.choice("level", CourseLevel.class), here.choice("state", CourseState.class), here.text("language"),
        here.choice("topic", CourseTopic.class), here.text("q")), paging)));

    public Page<CourseRow> getList() {
        return list.get();
    }

    public Draft<WriteCourse> getDraft() {
        return draft;
    }

    public void draftCourse() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> courses.draft(id, command), "done.saved", "/training/course?id=" + id);
    }
}
