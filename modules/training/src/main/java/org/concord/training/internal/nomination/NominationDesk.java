package org.concord.training.internal.nomination;

import static org.concord.training.api.NominationState.SUBMITTED;
import static org.concord.training.api.TrainingRight.KEEP_RUNS;
import static org.concord.training.api.TrainingRight.NOMINATE;
import static org.concord.training.api.TrainingRight.SEE_OFFICERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
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
import org.concord.training.api.Substitute;
import org.concord.training.internal.nomination.HeldNominations.Held;
import org.concord.training.internal.people.Officer;
import org.concord.training.internal.people.OfficerRepository;
import org.concord.training.internal.run.CourseRun;
import org.concord.training.internal.run.RunRepository;

/** Takes nominations, and leads them to a seat that is confirmed. */
@ApplicationScoped
@Transactional
public class NominationDesk implements Nominations {

    private static final String NOMINATIONS = "nominations";
    private static final int LONGEST_CHAIN = 100;

    @Inject
    private NominationRepository nominations;
    @Inject
    private NominationSearch search;
    @Inject
    private HeldNominations held;
    @Inject
    private Turnstile turnstile;
    @Inject
    private Prerequisites prerequisites;
    @Inject
    private Allocator allocator;
    @Inject
    private RunDays days;
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
            nominations.get(id).mustBeEndorsed(command.endorsement());
            return;
        }
        requireOpen(run);
        Nomination nomination = new Nomination(id, run.id(), officer, command);
        requireAlternate(nomination);
        if (!command.draft()) {
            prerequisites.mustBeCompleted(officer.id(), run);
            nomination.submit(clock.instant());
        }
        nominations.add(nomination);
        audit.created(NOMINATIONS, id.toString(), "OFFICER_NOMINATED", command);
    }

    @Override
    public void change(UUID id, long version, Nominate command) {
        Held own = held.own(id, version);
        requireOpen(own.run());
        own.nomination().change(command);
        requireAlternate(own.nomination());
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_CHANGED", command);
    }

    @Override
    public void submit(UUID id, long version) {
        Held own = held.own(id, version);
        requireOpen(own.run());
        Officer officer = officers.known("officer", own.nomination().officer());
        prerequisites.mustBeCompleted(officer.id(), own.run());
        own.nomination().submit(clock.instant());
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_SUBMITTED", null);
    }

    @Override
    public void sendBack(UUID id, long version, GiveReason command) {
        judged(id, version).nomination().sendBack(command.reason());
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_RETURNED", command);
    }

    @Override
    public void accept(UUID id, long version) {
        judged(id, version).nomination().accept();
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_ACCEPTED", null);
    }

    @Override
    public void acceptAll(UUID run) {
        access.require(KEEP_RUNS);
        CourseRun of = runs.locked(run);
        access.require(KEEP_RUNS, of.host());
        of.mustBe(RunState.PUBLISHED);
        nominations.in(run, SUBMITTED).forEach(nomination -> {
            nomination.accept();
            audit.changed(NOMINATIONS, nomination.id().toString(), "NOMINATION_ACCEPTED", null);
        });
    }

    @Override
    public void reject(UUID id, long version, GiveReason command) {
        Held judged = judged(id, version);
        judged.nomination().reject(command.reason());
        allocator.goOn(judged.run());
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_REJECTED", command);
    }

    @Override
    public void withdraw(UUID id, long version, GiveReason command) {
        Held own = held.own(id, version);
        own.run().mustBe(RunState.PUBLISHED);
        days.mustBeBeforeLastSession(own.run());
        boolean hadSeat = own.nomination().state().hasSeat();
        own.nomination().withdraw(command.reason());
        if (hadSeat) {
            allocator.release(own.run(), own.nomination());
        } else {
            allocator.goOn(own.run());
        }
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_WITHDRAWN", command);
    }

    /** Waits for its turn before it begins a transaction. */
    @Override
    @Transactional(TxType.SUPPORTS)
    public void confirm(UUID id, long version) {
        turnstile.confirm(held.confirmation(id, version));
    }

    @Override
    public void substitute(UUID id, long version, UUID substitute, Substitute command) {
        Held own = held.own(id);
        if (audit.alreadyDone(NOMINATIONS, substitute.toString(), command)) {
            nominations.get(substitute).mustBeEndorsed(command.endorsement());
            return;
        }
        Versions.match(own.nomination().version(), version);
        own.run().mustBe(RunState.PUBLISHED);
        if (days.today(own.run()).isAfter(own.run().confirmBy())) {
            throw new RuleBroken(NominationRule.SUBSTITUTION_TOO_LATE, own.run().confirmBy());
        }
        Officer officer = officerOf(command.officer());
        if (!officer.participant().equals(own.nomination().participant())) {
            throw RuleBroken.at("officer", NominationRule.OFFICER_OF_OTHER_PARTICIPANT, own.nomination().participant());
        }
        prerequisites.mustBeCompleted(officer.id(), own.run());
        Choice choice = Choice.of(substitute, AllocationReason.SUBSTITUTE);
        Nomination next = own.nomination().substitute(substitute, officer, command, choice);
        nominations.add(next);
        allocator.hand(own.run(), own.nomination(), next, choice);
        audit.changed(NOMINATIONS, id.toString(), "NOMINATION_SUBSTITUTED", command);
        audit.created(NOMINATIONS, substitute.toString(), "OFFICER_NOMINATED", command);
    }

    /** A nomination of a run that takes place, for whoever keeps it. */
    private Held judged(UUID id, long version) {
        Held kept = held.kept(id, version);
        kept.run().mustBe(RunState.PUBLISHED);
        return kept;
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
        LocalDate today = days.today(run);
        if (today.isBefore(run.opensOn()) || today.isAfter(run.closesOn())) {
            throw new RuleBroken(NominationRule.NOMINATIONS_NOT_OPEN, run.opensOn(), run.closesOn());
        }
    }

    private void requireAlternate(Nomination nomination) {
        UUID primary = nomination.alternateFor();
        if (primary != null && (primary.equals(nomination.id()) || !nominations.has(nomination.run(), nomination.participant(), primary))) {
            throw RuleBroken.at("alternateFor", NominationRule.NOT_AN_ALTERNATE_FOR_THAT);
        }
        boolean circle = Stream.iterate(primary, Objects::nonNull, next -> nominations.get(next).alternateFor()).limit(LONGEST_CHAIN)
            .anyMatch(nomination.id()::equals);
        if (circle) {
            throw RuleBroken.at("alternateFor", NominationRule.ALTERNATES_IN_A_CIRCLE);
        }
    }
}
