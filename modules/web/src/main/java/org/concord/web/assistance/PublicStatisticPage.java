package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.assistance.api.CountCell;
import org.concord.assistance.api.StatisticRow;
import org.concord.assistance.api.Statistics;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** A table of counts that everybody sees. */
@Named
@RequestScoped
public class PublicStatisticPage {

    @Inject
    private Statistics statistics;
    @Inject
    private Here here;

    private final Once<StatisticRow> record = new Once<>(() -> here.found(statistics.find(here.id())));
    private final Once<List<CountCell>> cells = new Once<>(() -> statistics.cells(record.get().id()));

    public StatisticRow getRecord() {
        return record.get();
    }

    public List<CountCell> getCells() {
        return cells.get();
    }
}
