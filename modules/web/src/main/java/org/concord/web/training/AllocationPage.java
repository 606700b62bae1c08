package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.training.api.AllocationEventRow;
import org.concord.training.api.Allocations;
import org.concord.training.api.ChoiceRow;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Who gets the seats of a run: what would be chosen now, and what was. */
@Named
@RequestScoped
public class AllocationPage {

    @Inject
    private Allocations allocations;
    @Inject
    private AskedRun run;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<ChoiceRow>> preview = new Once<>(() -> new Page<>(allocations.preview(run.id()), null));
    private final Once<Page<AllocationEventRow>> events = new Once<>(() -> here.list(paging -> allocations.events(run.id(), paging)));

    public Page<ChoiceRow> getPreview() {
        return preview.get();
    }

    public Page<AllocationEventRow> getEvents() {
        return events.get();
    }

    public void giveSeats() {
        outcome.attempt(() -> allocations.allocate(run.id()), "done.saved");
    }
}
