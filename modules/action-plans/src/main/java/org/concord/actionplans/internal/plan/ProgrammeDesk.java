package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.api.ActionPlanRight.APPROVE_PLANS;
import static org.concord.actionplans.api.ActionPlanRight.KEEP_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.ActivityCriteria;
import org.concord.actionplans.api.ActivityRow;
import org.concord.actionplans.api.ObjectiveCriteria;
import org.concord.actionplans.api.ObjectiveRow;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeCriteria;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.RevisionRow;
import org.concord.actionplans.api.WriteActivity;
import org.concord.actionplans.api.WriteObjective;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.actionplans.internal.approved.ApprovedPlanRepository;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** Keeps plans: writing, approving and revising them. What they consist of is {@link PlanParts}' to keep. */
@ApplicationScoped
@Transactional
public class ProgrammeDesk implements Programmes {

    static final String PROGRAMMES = "programmes";

    @Inject
    private Plans plans;
    @Inject
    private PlanParts parts;
    @Inject
    private PlanRepository repository;
    @Inject
    private ApprovedPlanRepository approved;
    @Inject
    private ProgrammeSearch search;
    @Inject
    private Owners owners;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Writers writers;
    @Inject
    private Clock clock;

    @Override
    public Page<ProgrammeRow> search(ProgrammeCriteria criteria, Paging paging) {
        return search.programmes(criteria, paging);
    }

    @Override
    public Optional<ProgrammeRow> find(UUID id) {
        return search.programme(id);
    }

    @Override
    public void open(UUID id, WriteProgramme command) {
        access.require(KEEP_PLANS);
        access.require(KEEP_PLANS, Required.value("owner", command.owner()));
        if (audit.alreadyDone(PROGRAMMES, id.toString(), command)) {
            return;
        }
        Programme plan = new Programme(id, command);
        owners.mustFit(plan.kind(), plan.owner());
        if (repository.codeTaken(command.code())) {
            throw RuleBroken.at("code", PlanRule.PROGRAMME_CODE_TAKEN, command.code());
        }
        repository.add(plan);
        repository.add(new ProgrammeRevision(id, 0, null, by(), clock.instant()));
        audit.created(PROGRAMMES, id.toString(), "PROGRAMME_OPENED", command);
    }

    @Override
    public void change(UUID id, long version, WriteProgramme command) {
        Programme plan = plans.changing(id, version, KEEP_PLANS);
        writers.note(plan);
        plan.change(command);
        repository.mustStillFit(plan);
        audit.changed(PROGRAMMES, id.toString(), "PROGRAMME_CHANGED", command);
    }

    @Override
    public void submit(UUID id, long version) {
        plans.changing(id, version, KEEP_PLANS).submit(by(), repository.hasLines(id));
        repository.current(id).submit(by());
        audit.changed(PROGRAMMES, id.toString(), "PROGRAMME_SUBMITTED", null);
    }

    @Override
    public void approve(UUID id, long version) {
        plans.changing(id, version, APPROVE_PLANS).approve(by());
        repository.current(id).approve(by(), clock.instant());
        approved.keep(id);
        audit.changed(PROGRAMMES, id.toString(), "PROGRAMME_APPROVED", null);
    }

    @Override
    public void giveBack(UUID id, long version, Reason reason) {
        Programme plan = plans.changing(id, version, APPROVE_PLANS);
        said(reason);
        plan.giveBack();
        repository.current(id).giveBack();
        audit.changed(PROGRAMMES, id.toString(), "PROGRAMME_GIVEN_BACK", reason);
    }

    @Override
    public void activate(UUID id, long version) {
        plans.changing(id, version, KEEP_PLANS).activate();
        audit.changed(PROGRAMMES, id.toString(), "PROGRAMME_ACTIVATED", null);
    }

    @Override
    public void revise(UUID id, long version, Reason reason) {
        Programme plan = plans.changing(id, version, KEEP_PLANS);
        plan.revise();
        repository.add(new ProgrammeRevision(id, plan.nextRevision(), said(reason), by(), clock.instant()));
        audit.changed(PROGRAMMES, id.toString(), "REVISION_BEGUN", reason);
    }

    @Override
    public void close(UUID id, long version, Reason reason) {
        Programme plan = plans.changing(id, version, KEEP_PLANS);
        said(reason);
        plan.close();
        audit.changed(PROGRAMMES, id.toString(), "PROGRAMME_CLOSED", reason);
    }

    private String by() {
        return caller.get().username();
    }

    private static String said(Reason reason) {
        return Text.required("reason", reason == null ? null : reason.reason(), 2000);
    }

    @Override
    public Page<RevisionRow> revisions(UUID programme, Paging paging) {
        return search.revisions(programme, paging);
    }

    @Override
    public Page<ObjectiveRow> objectives(ObjectiveCriteria criteria, Paging paging) {
        return search.objectives(criteria, paging);
    }

    @Override
    public Optional<ObjectiveRow> objective(UUID id) {
        return search.objective(id);
    }

    @Override
    public void addObjective(UUID id, WriteObjective command) {
        parts.add(id, command);
    }

    @Override
    public void changeObjective(UUID id, long version, WriteObjective command) {
        parts.change(id, version, command);
    }

    @Override
    public void removeObjective(UUID id, long version) {
        parts.removeObjective(id, version);
    }

    @Override
    public Page<ActivityRow> activities(ActivityCriteria criteria, Paging paging) {
        return search.activities(criteria, paging);
    }

    @Override
    public Optional<ActivityRow> activity(UUID id) {
        return search.activity(id);
    }

    @Override
    public void addActivity(UUID id, WriteActivity command) {
        parts.add(id, command);
    }

    @Override
    public void changeActivity(UUID id, long version, WriteActivity command) {
        parts.change(id, version, command);
    }

    @Override
    public void removeActivity(UUID id, long version) {
        parts.removeActivity(id, version);
    }
}
