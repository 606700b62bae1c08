package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import org.concord.actionplans.api.CountryProgressCriteria;
import org.concord.actionplans.api.CountryProgressRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.RegionalResults;
import org.concord.actionplans.api.ReportCountryProgress;
import org.concord.actionplans.api.SpaCommitmentRow;
import org.concord.actionplans.api.WriteSpaCommitment;
import org.concord.kernel.Page;
import org.concord.web.membership.Choices;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.May;
import org.concord.web.page.Once;
import org.concord.web.page.Options;
import org.concord.web.page.Outcome;

/** One commitment of a sub-regional plan, what members report on it, and reporting. */
@Named
@RequestScoped
public class SpaCommitmentPage {

    @Inject
    private RegionalResults regional;
    @Inject
    private Programmes programmes;
    @Inject
    private Choices choices;
    @Inject
    private May may;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<SpaCommitmentRow> record = new Once<>(() -> here.found(regional.commitment(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Page<CountryProgressRow>> reports = new Once<>(() -> here.list(paging -> regional.progress(
        new CountryProgressCriteria(null, here.id(), null, null, null), paging)));
    private final Once<Map<String, String>> members = new Once<>(() -> Options.inOrder(regional.members(plan.get().id(), year()).stream()
        .filter(member -> may.forParticipant("REPORT_RESULTS", member)), Function.identity(), member -> choices.getParticipants().get(member)));
    private final Once<Draft<WriteSpaCommitment>> change = new Once<>(() -> Draft.of(WriteSpaCommitment.class, record.get()));
    private final Once<Draft<ReportCountryProgress>> draft = new Once<>(() -> Draft.of(ReportCountryProgress.class).with("commitment", here.id())
        .with("year", year()));

    private int year() {
        return RegionalProgressPage.nearest(plan.get(), here.getToday().getYear());
    }

    public SpaCommitmentRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<CountryProgressRow> getReports() {
        return reports.get();
    }

    /** The members for whom the reader may report. */
    public Map<String, String> getMembers() {
        return members.get();
    }

    public Draft<WriteSpaCommitment> getChange() {
        return change.get();
    }

    public Draft<ReportCountryProgress> getDraft() {
        return draft.get();
    }

    public void changeCommitment() {
        outcome.attempt(change.get(), command -> regional.changeCommitment(here.id(), here.version(), command), "done.saved");
    }

    public void reportForMember() {
        outcome.attempt(draft.get(), command -> regional.report(here.newId(), command), "done.saved");
    }
}
