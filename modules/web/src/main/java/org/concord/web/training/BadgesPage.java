package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.training.api.BadgeRow;
import org.concord.training.api.Registers;
import org.concord.web.page.Once;

/** The badges of a run, to be printed: a name, and a code that a trainer's phone reads. */
@Named
@RequestScoped
public class BadgesPage {

    @Inject
    private Registers registers;
    @Inject
    private AskedRun run;

    private final Once<List<BadgeRow>> rows = new Once<>(() -> registers.badges(run.id()));

    public List<BadgeRow> getRows() {
        return rows.get();
    }
}
