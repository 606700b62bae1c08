package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.actionplans.api.CountryProgressCriteria;
import org.concord.actionplans.api.CountryProgressRow;
import org.concord.actionplans.api.ProgrammeCriteria;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.RegionalProgressQuestion;
import org.concord.actionplans.api.RegionalResults;
import org.concord.actionplans.api.WriteSpaCommitment;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.membership.Choices;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** How far the members of a process have come with a sub-regional plan in a year: commitments by members, and the region's sum. */
@Named
@RequestScoped
public class RegionalProgressPage {

    @Inject
    private RegionalResults regional;
    @Inject
    private Programmes programmes;
    @Inject
    private Choices choices;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ProgrammeRow> plan = new Once<>(this::asked);
    private final Once<Page<RegionalRow>> rows = new Once<>(() -> here.list(paging -> new Page<>(plan.get() == null ? List.of() : matrix(), null)));
    private final Once<List<String>> members = new Once<>(() -> regional.members(plan.get().id(), getYear()));
    private final Once<Draft<WriteSpaCommitment>> draft = new Once<>(() -> Draft.of(WriteSpaCommitment.class).with("programme", plan.get().id()));

    private ProgrammeRow asked() {
        if (here.id("programme") != null) {
            return here.found(programmes.find(here.id("programme")).filter(found -> found.kind() == ProgrammeKind.SUB_REGIONAL));
        }
        return programmes.search(new ProgrammeCriteria(ProgrammeKind.SUB_REGIONAL, null, null, null, null), new Paging(1, null, "-from")).rows().stream()
            .findFirst().orElse(null);
    }

    /** The plan asked about, else the latest one; null where there is none. */
    public ProgrammeRow getPlan() {
        return plan.get();
    }

    /** The year asked about, else this one; where the plan does not have it, the nearest one. */
    public int getYear() {
        return nearest(plan.get(), here.number("year") == null ? here.getToday().getYear() : here.number("year"));
    }

    static int nearest(ProgrammeRow plan, int year) {
        return Math.max(plan.from().getYear(), Math.min(plan.to().getYear(), year));
    }

    /** The members of whom a report is awaited, by code. */
    public List<String> getMembers() {
        return rows.get().rows().isEmpty() ? List.of() : members.get();
    }

    public Page<RegionalRow> getRows() {
        return rows.get();
    }

    private List<RegionalRow> matrix() {
        Map<String, CountryProgressRow> reports = new LinkedHashMap<>();
        CountryProgressCriteria ofYear = new CountryProgressCriteria(plan.get().id(), null, null, getYear(), null);
        Page.all(paging -> regional.progress(ofYear, paging)).forEach(report -> reports.put(report.commitment() + report.member(), report));
        return regional.rollUp(new RegionalProgressQuestion(plan.get().id(), getYear())).stream().map(sum -> new RegionalRow(sum, members.get().stream()
            .map(member -> new RegionalRow.Cell(choices.getParticipants().get(member), reports.get(sum.commitment() + member))).toList())).toList();
    }

    public Draft<WriteSpaCommitment> getDraft() {
        return draft.get();
    }

    public void addCommitment() {
        UUID id = here.newId();
        outcome.attempt(draft.get(), command -> regional.addCommitment(id, command), "done.saved", "/action-plans/spa-commitment?id=" + id);
    }
}
