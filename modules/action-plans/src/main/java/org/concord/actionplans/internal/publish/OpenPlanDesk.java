package org.concord.actionplans.internal.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.OpenPlanCriteria;
import org.concord.actionplans.api.OpenPlanRow;
import org.concord.actionplans.api.OpenPlans;
import org.concord.actionplans.api.PlanFile;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;

/** Opens plans to everybody, and gives their files to anybody. */
@ApplicationScoped
@Transactional
public class OpenPlanDesk implements OpenPlans {

    private static final String PLANS = "programmes";

    /** What is written for anybody, by the module itself. */
    private interface Writing {

        void write() throws IOException;
    }

    @Inject
    private OpenPlanRepository open;
    @Inject
    private PublicationSearch search;
    @Inject
    private PublicationDesk publications;
    @Inject
    private Programmes programmes;
    @Inject
    private Access access;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<OpenPlanRow> search(OpenPlanCriteria criteria, Paging paging) {
        return open.page(criteria, paging);
    }

    @Override
    public boolean isOpen(UUID programme) {
        return programmes.find(programme).isPresent() && open.find(programme).isPresent();
    }

    @Override
    public void open(UUID programme) {
        ProgrammeRow plan = approved(programme);
        search.plan(programme).orElseThrow(() -> new RuleBroken(PlanRule.NOT_PUBLISHED, plan.state()));
        if (open.find(programme).isEmpty()) {
            open.add(new OpenPlan(programme, caller.get().username(), clock.instant()));
            audit.changed(PLANS, programme.toString(), "PLAN_OPENED_TO_ALL", null);
        }
    }

    @Override
    public void shut(UUID programme) {
        approved(programme);
        open.find(programme).ifPresent(opened -> {
            open.remove(opened);
            audit.changed(PLANS, programme.toString(), "PLAN_SHUT_TO_ALL", null);
        });
    }

    /** A plan of an owner whose plans the caller approves. */
    private ProgrammeRow approved(UUID programme) {
        access.require(ActionPlanRight.APPROVE_PLANS);
        ProgrammeRow plan = programmes.find(programme).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, PLANS, programme));
        access.require(ActionPlanRight.APPROVE_PLANS, plan.owner());
        return plan;
    }

    @Override
    public void write(String code, PlanFile file, OutputStream out) throws IOException {
        search.atOneMoment();
        UUID plan = open.called(code).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, PLANS, code)).programme();
        forAnybody(() -> publications.writeNow(plan, file, out));
    }

    @Override
    public void writeOrganisation(String owner, OutputStream out) throws IOException {
        search.atOneMoment();
        List<OwnedPlan> plans = open.owned(owner);
        forAnybody(() -> publications.writeNow(owner, plans, out));
    }

    /** Who asks may see nothing; what is open is seen by the module, for as long as it writes. */
    private void forAnybody(Writing writing) throws IOException {
        Caller asking = caller.get();
        caller.become(Caller.system("actionplans"));
        try {
            writing.write();
        } finally {
            caller.become(asking);
        }
    }
}
