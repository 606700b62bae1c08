package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.training.api.CourseRow;
import org.concord.training.api.Courses;
import org.concord.training.api.WriteCourse;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One version of a course. */
@Named
@RequestScoped
public class CoursePage {

    private static final String DONE = "done.saved";

    @Inject
    private Courses courses;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CourseRow> record = new Once<>(() -> here.found(courses.find(here.id())));
    private final Once<Draft<WriteCourse>> change = new Once<>(() -> Draft.of(WriteCourse.class, record.get()));

    public CourseRow getRecord() {
        return record.get();
    }

    public Draft<WriteCourse> getChange() {
        return change.get();
    }

    public void changeCourse() {
        outcome.attempt(change.get(), command -> courses.change(here.id(), here.version(), command), DONE);
    }

    public void publishCourse() {
        outcome.attempt(() -> courses.publish(here.id(), here.version()), DONE);
    }

    public void retireCourse() {
        outcome.attempt(() -> courses.retire(here.id(), here.version()), DONE);
    }

    public void reviseCourse() {
        UUID revision = here.newId();
        outcome.attempt(() -> courses.revise(here.id(), revision), DONE, "/training/course?id=" + revision);
    }
}
