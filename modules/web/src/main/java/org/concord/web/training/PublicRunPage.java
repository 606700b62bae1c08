package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.Catalogue;
import org.concord.training.api.RunOffer;
import org.concord.training.api.SessionOffer;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** A run that everybody sees, and its programme. */
@Named
@RequestScoped
public class PublicRunPage {

    @Inject
    private Catalogue catalogue;
    @Inject
    private LinkedCourses linked;
    @Inject
    private Here here;

    private final Once<RunOffer> record = new Once<>(() -> here.found(catalogue.run(here.id())));
    private final Once<Page<SessionOffer>> programme = new Once<>(() -> new Page<>(catalogue.programme(record.get().id()), null));

    public RunOffer getRecord() {
        return record.get();
    }

    public Page<SessionOffer> getProgramme() {
        return programme.get();
    }

    /** The same for programs. */
    public String getData() {
        return linked.run(record.get(), programme.get().rows());
    }
}
