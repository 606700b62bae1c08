package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.Budgets;
import org.concord.assistance.api.CareStepRow;
import org.concord.assistance.api.CareSteps;
import org.concord.assistance.api.CaseTextKind;
import org.concord.assistance.api.FinishStep;
import org.concord.assistance.api.PlanStep;
import org.concord.assistance.api.StepCriteria;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.key.Fingerprint;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Plans what is done for people, and says what became of it. */
@ApplicationScoped
@Transactional
public class CareStepDesk implements CareSteps {

    private static final String STEPS = "care-steps";

    @Inject
    private CareRepository care;
    @Inject
    private CareSearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseSight sight;
    @Inject
    private CaseTextDesk texts;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Budgets budgets;
    @Inject
    private Seals seals;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<CareStepRow> search(StepCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<CareStepRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void plan(UUID id, PlanStep command) {
        sight.mustSee(CasePart.FACTS);
        VictimCase about = cases.changeable(Required.value("caseId", command.caseId()), CasePart.FACTS);
        Fingerprint planned = seals.fingerprint(about.id(), "step", command);
        if (audit.alreadyDone(STEPS, id.toString(), planned)) {
            return;
        }
        String provider = command.provider() == null ? about.agency() : agencies.known("provider", command.provider()).code();
        if (command.fundingSource() != null) {
            budgets.mustKnowSource("fundingSource", command.fundingSource());
        }
        care.add(new CareStep(id, about, provider, command));
        texts.write(about.id(), id, CaseTextKind.STEP_NOTE, "note", command.note());
        audit.created(STEPS, id.toString(), "CARE_PLANNED", planned);
    }

    @Override
    public void finish(UUID id, long version, FinishStep command) {
        changing(id, version).finish(command, clock.instant());
        audit.changed(STEPS, id.toString(), "CARE_DONE", null);
    }

    @Override
    public void cancel(UUID id, long version) {
        changing(id, version).cancel();
        audit.changed(STEPS, id.toString(), "CARE_CANCELLED", null);
    }

    private CareStep changing(UUID id, long version) {
        cases.changed(search.one(id).orElseThrow(() -> none(id)).caseId(), CasePart.FACTS);
        CareStep step = care.step(id).orElseThrow(() -> none(id));
        Versions.match(step.version(), version);
        return step;
    }

    private static RuleBroken none(UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, STEPS, id);
    }
}
