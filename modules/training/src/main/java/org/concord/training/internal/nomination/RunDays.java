package org.concord.training.internal.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.NominationRule;
import org.concord.training.api.Seating;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;
import org.concord.training.internal.run.Session;

/** How far a run has come, by the clock of where it is held. */
@ApplicationScoped
class RunDays {

    /** How long an offer lasts that comes after the last day to confirm. */
    private static final Duration LATE_OFFER = Duration.ofDays(3);

    @Inject
    private RunRepository runs;
    @Inject
    private Clock clock;

    /** Today where the run is held. */
    LocalDate today(CourseRun run) {
        return run.dayAt(clock.instant());
    }

    boolean hasBegun(CourseRun run) {
        return !today(run).isBefore(run.firstDay());
    }

    void mustNotHaveBegun(CourseRun run) {
        if (hasBegun(run)) {
            throw new RuleBroken(NominationRule.RUN_HAS_BEGUN, run.firstDay());
        }
    }

    /** Whoever has not come by the last session did not come, and is not withdrawn any more. */
    void mustBeBeforeLastSession(CourseRun run) {
        run.sessions().stream().map(Session::startsAt).max(Comparator.naturalOrder()).filter(last -> !clock.instant().isBefore(last)).ifPresent(last -> {
            throw new RuleBroken(NominationRule.WITHDRAWAL_TOO_LATE, last);
        });
    }

    /** The day of the close, until it is over. */
    LocalDate reservedUntil(CourseRun run) {
        return today(run).isAfter(run.closesOn()) ? null : run.closesOn();
    }

    /** Whether free seats go to whoever is next without anybody asking for it. */
    boolean seatsGoByThemselves(CourseRun run) {
        return run.seating() == Seating.FIRST_COME || reservedUntil(run) == null && !runs.isToBeJudged(run, clock.instant());
    }

    /** Until when an offer can be confirmed that is made now. */
    Instant offerEnds(CourseRun run) {
        Instant usual = run.confirmBy().plusDays(1).atStartOfDay(run.zone()).toInstant();
        Instant late = clock.instant().plus(LATE_OFFER);
        Instant begins = run.firstDay().atStartOfDay(run.zone()).toInstant();
        Instant chosen = usual.isAfter(clock.instant()) ? usual : late;
        return chosen.isBefore(begins) ? chosen : begins;
    }
}
