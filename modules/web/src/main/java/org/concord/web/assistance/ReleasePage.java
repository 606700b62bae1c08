package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.ReleaseRow;
import org.concord.assistance.api.Releases;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One table of counts, as it is or would be published. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private Releases releases;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ReleaseRow> record = new Once<>(() -> here.found(releases.find(here.id())));
    private final Once<List<CountCell>> cells = new Once<>(() -> releases.cells(record.get().id()));

    public ReleaseRow getRecord() {
        return record.get();
    }

    public List<CountCell> getCells() {
        return cells.get();
    }

    public void publishCounts() {
        outcome.attempt(() -> releases.publish(here.id(), here.version()), "done.saved");
    }
}
