package org.concord.training.internal.nomination;

import static org.concord.training.api.NominationState.ELIGIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.store.Outcome;
import org.concord.training.api.NominationRule;
import org.concord.training.api.RunState;
import org.concord.training.api.Seating;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;

/** Confirms several nominations in one transaction, one after the other. What breaks a rule is refused by itself and leaves no trace. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Confirmations {

    @Inject
    private NominationRepository nominations;
    @Inject
    private RunRepository runs;
    @Inject
    private Allocator allocator;
    @Inject
    private RunDays days;
    @Inject
    private Event<NominationMoved> moved;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** What became of each, in order. Runs are locked in the order of their ids, so that two such transactions never wait for each other in a circle. */
    public List<Outcome<Void>> confirm(List<Confirmation> asked) {
        Map<UUID, CourseRun> locked = new HashMap<>();
        asked.stream().map(Confirmation::run).distinct().sorted().forEach(run -> locked.put(run, runs.locked(run)));
        nominations.fetch(asked.stream().map(Confirmation::nomination).toList());
        Map<UUID, SeatsLeft> left = new HashMap<>();
        List<Outcome<Void>> outcomes = new ArrayList<>();
        for (Confirmation one : asked) {
            try {
                confirm(one, locked.get(one.run()), left);
                outcomes.add(new Outcome<>(null, null));
            } catch (RuleBroken refused) {
                outcomes.add(Outcome.failed(refused));
            }
        }
        left.values().forEach(allocator::tellPlaces);
        return outcomes;
    }

    private void confirm(Confirmation asked, CourseRun run, Map<UUID, SeatsLeft> left) {
        Nomination nomination = nominations.get(asked.nomination());
        Versions.match(nomination.version(), asked.version());
        run.mustBe(RunState.PUBLISHED);
        if (nomination.state() == ELIGIBLE && run.seating() == Seating.FIRST_COME) {
            if (days.today(run).isAfter(run.confirmBy())) {
                throw new RuleBroken(NominationRule.OFFER_EXPIRED, run.confirmBy());
            }
            allocator.firstCome(left.computeIfAbsent(run.id(), id -> allocator.seatsLeft(run)), nomination, asked.caller().username());
        } else {
            nomination.confirm(clock.instant());
            moved.fire(NominationMoved.of(nomination));
        }
        audit.changedBy(asked.caller(), "nominations", nomination.id().toString(), "NOMINATION_CONFIRMED", null);
    }
}
