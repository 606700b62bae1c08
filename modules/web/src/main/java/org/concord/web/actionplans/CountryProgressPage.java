package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.CountryProgressRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.RegionalResults;
import org.concord.actionplans.api.ReportCountryProgress;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** What one member says of a year's progress on a commitment. */
@Named
@RequestScoped
public class CountryProgressPage {

    @Inject
    private RegionalResults regional;
    @Inject
    private Programmes programmes;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CountryProgressRow> record = new Once<>(() -> here.found(regional.progress(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Draft<ReportCountryProgress>> change = new Once<>(() -> Draft.of(ReportCountryProgress.class, record.get()));

    public CountryProgressRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Draft<ReportCountryProgress> getChange() {
        return change.get();
    }

    public void correctReport() {
        outcome.attempt(change.get(), command -> regional.correct(here.id(), here.version(), command), "done.saved");
    }
}
