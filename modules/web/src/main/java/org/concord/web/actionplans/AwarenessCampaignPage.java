package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.AwarenessCampaignRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteAwarenessCampaign;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One campaign. */
@Named
@RequestScoped
public class AwarenessCampaignPage {

    @Inject
    private Results results;
    @Inject
    private Programmes programmes;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<AwarenessCampaignRow> record = new Once<>(() -> here.found(results.campaign(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Draft<WriteAwarenessCampaign>> change = new Once<>(() -> Draft.of(WriteAwarenessCampaign.class, record.get()));

    public AwarenessCampaignRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Draft<WriteAwarenessCampaign> getChange() {
        return change.get();
    }

    public void changeCampaign() {
        outcome.attempt(change.get(), command -> results.changeCampaign(here.id(), here.version(), command), "done.saved");
    }
}
