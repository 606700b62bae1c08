package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.CourseRunCriteria;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.CourseRuns;
import org.concord.training.api.RunMode;
import org.concord.training.api.RunState;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The runs of courses. */
@Named
@RequestScoped
public class RunsPage {

    @Inject
    private CourseRuns runs;
    @Inject
    private Here here;

    private final Once<Page<CourseRunRow>> list = new Once<>(() -> here.list(paging -> runs.search(new CourseRunCriteria(here.text("code"),
        here.text("host"), here.text("country"), here.text("language"), here.choice("mode", RunMode.class), here.choice("state", RunState.class),
        here.day("from"), here.day("to"), here.flag("nominating"), here.text("q")), paging)));

    public Page<CourseRunRow> getList() {
        return list.get();
    }
}
