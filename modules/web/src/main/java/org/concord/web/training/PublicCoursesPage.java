package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.training.api.Catalogue;
import org.concord.training.api.CatalogueCriteria;
import org.concord.training.api.CourseLevel;
import org.concord.training.api.CourseOffer;
import org.concord.training.api.CourseTopic;
import org.concord.training.api.RunMode;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The courses that everybody sees. */
@Named
@RequestScoped
public class PublicCoursesPage {

    @Inject
    private Catalogue catalogue;
    @Inject
    private LinkedCourses linked;
    @Inject
    private Here here;

    private final Once<Page<CourseOffer>> list = new Once<>(() -> here.list(this::found));

    public Page<CourseOffer> getList() {
        return list.get();
    }

    /** The same for programs. */
    public String getData() {
        return linked.list(list.get().rows());
    }

    /** What is asked for, or the reason why it cannot be understood. */
    Page<CourseOffer> found(Paging paging) {
        return catalogue.courses(new CatalogueCriteria(here.choice("level", CourseLevel.class), here.text("language"),
            here.choice("topic", CourseTopic.class), here.text("country"),
            here.choice("mode", RunMode.class), here.day("from"), here.day("to"), here.text("q")), paging);
    }
}
