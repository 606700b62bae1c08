package org.concord.actionplans.internal.results;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_PLANS;
import static org.concord.actionplans.api.ActionPlanRight.READ_PLANS;
import static org.concord.actionplans.api.ActionPlanRight.REPORT_RESULTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.CountryProgressCriteria;
import org.concord.actionplans.api.CountryProgressRow;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.RegionalProgressQuestion;
import org.concord.actionplans.api.RegionalProgressRow;
import org.concord.actionplans.api.RegionalResults;
import org.concord.actionplans.api.ReportCountryProgress;
import org.concord.actionplans.api.SpaCommitmentCriteria;
import org.concord.actionplans.api.SpaCommitmentRow;
import org.concord.actionplans.api.WriteSpaCommitment;
import org.concord.actionplans.internal.plan.Objective;
import org.concord.actionplans.internal.plan.PlanRepository;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Keeps the commitments of sub-regional plans, and takes members' reports on them. */
@ApplicationScoped
@Transactional
public class RegionalDesk implements RegionalResults {

    private static final String COMMITMENTS = "spa-commitments";
    private static final String PROGRESS = "country-progress";

    @Inject
    private ResultPlans plans;
    @Inject
    private ResultsRepository repository;
    @Inject
    private PlanRepository codes;
    @Inject
    private RegionalSearch search;
    @Inject
    private Members members;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<SpaCommitmentRow> commitments(SpaCommitmentCriteria criteria, Paging paging) {
        return search.commitments(criteria, paging);
    }

    @Override
    public Optional<SpaCommitmentRow> commitment(UUID id) {
        return search.commitment(id);
    }

    @Override
    public void addCommitment(UUID id, WriteSpaCommitment command) {
        Programme plan = plans.named("programme", command.programme(), KEEP_PLANS);
        if (audit.alreadyDone(COMMITMENTS, id.toString(), command)) {
            return;
        }
        SpaCommitment commitment = new SpaCommitment(id, plan, objective(command), command);
        codes.mustBeFree("SpaCommitment", plan.id(), id, commitment.code(), PlanRule.COMMITMENT_CODE_TAKEN);
        repository.add(commitment);
        audit.created(COMMITMENTS, id.toString(), "SPA_COMMITMENT_ADDED", command);
    }

    @Override
    public void changeCommitment(UUID id, long version, WriteSpaCommitment command) {
        SpaCommitment commitment = plans.result(SpaCommitment.class, COMMITMENTS, id, KEEP_PLANS);
        Programme plan = plans.of(commitment.programme(), COMMITMENTS, id, KEEP_PLANS);
        Versions.match(commitment.version(), version);
        commitment.describe(plan, objective(command), command);
        codes.mustBeFree("SpaCommitment", plan.id(), id, commitment.code(), PlanRule.COMMITMENT_CODE_TAKEN);
        audit.changed(COMMITMENTS, id.toString(), "SPA_COMMITMENT_CHANGED", command);
    }

    private Objective objective(WriteSpaCommitment command) {
        return command.objective() == null ? null : plans.part(Objective.class, "objective", command.objective(), KEEP_PLANS);
    }

    @Override
    public Page<CountryProgressRow> progress(CountryProgressCriteria criteria, Paging paging) {
        return search.progress(criteria, paging);
    }

    @Override
    public Optional<CountryProgressRow> progress(UUID id) {
        return search.progress(id);
    }

    @Override
    public void report(UUID id, ReportCountryProgress command) {
        access.require(REPORT_RESULTS);
        access.require(REPORT_RESULTS, Required.value("member", command.member()));
        SpaCommitment commitment = plans.part(SpaCommitment.class, "commitment", command.commitment(), REPORT_RESULTS);
        Programme plan = plans.seen(commitment.programme(), RuleBroken.at("commitment", PlanRule.UNKNOWN_IN_PLAN, commitment.id()));
        if (audit.alreadyDone(PROGRESS, id.toString(), command)) {
            return;
        }
        CountryProgress report = new CountryProgress(id, plan, commitment, command, caller.get().username());
        members.mustInclude(plan.owner(), report.member(), command.year());
        if (repository.isReported(commitment.id(), report.member(), command.year())) {
            throw new RuleBroken(PlanRule.ALREADY_REPORTED);
        }
        repository.add(report);
        audit.created(PROGRESS, id.toString(), "COUNTRY_PROGRESS_REPORTED", command);
    }

    @Override
    public void correct(UUID id, long version, ReportCountryProgress command) {
        CountryProgress report = plans.result(CountryProgress.class, PROGRESS, id, REPORT_RESULTS);
        Programme plan = plans.seen(report.programme(), new RuleBroken(KernelRule.NOT_FOUND, PROGRESS, id));
        access.require(REPORT_RESULTS, report.member());
        Versions.match(report.version(), version);
        report.correct(plan, command, caller.get().username());
        audit.changed(PROGRESS, id.toString(), "COUNTRY_PROGRESS_CORRECTED", command);
    }

    @Override
    public List<String> members(UUID programme, int year) {
        access.require(READ_PLANS);
        Programme plan = plans.seen(programme, new RuleBroken(KernelRule.NOT_FOUND, "programmes", programme));
        return plan.kind() == ProgrammeKind.SUB_REGIONAL ? members.of(plan.owner(), year) : List.of();
    }

    @Override
    public List<RegionalProgressRow> rollUp(RegionalProgressQuestion question) {
        Map<List<Object>, Integer> counted = new HashMap<>();
        return search.rollUp(question).stream().map(sum -> {
            Integer year = sum.yearOr(question.year());
            return sum.row(year, year == null ? null : counted.computeIfAbsent(List.of(sum.process(), year), it -> members.of(sum.process(), year).size()));
        }).toList();
    }
}
