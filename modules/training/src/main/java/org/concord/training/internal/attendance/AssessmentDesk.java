package org.concord.training.internal.attendance;

import static org.concord.training.api.RunState.DRAFT;
import static org.concord.training.api.RunState.PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.training.api.AssessmentRow;
import org.concord.training.api.Assessments;
import org.concord.training.api.AttendanceRule;
import org.concord.training.api.EnterResults;
import org.concord.training.api.FlagNomination;
import org.concord.training.api.PlanAssessment;
import org.concord.training.api.ResultRow;
import org.concord.training.internal.nomination.HeldNominations;
import org.concord.training.internal.nomination.Nomination;
import org.concord.training.internal.run.RunParts;

/** Keeps the tests of runs and what people reach in them. */
@ApplicationScoped
@Transactional
public class AssessmentDesk implements Assessments {

    private static final String ASSESSMENTS = "assessments";
    private static final int MOST = 20;

    @Inject
    private AttendanceRepository attendance;
    @Inject
    private AttendanceSearch search;
    @Inject
    private RunParts runs;
    @Inject
    private HeldNominations held;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<AssessmentRow> of(UUID run, Paging paging) {
        return search.assessments(run, paging);
    }

    @Override
    public Optional<AssessmentRow> find(UUID run, UUID id) {
        return search.assessment(run, id);
    }

    @Override
    public void plan(UUID run, UUID id, PlanAssessment command) {
        open(run);
        if (audit.alreadyDone(ASSESSMENTS, id.toString(), command)) {
            return;
        }
        if (attendance.assessments(run).size() >= MOST) {
            throw new RuleBroken(AttendanceRule.TOO_MANY_ASSESSMENTS, MOST);
        }
        attendance.add(new Assessment(id, run, command));
        audit.created(ASSESSMENTS, id.toString(), "ASSESSMENT_PLANNED", command);
    }

    @Override
    public void change(UUID run, UUID id, long version, PlanAssessment command) {
        untried(run, id, version).describe(command);
        audit.changed(ASSESSMENTS, id.toString(), "ASSESSMENT_CHANGED", command);
    }

    @Override
    public void remove(UUID run, UUID id, long version) {
        attendance.remove(untried(run, id, version));
        audit.changed(ASSESSMENTS, id.toString(), "ASSESSMENT_REMOVED", null);
    }

    @Override
    public List<ResultRow> results(UUID run, UUID id) {
        return search.results(run, id);
    }

    @Override
    public void enter(UUID run, UUID id, EnterResults command) {
        open(run);
        Assessment assessment = get(run, id);
        Map<UUID, Nomination> seated = attendance.seated(run);
        Map<UUID, Integer> attempts = attendance.attempts(id);
        Set<UUID> oneself = attendance.of(run, caller.get().username());
        Written.numbers("scores", command.scores()).forEach((nomination, score) -> {
            AttendanceDesk.requireSeat("scores", nomination, seated);
            AttendanceDesk.requireAnother("scores." + nomination, nomination, oneself);
            attendance.add(new AssessmentResult(assessment, nomination, attempts.getOrDefault(nomination, 0) + 1, score, clock.instant(),
                caller.get().username()));
        });
        audit.changed(ASSESSMENTS, id.toString(), "RESULTS_ENTERED", command);
    }

    @Override
    public void flag(UUID nomination, long version, FlagNomination command) {
        Nomination flagged = held.kept(nomination, version).nomination();
        AttendanceDesk.requireAnother("flag", nomination, attendance.of(flagged.run(), caller.get().username()));
        flagged.flag(command.flag());
        audit.changed("nominations", nomination.toString(), flagged.integrityFlag() == null ? "RESULT_CLEARED" : "RESULT_DOUBTED", command);
    }

    private void open(UUID run) {
        runs.changing(run).mustBe(DRAFT, PUBLISHED);
    }

    private Assessment get(UUID run, UUID id) {
        return attendance.assessment(run, id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, ASSESSMENTS, id));
    }

    private Assessment untried(UUID run, UUID id, long version) {
        open(run);
        Assessment assessment = get(run, id);
        Versions.match(assessment.version(), version);
        if (!attendance.attempts(id).isEmpty()) {
            throw new RuleBroken(AttendanceRule.ASSESSMENT_HAS_RESULTS);
        }
        return assessment;
    }
}
