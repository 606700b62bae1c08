package org.concord.membership.internal.meeting;

import static org.concord.membership.api.MeetingState.CLOSED;
import static org.concord.membership.api.MeetingState.CONVENED;
import static org.concord.membership.api.MeetingState.IN_SESSION;
import static org.concord.membership.api.MeetingState.PLANNED;
import static org.concord.membership.api.MeetingState.POSTPONED;
import static org.concord.membership.api.MeetingState.REGISTRATION_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.membership.api.AddAgendaItem;
import org.concord.membership.api.AgendaItemRow;
import org.concord.membership.api.Agendas;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.WriteMinutes;

/** Keeps the agenda of a meeting, and its minutes. */
@ApplicationScoped
@Transactional
public class AgendaDesk implements Agendas {

    private static final String ITEMS = "agenda-items";

    @Inject
    private MeetingRepository meetings;
    @Inject
    private AgendaSearch search;
    @Inject
    private ReportSearch papers;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<AgendaItemRow> items(UUID meeting, Paging paging) {
        return search.items(meeting, paging);
    }

    @Override
    public Optional<AgendaItemRow> find(UUID meeting, UUID id) {
        return search.find(meeting, id);
    }

    @Override
    public void add(UUID meeting, UUID id, AddAgendaItem command) {
        access.require(MembershipRight.PLAN_MEETINGS);
        Meeting of = meetings.locked(meeting);
        if (audit.alreadyDone(ITEMS, id.toString(), command)) {
            return;
        }
        of.requireState(PLANNED, CONVENED, REGISTRATION_CLOSED, IN_SESSION, CLOSED, POSTPONED);
        requireFreeNumber(meeting, id, command.number());
        papers.requirePaper("paper", meeting, command.paper());
        meetings.add(new AgendaItem(id, meeting, command));
        audit.created(ITEMS, id.toString(), "AGENDA_ITEM_ADDED", command);
    }

    @Override
    public void change(UUID meeting, UUID id, long version, AddAgendaItem command) {
        access.require(MembershipRight.PLAN_MEETINGS);
        Meeting of = meetings.locked(meeting);
        of.requireState(PLANNED, CONVENED, REGISTRATION_CLOSED, IN_SESSION, CLOSED, POSTPONED);
        AgendaItem item = meetings.agendaItem(meeting, id, version);
        requireFreeNumber(meeting, id, command.number());
        papers.requirePaper("paper", meeting, command.paper());
        item.change(command, of.agendaIsPublished());
        audit.changed(ITEMS, id.toString(), "AGENDA_ITEM_CHANGED", command);
    }

    @Override
    public void remove(UUID meeting, UUID id, long version) {
        access.require(MembershipRight.PLAN_MEETINGS);
        AgendaItem item = meetings.agendaItem(meeting, id, version);
        if (meetings.locked(meeting).agendaIsPublished()) {
            throw new RuleBroken(MeetingRule.AGENDA_NUMBER_FIXED);
        }
        meetings.remove(item);
        audit.changed(ITEMS, id.toString(), "AGENDA_ITEM_REMOVED", null);
    }

    @Override
    public void minute(UUID meeting, UUID id, long version, WriteMinutes command) {
        access.require(MembershipRight.RECORD_DECISIONS);
        meetings.locked(meeting).requireState(IN_SESSION, CLOSED);
        meetings.agendaItem(meeting, id, version).minute(command.minutes());
        audit.changed(ITEMS, id.toString(), "MINUTES_WRITTEN", command);
    }

    private void requireFreeNumber(UUID meeting, UUID id, String wanted) {
        String number = Text.required("number", wanted, 20);
        if (search.numberTaken(meeting, id, number)) {
            throw RuleBroken.at("number", MeetingRule.AGENDA_NUMBER_TAKEN, number);
        }
    }
}
