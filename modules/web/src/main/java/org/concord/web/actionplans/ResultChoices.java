package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.actionplans.api.ProgrammeCriteria;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.kernel.Paging;
import org.concord.membership.api.DocumentCriteria;
import org.concord.membership.api.DocumentRow;
import org.concord.membership.api.Documents;
import org.concord.web.page.Once;
import org.concord.web.page.Options;

/** What forms of results let people choose from. */
@Named
@RequestScoped
public class ResultChoices {

    private static final Paging ALL = Paging.first(Paging.MOST);

    @Inject
    private Documents documents;
    @Inject
    private Programmes programmes;
    @Inject
    private PlanChoices planChoices;

    private final Once<Map<String, String>> shown = new Once<>(() -> Options.inOrder(
        documents.search(new DocumentCriteria(null, null, null, null, null, null, null), ALL).rows().stream(), document -> document.id().toString(),
        DocumentRow::title));
    private final Once<Map<String, String>> regionalPlans = new Once<>(() -> Options.inOrder(
        programmes.search(new ProgrammeCriteria(ProgrammeKind.SUB_REGIONAL, null, null, null, null), ALL).rows().stream(), plan -> plan.id().toString(),
        PlanChoices::plan));

    /** Documents that can show what was measured. */
    public Map<String, String> getDocuments() {
        return shown.get();
    }

    public Map<String, String> getRegionalPlans() {
        return regionalPlans.get();
    }

    /** The calendar years of a plan. */
    public Map<String, String> years(ProgrammeRow plan) {
        return plan == null ? Map.of() : planChoices.years(plan.from(), plan.to(), 1);
    }
}
