package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.Catalogue;
import org.concord.training.api.CourseOffer;
import org.concord.training.api.RunOffer;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** A course that everybody sees, and its runs. */
@Named
@RequestScoped
public class PublicCoursePage {

    @Inject
    private Catalogue catalogue;
    @Inject
    private LinkedCourses linked;
    @Inject
    private Here here;

    private final Once<CourseOffer> record = new Once<>(() -> here.found(catalogue.course(here.code())));
    private final Once<Page<RunOffer>> runs = new Once<>(() -> new Page<>(catalogue.runs(record.get().code()), null));

    public CourseOffer getRecord() {
        return record.get();
    }

    public Page<RunOffer> getRuns() {
        return runs.get();
    }

    /** The same for programs. */
    public String getData() {
        return linked.course(record.get(), runs.get().rows());
    }
}
