package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.TrainerCriteria;
import org.concord.training.api.TrainerRow;
import org.concord.training.api.Trainers;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The trainers whom the reader may see. */
@Named
@RequestScoped
public class TrainersPage {

    @Inject
    private Trainers trainers;
    @Inject
    private Here here;

    private final Once<Page<TrainerRow>> list = new Once<>(() -> here.list(paging -> trainers.search(
        new TrainerCriteria(here.id("officer"), here.text("participant"), here.text("language"), here.day("asOf"), here.text("q")), paging)));

    public Page<TrainerRow> getList() {
        return list.get();
    }
}
