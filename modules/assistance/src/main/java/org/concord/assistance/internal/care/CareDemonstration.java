package org.concord.assistance.internal.care;

import static org.concord.assistance.api.ServiceKind.HEALTH_CARE;
import static org.concord.assistance.api.ServiceKind.LEGAL_AID;
import static org.concord.assistance.api.ServiceKind.LIVELIHOOD_AID;
import static org.concord.assistance.api.ServiceKind.SAFE_HOUSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.AssessmentLevel;
import org.concord.assistance.api.CareSteps;
import org.concord.assistance.api.CaseAssessments;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.DangerLevel;
import org.concord.assistance.api.EnterEvent;
import org.concord.assistance.api.FinishStep;
import org.concord.assistance.api.Identities;
import org.concord.assistance.api.KeepIdentity;
import org.concord.assistance.api.PlanStep;
import org.concord.assistance.api.ServiceKind;
import org.concord.assistance.api.StepKind;
import org.concord.assistance.api.SupportPlans;
import org.concord.assistance.api.TraffickingEvents;
import org.concord.assistance.api.TraffickingStage;
import org.concord.assistance.api.WriteAssessment;
import org.concord.assistance.api.WritePlan;
import org.concord.assistance.internal.cases.CaseDemonstration;
import org.concord.assistance.internal.seed.FirstRecords;
import org.concord.kernel.NaturalId;
import org.concord.kernel.PartialDate;
import org.concord.kernel.PartialDate.Precision;

/**
 * What is done for two invented people: one is helped by a plan that a supervisor approved, with something overdue; the plan of the other waits for the
 * supervisor. It goes through the doors that everybody goes through.
 */
@ApplicationScoped
class CareDemonstration implements FirstRecords {

    private static final UUID HELPED = CaseDemonstration.id(0);
    private static final UUID PLANNED = CaseDemonstration.id(1);
    private static final Caller WORKER = new Caller(null, "caseworker", Set.of(), null);
    private static final Caller SUPERVISOR = new Caller(null, "supervisor", Set.of(), null);

    @Inject
    private Identities identities;
    @Inject
    private Cases cases;
    @Inject
    private CaseAssessments assessments;
    @Inject
    private TraffickingEvents events;
    @Inject
    private SupportPlans plans;
    @Inject
    private CareSteps steps;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean areInvented() {
        return true;
    }

    @Override
    public boolean areMissing() {
        return plans.of(HELPED).isEmpty();
    }

    @Override
    public void load() {
        caller.become(WORKER);
        know(HELPED, "Linh", LocalDate.of(1998, 5, 4));
        tell(TraffickingStage.RECRUITMENT, "VN", 420);
        tell(TraffickingStage.TRANSIT, "KH", 380);
        tell(TraffickingStage.EXPLOITATION, "TH", 350);
        assess(HELPED, DangerLevel.HIGH_DANGER, 190, List.of(SAFE_HOUSING, HEALTH_CARE, LEGAL_AID));
        assess(HELPED, DangerLevel.LOW_DANGER, 20, List.of(LIVELIHOOD_AID));
        serve(SAFE_HOUSING, -150);
        serve(LEGAL_AID, 6);
        plan(StepKind.TASK, null, -2);
        plan(StepKind.FOLLOW_UP, null, 30);
        know(PLANNED, "Aung", LocalDate.of(1990, 11, 23));
        assess(PLANNED, DangerLevel.MIDDLING_DANGER, 100, List.of(HEALTH_CARE, LIVELIHOOD_AID));
        UUID approved = submitted(HELPED, List.of(SAFE_HOUSING, LEGAL_AID, LIVELIHOOD_AID));
        submitted(PLANNED, List.of(HEALTH_CARE, LIVELIHOOD_AID));
        caller.become(SUPERVISOR);
        plans.approve(HELPED, approved, version(HELPED, approved));
    }

    private void know(UUID caseId, String givenName, LocalDate bornOn) {
        identities.keep(caseId, cases.find(caseId).orElseThrow().version(), new KeepIdentity(givenName, "Example", null, null, bornOn, null, null, null, null,
            "Invented: by the nurse of the shelter, on weekdays"));
    }

    private void tell(TraffickingStage stage, String country, int daysAgo) {
        events.enter(HELPED, id(HELPED, stage.name(), daysAgo), new EnterEvent(stage, country, new PartialDate(day(-daysAgo), Precision.MONTH),
            "Invented for the demonstration"));
    }

    private void assess(UUID caseId, DangerLevel danger, int daysAgo, List<ServiceKind> needs) {
        assessments.write(caseId, id(caseId, "assessment", daysAgo), new WriteAssessment(AssessmentLevel.OF_THE_PERSON, day(-daysAgo), danger, needs,
            "Invented for the demonstration"));
    }

    private void serve(ServiceKind service, int due) {
        UUID step = plan(StepKind.SERVICE, service, due);
        if (due < 0) {
            steps.finish(step, steps.find(step).orElseThrow().version(), new FinishStep(day(due), null));
        }
    }

    private UUID plan(StepKind kind, ServiceKind service, int due) {
        UUID step = id(HELPED, kind.name(), due);
        steps.plan(step, new PlanStep(HELPED, kind, service, null, null, day(due), "Invented for the demonstration"));
        return step;
    }

    private UUID submitted(UUID caseId, List<ServiceKind> services) {
        UUID plan = id(caseId, "plan", 0);
        plans.write(caseId, plan, new WritePlan(services, day(120), "Invented: to live safely and from work of one's own", null));
        plans.submit(caseId, plan, version(caseId, plan));
        return plan;
    }

    private long version(UUID caseId, UUID plan) {
        return plans.find(caseId, plan).orElseThrow().version();
    }

    private LocalDate day(int fromToday) {
        return LocalDate.now(clock).plusDays(fromToday);
    }

    private static UUID id(UUID caseId, String what, int number) {
        return NaturalId.of("demonstration of care", caseId + what, number);
    }
}
