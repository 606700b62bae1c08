package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.actionplans.api.AwarenessCampaignCriteria;
import org.concord.actionplans.api.AwarenessCampaignRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteAwarenessCampaign;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The campaigns of a plan, or of all plans seen, and adding one. */
@Named
@RequestScoped
public class AwarenessCampaignsPage {

    @Inject
    private Results results;
    @Inject
    private AskedPlan plan;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<AwarenessCampaignRow>> list = new Once<>(() -> here.list(paging -> results.campaigns(new AwarenessCampaignCriteria(
        here.id("programme"), here.day("asOf"), here.text("q")), paging)));
    private final Once<Draft<WriteAwarenessCampaign>> draft = new Once<>(() -> Draft.of(WriteAwarenessCampaign.class).with("programme", here.id("programme")));

    /** The plan asked about, or null for all. */
    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<AwarenessCampaignRow> getList() {
        return list.get();
    }

    public Draft<WriteAwarenessCampaign> getDraft() {
        return draft.get();
    }

    public void addCampaign() {
        UUID id = here.newId();
        outcome.attempt(draft.get(), command -> results.addCampaign(id, command), "done.saved", "/action-plans/awareness-campaign?id=" + id);
    }
}
