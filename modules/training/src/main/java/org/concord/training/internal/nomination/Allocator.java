package org.concord.training.internal.nomination;

import static org.concord.training.api.NominationState.CONFIRMED;
import static org.concord.training.api.NominationState.ELIGIBLE;
import static org.concord.training.api.NominationState.OFFERED;
import static org.concord.training.api.NominationState.WAITLISTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.concord.training.api.Seating;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.Quota;
import org.concord.training.internal.run.RunRepository;
import org.concord.training.internal.run.Seat;

/** Gives and frees the seats of a run that is locked: for the button, the timer, and whoever confirms or withdraws. */
@ApplicationScoped
public class Allocator {

    @Inject
    private NominationRepository nominations;
    @Inject
    private RunRepository runs;
    @Inject
    private RunDays days;
    @Inject
    private Event<NominationMoved> moved;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    /** What would be chosen now for those who look for a seat; nothing once the run has begun. */
    List<Choice> choices(CourseRun run) {
        if (days.hasBegun(run)) {
            return List.of();
        }
        Shares shares = shares(run);
        List<Candidate> candidates = candidates(run, looking(run));
        LocalDate reservedUntil = days.reservedUntil(run);
        return run.seating() == Seating.SHARED && reservedUntil != null ? Allocation.ofReservedSeats(quotas(run), shares, candidates)
            : Allocation.ofAllSeats(quotas(run), shares, candidates, reservedUntil);
    }

    /** Lets expire what is overdue, gives what is free, enrols who is confirmed once confirming is over; whether anything of it happened. */
    public boolean tend(CourseRun run) {
        boolean begun = days.hasBegun(run);
        List<Nomination> overdue = nominations.in(run.id(), OFFERED).stream().filter(nomination -> begun || nomination.isOverdue(clock.instant())).toList();
        overdue.forEach(nomination -> {
            nomination.expire();
            free(nomination.id());
            moved.fire(NominationMoved.of(nomination));
        });
        nominations.flush();
        List<Nomination> late = begun ? nominations.in(run.id(), ELIGIBLE, WAITLISTED) : List.of();
        late.forEach(Nomination::expire);
        long chosen = choices(run).stream().filter(choice -> carryOut(run, choice)).count();
        List<Nomination> confirmed = days.today(run).isAfter(run.confirmBy()) ? nominations.in(run.id(), CONFIRMED) : List.of();
        confirmed.forEach(Nomination::enrol);
        return !overdue.isEmpty() || !late.isEmpty() || chosen > 0 || !confirmed.isEmpty();
    }

    /** What those who come first to a run that is locked are served from. */
    SeatsLeft seatsLeft(CourseRun run) {
        return new SeatsLeft(run, shares(run), runs.freeSeats(run.id()), nominations.in(run.id(), WAITLISTED));
    }

    /** Gives the nomination that somebody confirms now a seat, or a place on the waiting list: in turn with those who wait already. */
    void firstCome(SeatsLeft left, Nomination nomination, String by) {
        days.mustNotHaveBegun(left.run());
        for (Choice choice : left.choices(quotas(left.run()), candidates(left.run(), left.waitingWith(nomination)), days.reservedUntil(left.run()))) {
            if (choice.nomination().equals(nomination.id())) {
                admit(left, nomination, choice, by);
            } else if (choice.seat()) {
                offer(left.run(), left.stopWaiting(choice.nomination()), choice, left.take());
            }
        }
    }

    private void admit(SeatsLeft left, Nomination nomination, Choice choice, String by) {
        if (choice.seat()) {
            Seat seat = left.take();
            seat.give(nomination.id());
            nomination.seat(choice);
            nominations.add(event(left.run(), choice, seat.number(), by));
            moved.fire(NominationMoved.of(nomination));
        } else {
            left.letWait(nomination);
            nomination.waitFor(choice);
            nominations.add(event(left.run(), choice, null, by));
        }
    }

    /** Tells those who wait the place they have now that others came. That a place moved is no choice, and no event. */
    void tellPlaces(SeatsLeft left) {
        List<Choice> choices = left.choices(quotas(left.run()), candidates(left.run(), left.waiting()), days.reservedUntil(left.run()));
        choices.stream().filter(choice -> !choice.seat()).forEach(choice -> {
            Nomination nomination = nominations.get(choice.nomination());
            if (!nomination.isKnown(choice)) {
                nomination.waitFor(choice);
            }
        });
    }

    /** Lets open offers end when the run as it is planned now says. Whose offer ends at another moment is told. */
    void renewOffers(CourseRun run) {
        Instant until = days.offerEnds(run);
        nominations.in(run.id(), OFFERED).stream().filter(nomination -> !until.equals(nomination.offerExpiresAt())).forEach(nomination -> {
            nomination.renewOffer(until);
            moved.fire(NominationMoved.of(nomination));
        });
    }

    /** Gives it a free seat out of turn. */
    void promote(CourseRun run, Nomination nomination, String reason) {
        days.mustNotHaveBegun(run);
        nomination.mustBe(ELIGIBLE, WAITLISTED);
        Shares shares = shares(run);
        shares.reachedMaximum(nomination.participant()).ifPresent(maximum -> {
            throw new RuleBroken(NominationRule.QUOTA_FULL, maximum);
        });
        boolean reserved = days.reservedUntil(run) != null && shares.free() <= shares.reservedForOthersThan(nomination.participant());
        if (reserved && shares.free() > 0) {
            throw new RuleBroken(NominationRule.FREE_SEATS_RESERVED, run.closesOn());
        }
        offer(run, nomination, Choice.of(nomination.id(), AllocationReason.CHOSEN_BY_HAND, reason), freeSeat(run));
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
        serve(run);
    }

    /** Lets those go on who waited for a nomination that has no seat and does not count any more. */
    void goOn(CourseRun run) {
        if (days.seatsGoByThemselves(run)) {
            serve(run);
        }
    }

    private void serve(CourseRun run) {
        nominations.flush();
        if (days.reservedUntil(run) != null || days.seatsGoByThemselves(run)) {
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
            offer(run, nomination, choice, freeSeat(run));
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
        seat.give(nomination.id());
        nomination.offer(choice, days.offerEnds(run));
        nominations.add(event(run, choice, seat.number()));
        moved.fire(NominationMoved.of(nomination));
    }

    private Seat freeSeat(CourseRun run) {
        return runs.freeSeat(run.id()).orElseThrow(() -> new RuleBroken(NominationRule.NO_FREE_SEAT));
    }

    private AllocationEvent event(CourseRun run, Choice choice, Integer seat) {
        return event(run, choice, seat, caller.get().username());
    }

    private AllocationEvent event(CourseRun run, Choice choice, Integer seat, String by) {
        return new AllocationEvent(run.id(), choice, seat, clock.instant(), by);
    }

    private Shares shares(CourseRun run) {
        return new Shares(run.quotas(), nominations.held(run.id()), run.capacity());
    }

    private static List<Quota> quotas(CourseRun run) {
        return run.quotas().stream().sorted(Comparator.comparing(quota -> quota.id().toString())).toList();
    }

    private List<Nomination> looking(CourseRun run) {
        return run.seating() == Seating.SHARED ? nominations.in(run.id(), ELIGIBLE, WAITLISTED) : nominations.in(run.id(), WAITLISTED);
    }

    /** An alternate is one as long as the officer it stands in for may come. */
    private List<Candidate> candidates(CourseRun run, List<Nomination> looking) {
        Set<UUID> standsFor = looking.stream().map(Nomination::alternateFor).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        Set<UUID> gone = nominations.gone(standsFor, days.reservedUntil(run) == null);
        return looking.stream().map(nomination -> candidate(nomination, nomination.alternateFor() != null && !gone.contains(nomination.alternateFor())))
            .toList();
    }

    private static Candidate candidate(Nomination nomination, boolean alternate) {
        return new Candidate(nomination.id(), nomination.participant(), nomination.rank(), nomination.submittedAt(), alternate);
    }
}
