package org.concord.training.internal.evaluation;

import static org.concord.training.api.TrainingRight.NOMINATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Sha256;
import org.concord.kernel.Versions;
import org.concord.training.api.AnswerEvaluation;
import org.concord.training.api.AnswerLaterEvaluation;
import org.concord.training.api.EvaluatedRun;
import org.concord.training.api.EvaluationQuestion;
import org.concord.training.api.EvaluationRow;
import org.concord.training.api.EvaluationRule;
import org.concord.training.api.EvaluationSummary;
import org.concord.training.api.EvaluationTickets;
import org.concord.training.api.Evaluations;
import org.concord.training.api.LaterEvaluationCriteria;
import org.concord.training.api.LaterEvaluationRow;
import org.concord.training.api.RunState;
import org.concord.training.internal.nomination.NominationSight;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunParts;
import org.concord.training.internal.run.RunRepository;

/** Asks what people think of runs, and keeps nothing that says who answered what. */
@ApplicationScoped
@Transactional
public class EvaluationDesk implements Evaluations {

    private static final String LATER = "later-evaluations";
    private static final int TOKEN_BYTES = 16;
    /** With fewer answers than this, an average or a comment might say who gave it. */
    private static final int FEWEST = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private EvaluationRepository evaluations;
    @Inject
    private LaterSearch search;
    @Inject
    private RunRepository runs;
    @Inject
    private RunParts parts;
    @Inject
    private NominationSight sight;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public EvaluationTickets tickets(UUID run) {
        CourseRun of = parts.changing(run);
        of.mustBe(RunState.PUBLISHED, RunState.CLOSED);
        if (today(of).isBefore(of.lastDay())) {
            throw new RuleBroken(EvaluationRule.EVALUATION_TOO_EARLY, of.lastDay());
        }
        requireAsked(of);
        evaluations.removeTickets(run);
        int open = evaluations.attended(run) - evaluations.answers(run).size();
        List<String> tokens = IntStream.range(0, open).mapToObj(each -> token()).toList();
        tokens.forEach(token -> evaluations.add(new Ticket(hash(token), run)));
        audit.changed("course-runs", run.toString(), "EVALUATION_TICKETS_MADE", null);
        return new EvaluationTickets(tokens);
    }

    @Override
    public Optional<EvaluatedRun> asks(String token) {
        return evaluations.find(hash(token)).map(ticket -> runs.get(ticket.run())).filter(this::isAsked).flatMap(run -> evaluations.evaluated(run.id()));
    }

    @Override
    public void answer(String token, AnswerEvaluation command) {
        Ticket ticket = evaluations.lock(hash(token)).orElseThrow(() -> new RuleBroken(EvaluationRule.UNKNOWN_TICKET));
        requireAsked(runs.get(ticket.run()));
        evaluations.add(new EvaluationAnswer(ticket.run(), command));
        evaluations.remove(ticket);
    }

    @Override
    public EvaluationSummary summary(UUID run) {
        CourseRun of = parts.kept(run);
        int attended = evaluations.attended(run);
        List<AnswerEvaluation> answers = evaluations.answers(run).stream().map(EvaluationAnswer::ratings).toList();
        boolean hidden = answers.size() < FEWEST || mayComeMore(of, attended - answers.size());
        List<EvaluationRow> rows = Arrays.stream(EvaluationQuestion.values())
            .map(question -> new EvaluationRow(question, answers.size(), hidden ? null : average(question, answers))).toList();
        List<String> comments = hidden ? List.of() : answers.stream().map(AnswerEvaluation::comment).filter(Objects::nonNull).sorted().toList();
        return new EvaluationSummary(attended, answers.size(), rows, comments);
    }

    /** As long as one more may come, comparing what was told before it and after it would tell it. A run that is not closed can be moved, and be asked about again. */
    private boolean mayComeMore(CourseRun run, int missing) {
        return run.state() != RunState.CLOSED || isAsked(run) && (missing > 0 || evaluations.hasTickets(run.id()));
    }

    private boolean isAsked(CourseRun run) {
        return !today(run).isAfter(run.evaluatedUntil());
    }

    private void requireAsked(CourseRun run) {
        if (!isAsked(run)) {
            throw new RuleBroken(EvaluationRule.EVALUATION_OVER, run.evaluatedUntil());
        }
    }

    private LocalDate today(CourseRun run) {
        return run.dayAt(clock.instant());
    }

    private static BigDecimal average(EvaluationQuestion question, List<AnswerEvaluation> answers) {
        int sum = answers.stream().mapToInt(question::of).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers.size()), 2, RoundingMode.HALF_UP);
    }

    @Override
    public Page<LaterEvaluationRow> later(LaterEvaluationCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<LaterEvaluationRow> laterOne(UUID id) {
        return search.one(id);
    }

    @Override
    public void answerLater(UUID id, long version, AnswerLaterEvaluation command) {
        access.require(NOMINATE);
        LaterEvaluation asked = evaluations.later(id);
        String participant = evaluations.participantOf(asked.nomination());
        sight.mustSee(participant, LATER, id);
        access.require(NOMINATE, participant);
        Versions.match(asked.version(), version);
        asked.answer(command, LocalDate.now(clock));
        audit.changed(LATER, id.toString(), "LATER_EVALUATION_ANSWERED", command);
    }

    private static String token() {
        byte[] token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static String hash(String token) {
        return Sha256.hex(Objects.requireNonNullElse(token, ""));
    }
}
