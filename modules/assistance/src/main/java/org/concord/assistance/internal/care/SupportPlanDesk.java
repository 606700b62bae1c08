package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.CaseTextKind;
import org.concord.assistance.api.SupportPlanRow;
import org.concord.assistance.api.SupportPlans;
import org.concord.assistance.api.WritePlan;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.key.Fingerprint;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Writes plans, and has them approved. */
@ApplicationScoped
@Transactional
public class SupportPlanDesk implements SupportPlans {

    private static final String PLANS = "support-plans";

    @Inject
    private CareRepository care;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseTextDesk texts;
    @Inject
    private Seals seals;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;

    @Override
    public List<SupportPlanRow> of(UUID caseId) {
        cases.reachable(caseId, CasePart.FACTS);
        return care.plans(caseId);
    }

    @Override
    public Optional<SupportPlanRow> find(UUID caseId, UUID id) {
        cases.reachable(caseId, CasePart.FACTS);
        return care.planRow(caseId, id);
    }

    @Override
    public void write(UUID caseId, UUID id, WritePlan command) {
        Fingerprint written = written(caseId, command);
        cases.changeable(caseId, CasePart.FACTS).mustBeOpen();
        if (audit.alreadyDone(PLANS, id.toString(), written)) {
            return;
        }
        care.add(new SupportPlan(id, caseId, command, caller.get().username()));
        lock(caseId, id, command);
        audit.created(PLANS, id.toString(), "SUPPORT_PLAN_BEGUN", written);
    }

    @Override
    public void rewrite(UUID caseId, UUID id, long version, WritePlan command) {
        changing(caseId, id, version, CasePart.FACTS).rewrite(command, caller.get().username());
        lock(caseId, id, command);
        audit.changed(PLANS, id.toString(), "SUPPORT_PLAN_REWRITTEN", written(caseId, command));
    }

    @Override
    public void submit(UUID caseId, UUID id, long version) {
        changing(caseId, id, version, CasePart.FACTS).submit();
        audit.changed(PLANS, id.toString(), "SUPPORT_PLAN_SUBMITTED", null);
    }

    @Override
    public void approve(UUID caseId, UUID id, long version) {
        cases.locked(cases.changed(caseId, CasePart.LEAD));
        SupportPlan plan = changing(caseId, id, version, CasePart.LEAD);
        Optional<SupportPlan> before = care.approvedPlan(caseId);
        plan.approve(caller.get().username());
        before.ifPresent(SupportPlan::replaced);
        audit.changed(PLANS, id.toString(), "SUPPORT_PLAN_APPROVED", null);
    }

    @Override
    public void giveBack(UUID caseId, UUID id, long version) {
        changing(caseId, id, version, CasePart.LEAD).giveBack(caller.get().username());
        audit.changed(PLANS, id.toString(), "SUPPORT_PLAN_GIVEN_BACK", null);
    }

    private SupportPlan changing(UUID caseId, UUID id, long version, CasePart part) {
        cases.changeable(caseId, part).mustBeOpen();
        SupportPlan plan = care.plan(caseId, id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, PLANS, id));
        Versions.match(plan.version(), version);
        return plan;
    }

    private Fingerprint written(UUID caseId, WritePlan command) {
        return seals.fingerprint(caseId, "plan", command);
    }

    private void lock(UUID caseId, UUID id, WritePlan command) {
        texts.write(caseId, id, CaseTextKind.PLAN_OBJECTIVES, "objectives", command.objectives());
        texts.write(caseId, id, CaseTextKind.PLAN_ACTIONS, "actions", command.actions());
    }
}
