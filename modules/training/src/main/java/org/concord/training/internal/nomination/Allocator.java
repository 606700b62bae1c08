package org.concord.training.internal.nomination;

import static org.concord.training.api.NominationState.CONFIRMED;
import static org.concord.training.api.NominationState.ELIGIBLE;
import static org.concord.training.api.NominationState.OFFERED;
import static org.concord.training.api.NominationState.WAITLISTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concord.access.api.CurrentCaller;
import org.concord.kernel.RuleBroken;
import org.concord.training.api.AllocationReason;
import org.concord.training.api.NominationRule;
import org.concord.training.api.NominationState;
import org.concord.training.api.Seating;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.Quota;
import org.concord.training.internal.run.RunRepository;
import org.concord.training.internal.run.Seat;

/** Gives and frees the seats of a run that is locked: for the button, the timer, and whoever confirms or withdraws. */
@ApplicationScoped
public class Allocator {

    /** How long an offer lasts that comes after the last day to confirm. */
    private static final Duration LATE_OFFER = Duration.ofDays(3);

    @Inject
    private NominationRepository nominations;
    @Inject
    private RunRepository runs;
    @Inject
    private Event<NominationMoved> moved;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** What would be chosen now for those who look for a seat. */
    List<Choice> choices(CourseRun run) {
        Shares shares = shares(run);
        List<Candidate> candidates = candidates(run);
        LocalDate reservedUntil = reservedUntil(run);
        return run.seating() == Seating.SHARED && reservedUntil != null ? Allocation.ofReservedSeats(quotas(run), shares, candidates)
            : Allocation.ofAllSeats(quotas(run), shares, candidates, reservedUntil);
    }

    /** Lets expire what is overdue, gives what is free, enrols who is confirmed once confirming is over; whether anything of it happened. */
    public boolean tend(CourseRun run) {
        List<Nomination> overdue = nominations.in(run.id(), OFFERED).stream().filter(nomination -> nomination.isOverdue(clock.instant())).toList();
        overdue.forEach(nomination -> {
            nomination.expire();
            free(nomination.id());
            moved.fire(NominationMoved.of(nomination));
        });
        nominations.flush();
        List<Nomination> late = hasBegun(run) ? nominations.in(run.id(), ELIGIBLE, WAITLISTED) : List.of();
        late.forEach(Nomination::expire);
        long chosen = hasBegun(run) ? 0 : choices(run).stream().filter(choice -> carryOut(run, choice)).count();
        List<Nomination> confirmed = today(run).isAfter(run.confirmBy()) ? nominations.in(run.id(), CONFIRMED) : List.of();
        confirmed.forEach(Nomination::enrol);
        return !overdue.isEmpty() || !late.isEmpty() || chosen > 0 || !confirmed.isEmpty();
    }

    /** What those who come first to a run that is locked are served from. */
    SeatsLeft seatsLeft(CourseRun run) {
        return new SeatsLeft(run, shares(run), runs.freeSeats(run.id()), nominations.waiting(run.id()));
    }

    /** Gives the nomination that somebody confirms now a seat, or a place on the waiting list. */
    void firstCome(SeatsLeft left, Nomination nomination, String by) {
        CourseRun run = left.run();
        mustNotHaveBegun(run);
        Choice choice = Allocation.ofAllSeats(quotas(run), left.shares(), List.of(candidate(nomination, false)), reservedUntil(run)).get(0);
        if (choice.seat()) {
            Seat seat = left.take();
            seat.give(nomination.id());
            nomination.seat(choice);
            nominations.add(event(run, choice, seat.number(), by));
            moved.fire(NominationMoved.of(nomination));
        } else {
            long place = left.letWait();
            Choice last = choice.why() == AllocationReason.ALL_TAKEN ? choice.atPlace(place) : choice;
            nomination.waitFor(last);
            nominations.add(event(run, last, null, by));
        }
    }

    /** Gives it a free seat out of turn. */
    void promote(CourseRun run, Nomination nomination, String reason) {
        mustNotHaveBegun(run);
        nomination.mustBe(ELIGIBLE, WAITLISTED);
        shares(run).reachedMaximum(nomination.participant()).ifPresent(maximum -> {
            throw new RuleBroken(NominationRule.QUOTA_FULL, maximum);
        });
        Seat seat = takeSeat(run, nomination);
        Choice choice = Choice.of(nomination.id(), AllocationReason.CHOSEN_BY_HAND, reason);
        offer(run, nomination, choice, seat);
    }

    /** Moves the seat of a nomination to its substitute. */
    void hand(CourseRun run, Nomination from, Nomination to, Choice choice) {
        Seat seat = runs.seatOf(from.id()).orElseThrow(() -> new RuleBroken(NominationRule.NO_FREE_SEAT));
        seat.give(to.id());
        nominations.add(event(run, choice, seat.number()));
        moved.fire(NominationMoved.of(from));
        moved.fire(NominationMoved.of(to));
    }

    /** Frees the seat of a nomination, and gives it to the next who waits, if that is how seats are given now. */
    void release(CourseRun run, Nomination nomination) {
        free(nomination.id());
        moved.fire(NominationMoved.of(nomination));
        nominations.flush();
        if (!hasBegun(run)) {
            choices(run).forEach(choice -> carryOut(run, choice));
        }
    }

    private void free(UUID nomination) {
        runs.seatOf(nomination).ifPresent(seat -> seat.give(null));
    }

    /** Whether the choice was news. */
    private boolean carryOut(CourseRun run, Choice choice) {
        Nomination nomination = nominations.get(choice.nomination());
        if (choice.seat()) {
            Seat seat = takeSeat(run, nomination);
            offer(run, nomination, choice, seat);
            return true;
        }
        boolean news = !nomination.isKnown(choice);
        if (news) {
            nomination.waitFor(choice);
            nominations.add(event(run, choice, null));
        }
        return news;
    }

    private void offer(CourseRun run, Nomination nomination, Choice choice, Seat seat) {
        nomination.offer(choice, offerEnds(run));
        nominations.add(event(run, choice, seat.number()));
        moved.fire(NominationMoved.of(nomination));
    }

    private Seat takeSeat(CourseRun run, Nomination nomination) {
        Seat seat = runs.freeSeat(run.id()).orElseThrow(() -> new RuleBroken(NominationRule.NO_FREE_SEAT));
        seat.give(nomination.id());
        return seat;
    }

    private AllocationEvent event(CourseRun run, Choice choice, Integer seat) {
        return event(run, choice, seat, caller.get().username());
    }

    private AllocationEvent event(CourseRun run, Choice choice, Integer seat, String by) {
        return new AllocationEvent(run.id(), choice, seat, clock.instant(), by);
    }

    private Instant offerEnds(CourseRun run) {
        Instant usual = endOf(run, run.confirmBy());
        Instant late = clock.instant().plus(LATE_OFFER);
        Instant begins = run.firstDay().atStartOfDay(run.zone()).toInstant();
        Instant chosen = usual.isAfter(clock.instant()) ? usual : late;
        return chosen.isBefore(begins) ? chosen : begins;
    }

    private Shares shares(CourseRun run) {
        return new Shares(run.quotas(), nominations.held(run.id()), run.capacity());
    }

    private static List<Quota> quotas(CourseRun run) {
        return run.quotas().stream().sorted(Comparator.comparing(quota -> quota.id().toString())).toList();
    }

    private List<Candidate> candidates(CourseRun run) {
        NominationState[] looking = run.seating() == Seating.SHARED ? new NominationState[] {ELIGIBLE, WAITLISTED} : new NominationState[] {WAITLISTED};
        List<Nomination> all = nominations.in(run.id(), looking);
        Set<UUID> standsFor = all.stream().map(Nomination::alternateFor).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        Set<UUID> gone = nominations.gone(standsFor);
        return all.stream().map(nomination -> candidate(nomination, nomination.alternateFor() != null && !gone.contains(nomination.alternateFor()))).toList();
    }

    private static Candidate candidate(Nomination nomination, boolean alternate) {
        return new Candidate(nomination.id(), nomination.participant(), nomination.rank(), nomination.submittedAt(), alternate);
    }

    /** The day of the close, until it is over. */
    private LocalDate reservedUntil(CourseRun run) {
        return today(run).isAfter(run.closesOn()) ? null : run.closesOn();
    }

    private void mustNotHaveBegun(CourseRun run) {
        if (hasBegun(run)) {
            throw new RuleBroken(NominationRule.RUN_HAS_BEGUN, run.firstDay());
        }
    }

    private boolean hasBegun(CourseRun run) {
        return !today(run).isBefore(run.firstDay());
    }

    /** Today where the run is held. */
    LocalDate today(CourseRun run) {
        return LocalDate.now(clock.withZone(run.zone()));
    }

    private static Instant endOf(CourseRun run, LocalDate day) {
        return day.plusDays(1).atStartOfDay(run.zone()).toInstant();
    }
}
