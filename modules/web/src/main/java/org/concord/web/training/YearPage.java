package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.concord.kernel.Page;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.TrainingYear;
import org.concord.training.api.TrainingYears;
import org.concord.training.api.YearCriteria;
import org.concord.training.api.YearRunRow;
import org.concord.training.api.YearTotalsRow;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The report of a year. */
@Named
@RequestScoped
public class YearPage {

    @Inject
    private TrainingYears years;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<TrainingYear> report = new Once<>(this::asked);

    public YearTotalsRow getTotals() {
        return report.get().totals();
    }

    public Page<YearRunRow> getRuns() {
        return new Page<>(report.get().runs(), null);
    }

    /** The year asked for; this one where it cannot be understood, and the reason told. */
    private TrainingYear asked() {
        try {
            return years.of(new YearCriteria(here.number("year")));
        } catch (RuleBroken broken) {
            outcome.refuse(broken);
            return years.of(new YearCriteria(LocalDate.now().getYear()));
        }
    }
}
