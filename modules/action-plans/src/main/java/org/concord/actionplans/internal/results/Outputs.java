package org.concord.actionplans.internal.results;

import static org.concord.actionplans.api.ActionPlanRight.REPORT_RESULTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.WriteAwarenessCampaign;
import org.concord.actionplans.api.WriteLegalInstrument;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Versions;

/** Keeps the laws and campaigns of plans, each in the transaction of the desk that asks. */
@ApplicationScoped
class Outputs {

    private static final String LAWS = "legal-instruments";
    private static final String CAMPAIGNS = "awareness-campaigns";

    @Inject
    private ResultPlans plans;
    @Inject
    private ResultsRepository repository;
    @Inject
    private Audit audit;

    void add(UUID id, WriteLegalInstrument command) {
        Programme plan = plans.named("programme", command.programme(), REPORT_RESULTS);
        if (audit.alreadyDone(LAWS, id.toString(), command)) {
            return;
        }
        repository.add(new LegalInstrument(id, plan, command));
        audit.created(LAWS, id.toString(), "LEGAL_INSTRUMENT_ADDED", command);
    }

    void change(UUID id, long version, WriteLegalInstrument command) {
        LegalInstrument law = plans.result(LegalInstrument.class, LAWS, id, REPORT_RESULTS);
        Programme plan = plans.of(law.programme(), LAWS, id, REPORT_RESULTS);
        Versions.match(law.version(), version);
        law.describe(plan, command);
        audit.changed(LAWS, id.toString(), "LEGAL_INSTRUMENT_CHANGED", command);
    }

    void add(UUID id, WriteAwarenessCampaign command) {
        Programme plan = plans.named("programme", command.programme(), REPORT_RESULTS);
        if (audit.alreadyDone(CAMPAIGNS, id.toString(), command)) {
            return;
        }
        repository.add(new AwarenessCampaign(id, plan, command));
        audit.created(CAMPAIGNS, id.toString(), "CAMPAIGN_ADDED", command);
    }

    void change(UUID id, long version, WriteAwarenessCampaign command) {
        AwarenessCampaign campaign = plans.result(AwarenessCampaign.class, CAMPAIGNS, id, REPORT_RESULTS);
        Programme plan = plans.of(campaign.programme(), CAMPAIGNS, id, REPORT_RESULTS);
        Versions.match(campaign.version(), version);
        campaign.describe(plan, command);
        audit.changed(CAMPAIGNS, id.toString(), "CAMPAIGN_CHANGED", command);
    }
}
