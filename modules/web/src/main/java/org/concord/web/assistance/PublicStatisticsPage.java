package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CountMeasure;
import org.concord.assistance.api.StatisticCriteria;
import org.concord.assistance.api.StatisticRow;
import org.concord.assistance.api.Statistics;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** The counts that everybody sees. */
@Named
@RequestScoped
public class PublicStatisticsPage {

    @Inject
    private Statistics statistics;
    @Inject
    private Here here;

    private final Once<Page<StatisticRow>> list = new Once<>(() -> here.list(this::found));

    public Page<StatisticRow> getList() {
        return list.get();
    }

    /** What is asked for, or the reason why it cannot be understood. */
    Page<StatisticRow> found(Paging paging) {
        return statistics.published(new StatisticCriteria(here.text("participant"), here.choice("measure", CountMeasure.class)), paging);
    }
}
