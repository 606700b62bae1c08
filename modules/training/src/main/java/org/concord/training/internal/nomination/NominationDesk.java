package org.concord.training.internal.nomination;

import static org.concord.training.api.NominationState.ELIGIBLE;
import static org.concord.training.api.NominationState.SUBMITTED;
import static org.concord.training.api.TrainingRight.KEEP_RUNS;
import static org.concord.training.api.TrainingRight.NOMINATE;
import static org.concord.training.api.TrainingRight.SEE_NOMINATIONS;
import static org.concord.training.api.TrainingRight.SEE_OFFICERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;
import org.concord.membership.api.GiveReason;
import org.concord.training.api.AllocationReason;
import org.concord.training.api.Nominate;
import org.concord.training.api.NominationCriteria;
import org.concord.training.api.NominationRow;
import org.concord.training.api.NominationRule;
import org.concord.training.api.Nominations;
import org.concord.training.api.ParticipantSeatsRow;
import org.concord.training.api.PeopleRule;
import org.concord.training.api.RunState;
import org.concord.training.api.Seating;
import org.concord.training.api.Substitute;
import org.concord.training.internal.people.Officer;
import org.concord.training.internal.people.OfficerRepository;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;

/** Takes nominations, and leads them to a seat that is confirmed. */
@ApplicationScoped
@Transactional
public class NominationDesk implements Nominations {

    private static final String NOMINATIONS = "nominations";

    @Inject
    private NominationRepository nominations;
    @Inject
    private NominationSearch search;
    @Inject
    private Allocator allocator;
    @Inject
    private RunRepository runs;
    @Inject
    private OfficerRepository officers;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<NominationRow> search(NominationCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<NominationRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public List<ParticipantSeatsRow> byParticipant(UUID run) {
        return search.byParticipant(run);
    }

    @Override
    public void nominate(UUID id, Nominate command) {
        access.require(NOMINATE);
        Officer officer = officerOf(command.officer());
        CourseRun run = runs.locked(Required.value("run", command.run()));
        if (audit.alreadyDone(NOMINATIONS, id.toString(), command)) {
            return;
        }
        requireOpen(run);
        Nomination nomination = new Nomination(id, run.id(), officer, command);
        requireAlternate(nomination);
        if (!command.draft()) {
            nomination.submit(clock.instant());
        }
        nominations.add(nomination);
        audit.created(NOMINATIONS, id.toString(), "OFFICER_NOMINATED", command);
    }

    @Override
    public void change(UUID id, long version, Nominate command) {
        Held held = own(id, version);
        requireOpen(held.run());
        held.nomination().change(command);
        requireAlternate(held.nomination());
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_CHANGED", command);
    }

    @Override
    public void submit(UUID id, long version) {
        Held held = own(id, version);
        requireOpen(held.run());
        held.nomination().submit(clock.instant());
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_SUBMITTED", null);
    }

    @Override
    public void sendBack(UUID id, long version, GiveReason command) {
        kept(id, version).nomination().sendBack(command.reason());
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_RETURNED", command);
    }

    @Override
    public void accept(UUID id, long version) {
        kept(id, version).nomination().accept();
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_ACCEPTED", null);
    }

    @Override
    public void acceptAll(UUID run) {
        access.require(KEEP_RUNS);
        CourseRun of = runs.locked(run);
        access.require(KEEP_RUNS, of.host());
        nominations.in(run, SUBMITTED).forEach(nomination -> {
            nomination.accept();
            audit.changed(NOMINATIONS, nomination.id().toString(), "NOMINATION_ACCEPTED", null);
        });
    }

    @Override
    public void reject(UUID id, long version, GiveReason command) {
        kept(id, version).nomination().reject(command.reason());
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_REJECTED", command);
    }

    @Override
    public void withdraw(UUID id, long version, GiveReason command) {
        Held held = own(id, version);
        boolean hadSeat = held.nomination().state().hasSeat();
        held.nomination().withdraw(command.reason());
        if (hadSeat) {
            allocator.release(held.run(), held.nomination());
        }
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_WITHDRAWN", command);
    }

    @Override
    public void confirm(UUID id, long version) {
        Held held = own(id, version);
        held.run().mustBe(RunState.PUBLISHED);
        if (held.nomination().state() == ELIGIBLE && held.run().seating() == Seating.FIRST_COME) {
            requireBeforeConfirmBy(held.run(), NominationRule.OFFER_EXPIRED);
            allocator.firstCome(held.run(), held.nomination());
        } else {
            held.nomination().confirm(clock.instant());
        }
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_CONFIRMED", null);
    }

    @Override
    public void substitute(UUID id, long version, UUID substitute, Substitute command) {
        Held held = own(id);
        if (audit.alreadyDone(NOMINATIONS, substitute.toString(), command)) {
            return;
        }
        Versions.match(held.nomination().version(), version);
        held.run().mustBe(RunState.PUBLISHED);
        requireBeforeConfirmBy(held.run(), NominationRule.SUBSTITUTION_TOO_LATE);
        Officer officer = officerOf(command.officer());
        if (!officer.participant().equals(held.nomination().participant())) {
            throw RuleBroken.at("officer", NominationRule.OFFICER_OF_OTHER_PARTICIPANT, held.nomination().participant());
        }
        Choice choice = Choice.of(substitute, AllocationReason.SUBSTITUTE);
        Nomination next = held.nomination().substitute(substitute, officer, command, choice);
        nominations.add(next);
        allocator.hand(held.run(), held.nomination(), next, choice);
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_SUBSTITUTED", command);
        audit.created(NOMINATIONS, substitute.toString(), "OFFICER_NOMINATED", command);
    }

    /** A nomination with its run, locked. */
    private record Held(CourseRun run, Nomination nomination) {
    }

    private Held own(UUID id, long version) {
        Held held = own(id);
        Versions.match(held.nomination().version(), version);
        return held;
    }

    private Held own(UUID id) {
        access.require(NOMINATE);
        Held held = held(id);
        access.require(NOMINATE, held.nomination().participant());
        return held;
    }

    private Held kept(UUID id, long version) {
        access.require(KEEP_RUNS);
        Held held = held(id);
        access.require(KEEP_RUNS, held.run().host());
        Versions.match(held.nomination().version(), version);
        return held;
    }

    private Held held(UUID id) {
        CourseRun run = runs.locked(nominations.runOf(id));
        Nomination nomination = nominations.get(id);
        if (!access.may(SEE_NOMINATIONS, nomination.participant())) {
            throw new RuleBroken(KernelRule.NOT_FOUND, NOMINATIONS, id);
        }
        return new Held(run, nomination);
    }

    /** An officer for whom the caller may nominate; others' officers do not exist for a focal point. */
    private Officer officerOf(UUID id) {
        Officer officer = officers.known("officer", Required.value("officer", id));
        if (!access.may(SEE_OFFICERS, officer.participant())) {
            throw RuleBroken.at("officer", PeopleRule.UNKNOWN_OFFICER, id);
        }
        access.require(NOMINATE, officer.participant());
        return officer;
    }

    private void requireOpen(CourseRun run) {
        run.mustBe(RunState.PUBLISHED);
        LocalDate today = allocator.today(run);
        if (today.isBefore(run.opensOn()) || today.isAfter(run.closesOn())) {
            throw new RuleBroken(NominationRule.NOMINATIONS_NOT_OPEN, run.opensOn(), run.closesOn());
        }
    }

    private void requireBeforeConfirmBy(CourseRun run, NominationRule otherwise) {
        if (allocator.today(run).isAfter(run.confirmBy())) {
            throw new RuleBroken(otherwise, run.confirmBy());
        }
    }

    private void requireAlternate(Nomination nomination) {
        UUID primary = nomination.alternateFor();
        if (primary != null && (primary.equals(nomination.id()) || !nominations.has(nomination.run(), nomination.participant(), primary))) {
            throw RuleBroken.at("alternateFor", NominationRule.NOT_AN_ALTERNATE_FOR_THAT);
        }
    }
}
