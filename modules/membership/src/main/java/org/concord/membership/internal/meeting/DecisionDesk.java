package org.concord.membership.internal.meeting;

import static org.concord.membership.api.MeetingState.CLOSED;
import static org.concord.membership.api.MeetingState.IN_SESSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.DecisionCriteria;
import org.concord.membership.api.DecisionRow;
import org.concord.membership.api.DecisionTaken;
import org.concord.membership.api.Decisions;
import org.concord.membership.api.EnterReservation;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.Quorum;
import org.concord.membership.api.RecordDecision;
import org.concord.membership.api.ReservationRow;
import org.concord.membership.internal.RollSearch;

/** Records what meetings decide. */
@ApplicationScoped
@Transactional
public class DecisionDesk implements Decisions {

    private static final String DECISIONS = "decisions";
    private static final String RESERVATIONS = "reservations";

    @Inject
    private MeetingRepository meetings;
    @Inject
    private DecisionSearch search;
    @Inject
    private RollCall rollCall;
    @Inject
    private RollSearch roll;
    @Inject
    private Access access;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;
    @Inject
    private Event<DecisionTaken> taken;

    @Override
    public Page<DecisionRow> search(DecisionCriteria criteria, Paging paging) {
        return search.rows(criteria, paging);
    }

    @Override
    public Optional<DecisionRow> find(UUID id) {
        return search.find(id);
    }

    @Override
    public void record(UUID meeting, UUID id, RecordDecision command) {
        access.require(MembershipRight.RECORD_DECISIONS);
        Meeting of = meetings.locked(meeting);
        if (audit.alreadyDone(DECISIONS, id.toString(), command)) {
            return;
        }
        of.requireState(IN_SESSION, CLOSED);
        requireFitting(meeting, id, command);
        meetings.add(new Decision(id, of, command, quorum(of, command), clock.instant()));
        audit.created(DECISIONS, id.toString(), "DECISION_TAKEN", command);
        taken.fire(new DecisionTaken(meeting, id));
    }

    @Override
    public void change(UUID meeting, UUID id, long version, RecordDecision command) {
        access.require(MembershipRight.RECORD_DECISIONS);
        Meeting of = meetings.locked(meeting);
        of.requireState(IN_SESSION, CLOSED);
        Decision decision = meetings.decision(meeting, id, version);
        requireFitting(meeting, id, command);
        decision.change(of, command, quorum(of, command));
        audit.changed(DECISIONS, id.toString(), "DECISION_CHANGED", command);
    }

    @Override
    public Page<ReservationRow> reservations(UUID meeting, Paging paging) {
        return search.reservations(meeting, paging);
    }

    @Override
    public void reserve(UUID decision, UUID id, EnterReservation command) {
        access.require(MembershipRight.REGISTER_DELEGATION);
        roll.requireParticipant("participant", command.participant());
        access.require(MembershipRight.REGISTER_DELEGATION, command.participant());
        if (search.find(decision).isEmpty()) {
            throw new RuleBroken(KernelRule.NOT_FOUND, DECISIONS, decision);
        }
        Meeting of = meetings.locked(meetings.decision(decision).meeting());
        if (audit.alreadyDone(RESERVATIONS, id.toString(), command)) {
            return;
        }
        of.requireState(IN_SESSION, CLOSED);
        if (search.reserved(decision, command.participant())) {
            throw RuleBroken.at("participant", MeetingRule.RESERVATION_ALREADY_ENTERED, command.participant());
        }
        meetings.add(new Reservation(id, decision, command));
        audit.created(RESERVATIONS, id.toString(), "RESERVATION_ENTERED", command);
    }

    private Quorum quorum(Meeting meeting, RecordDecision command) {
        String body = Objects.requireNonNullElse(Text.optional("body", command.body(), 40), meeting.body());
        if (!meeting.bodyCodes().contains(body)) {
            throw RuleBroken.at("body", MeetingRule.BODY_DOES_NOT_MEET, body);
        }
        meeting.requireDay("day", command.day());
        return rollCall.of(meeting, body, command.day());
    }

    private void requireFitting(UUID meeting, UUID id, RecordDecision command) {
        String number = Text.required("number", command.number(), 20);
        if (search.numberTaken(meeting, id, number)) {
            throw RuleBroken.at("number", MeetingRule.DECISION_NUMBER_TAKEN, number);
        }
        if (command.agendaItem() != null && !search.onAgenda(meeting, command.agendaItem())) {
            throw RuleBroken.at("agendaItem", MeetingRule.ITEM_OF_OTHER_MEETING);
        }
    }
}
