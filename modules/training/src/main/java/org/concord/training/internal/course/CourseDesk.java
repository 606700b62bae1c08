package org.concord.training.internal.course;

import static org.concord.training.api.TrainingRight.KEEP_COURSES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.training.api.CourseCriteria;
import org.concord.training.api.CourseRow;
import org.concord.training.api.Courses;
import org.concord.training.api.TrainingRule;
import org.concord.training.api.WriteCourse;

/** Writes, publishes and retires courses. */
@ApplicationScoped
@Transactional
public class CourseDesk implements Courses {

    private static final String COURSES = "courses";

    /** What a version was made from, so that asking twice makes it once. */
    private record Revised(UUID from) {
    }

    @Inject
    private CourseRepository courses;
    @Inject
    private CourseSearch search;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<CourseRow> search(CourseCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<CourseRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void draft(UUID id, WriteCourse command) {
        access.require(KEEP_COURSES);
        if (audit.alreadyDone(COURSES, id.toString(), command)) {
            return;
        }
        Course course = new Course(id, command);
        mustKnow(course.prerequisites());
        courses.add(course);
        audit.created(COURSES, id.toString(), "COURSE_DRAFTED", command);
    }

    @Override
    public void change(UUID id, long version, WriteCourse command) {
        Course course = changing(id, version);
        course.change(command);
        mustKnow(course.prerequisites());
        audit.changed(COURSES, id.toString(), "COURSE_CHANGED", command);
    }

    @Override
    public void publish(UUID id, long version) {
        Course course = changing(id, version);
        courses.lockPublished(course.code()).ifPresent(Course::retire);
        course.publish(clock.instant());
        audit.changed(COURSES, id.toString(), "COURSE_PUBLISHED", null);
    }

    @Override
    public void revise(UUID id, UUID revision) {
        access.require(KEEP_COURSES);
        Revised command = new Revised(id);
        if (audit.alreadyDone(COURSES, revision.toString(), command)) {
            return;
        }
        courses.add(get(id).revision(revision));
        audit.created(COURSES, revision.toString(), "COURSE_REVISED", command);
    }

    @Override
    public void retire(UUID id, long version) {
        changing(id, version).retire();
        audit.changed(COURSES, id.toString(), "COURSE_RETIRED", null);
    }

    private Course changing(UUID id, long version) {
        access.require(KEEP_COURSES);
        Course course = get(id);
        Versions.match(course.version(), version);
        return course;
    }

    private Course get(UUID id) {
        return courses.lock(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, COURSES, id));
    }

    private void mustKnow(List<String> codes) {
        List<String> known = courses.known(codes);
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(unknown -> {
            throw RuleBroken.at("prerequisites", TrainingRule.UNKNOWN_PREREQUISITE, unknown);
        });
    }
}
