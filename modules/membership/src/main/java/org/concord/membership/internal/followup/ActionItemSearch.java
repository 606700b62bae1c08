package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.ActionItemCriteria;
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.ActionState;
import org.concord.membership.api.AssignAction;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.ProgressRow;
import org.concord.membership.api.ReminderRow;
import org.concord.membership.internal.Reader;
import org.concord.membership.internal.meeting.Sight;
import org.concord.membership.internal.meeting.Sights;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads action items: those of meetings whose papers the caller sees, and those of the participants the caller acts for. */
@ApplicationScoped
class ActionItemSearch {

    private static final String OPEN = "a.state in (OPEN, IN_PROGRESS)";
    private static final String FROM = " from ActionItem a join Meeting m on m.id = a.meeting";
    private static final String ROW = "select new org.concord.membership.api.ActionItemRow(a.id, a.meeting, a.decision, a.text, a.ownerKind, "
        + "a.owner, " + OwnerName.SHOWN + ", a.dueOn, %1$s, case when %2$s and a.dueOn < :today then true else false end, "
        + "a.assignedOn, %3$s, a.version)" + FROM + OwnerName.JOIN;
    private static final String AS_IT_IS = ROW.formatted("a.state", OPEN, "a.doneOn");
    private static final String REPORTED_THEN = "exists (select 1 from Progress p where p.actionItem = a.id and p.at < :dayAfter)";
    private static final String STATE_THEN = "case when " + REPORTED_THEN + " then org.concord.membership.api.ActionState.IN_PROGRESS"
        + " else org.concord.membership.api.ActionState.OPEN end";
    /** Also where it was reopened since, so that nothing of the item itself says that it was done. */
    private static final String NOT_DONE_THEN = """
        a.assignedOn <= :asOf and (a.doneOn is null or a.doneOn > :asOf) and not exists (
        select 1 from Progress d where d.actionItem = a.id and d.state = DONE and d.at < :dayAfter
        and not exists (select 1 from Progress l where l.actionItem = a.id and l.at > d.at and l.at < :dayAfter))""";
    private static final String AS_IT_WAS = ROW.formatted(STATE_THEN, "1 = 1", "case when a.doneOn <= :today then a.doneOn end");
    private static final String REMINDER = "select new org.concord.membership.api.ReminderRow(a.id, a.text, a.ownerKind, a.owner, "
        + OwnerName.SHOWN + ", a.dueOn, r.remindedOn)" + FROM + " join Reminder r on r.actionItem = a.id" + OwnerName.JOIN;
    private static final String PROGRESS = """
        select new org.concord.membership.api.ProgressRow(p.id, a.id, p.at, p.by, p.text, p.state)
        from Progress p join ActionItem a on a.id = p.actionItem join Meeting m on m.id = a.meeting""";
    private static final String NEXT_MEETING_OF_OWNER = """
        exists (select 1 from Meeting n join n.bodies met where n.id = :next and met.code = a.owner and n.id <> a.meeting
        and n.state in (PLANNED, CONVENED, REGISTRATION_CLOSED, IN_SESSION) and not exists (
        select 1 from Meeting e join e.bodies other where other.code = a.owner and e.id <> n.id and e.id <> a.meeting
        and e.state in (PLANNED, CONVENED, REGISTRATION_CLOSED, IN_SESSION)
        and (e.firstDay < n.firstDay or e.firstDay = n.firstDay and e.id < n.id)))""";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Sights sights;
    @Inject
    private Access access;
    @Inject
    private Reader reader;
    @Inject
    private Clock clock;

    Page<ActionItemRow> rows(ActionItemCriteria criteria, LocalDate today, Paging paging) {
        ListQuery<ActionItemRow> list = criteria.asOf() == null ? asItIs(today) : asItWas(criteria.asOf());
        String open = criteria.asOf() == null ? OPEN : "1 = 1";
        list.where("a.ownerKind = :ownerKind", "ownerKind", criteria.ownerKind())
            .where("a.owner = :owner", "owner", criteria.owner())
            .where("a.meeting = :meeting", "meeting", criteria.meeting())
            .where("a.decision = :decision", "decision", criteria.decision())
            .where("a.dueOn <= :dueUntil", "dueUntil", criteria.dueUntil())
            .where("a.searchText like :q escape '!'", "q", Like.containing(criteria.q()));
        if (criteria.asOf() == null) {
            list.where("a.state = :state", "state", criteria.state());
        } else if (criteria.state() != null) {
            list.where(stoodThen(criteria.state()));
        }
        if (criteria.overdue() != null) {
            list.where(criteria.overdue() ? open + " and a.dueOn < :today" : "not (" + open + ") or a.dueOn is null or a.dueOn >= :today");
        }
        return mostUrgentFirst(list).page(paging);
    }

    /** What was to be done on a day was reported on by then, or was not; all else was not to be done any more. */
    private static String stoodThen(ActionState state) {
        return switch (state) {
            case OPEN -> "not " + REPORTED_THEN;
            case IN_PROGRESS -> REPORTED_THEN;
            default -> "1 = 0";
        };
    }

    Page<ActionItemRow> own(LocalDate today, Paging paging) {
        return mostUrgentFirst(forThoseActedFor(asItIs(today)).where(OPEN)).page(paging);
    }

    Page<ActionItemRow> openFor(UUID meeting, LocalDate today, Paging paging) {
        return mostUrgentFirst(asItIs(today)
            .where("a.ownerKind = BODY and " + OPEN)
            .where("exists (select 1 from Meeting s where s.id = :next and (" + sights.current().ofPapers("s") + "))")
            .where(NEXT_MEETING_OF_OWNER, "next", meeting)).page(paging);
    }

    Optional<ActionItemRow> find(UUID id, LocalDate today) {
        return asItIs(today).where("a.id = :id", "id", id).one();
    }

    Page<ProgressRow> progress(UUID item, Paging paging) {
        return seen(ProgressRow.class, PROGRESS).where("a.id = :item", "item", item)
            .sortedBy("at", "p.at").ordered("-at").unique("id", "p.id").page(paging);
    }

    Page<ReminderRow> reminders(Paging paging) {
        return forThoseActedFor(named(ReminderRow.class, REMINDER)).where(OPEN)
            .sortedBy("dueOn", "a.dueOn").unique("actionItem", "a.id").page(paging);
    }

    /** The meeting an item comes from; refuses a decision of another meeting, and a meeting the caller cannot see into. */
    UUID originOf(AssignAction command) {
        if (command.decision() == null && command.meeting() == null) {
            throw RuleBroken.at("meeting", MeetingRule.ACTION_WITHOUT_ORIGIN);
        }
        Sight sight = sights.current();
        if (command.decision() == null) {
            return origin(sight, "select m.id from Meeting m", "m.id = :id", command.meeting())
                .orElseThrow(() -> RuleBroken.at("meeting", MeetingRule.UNKNOWN_MEETING, command.meeting()));
        }
        return origin(sight, "select m.id from Decision d join Meeting m on m.id = d.meeting", "d.id = :id", command.decision())
            .filter(meeting -> command.meeting() == null || command.meeting().equals(meeting))
            .orElseThrow(() -> RuleBroken.at("decision", MeetingRule.UNKNOWN_DECISION, command.decision()));
    }

    private Optional<UUID> origin(Sight sight, String select, String which, UUID id) {
        return sight.in(new ListQuery<>(entities, UUID.class, select)).where(which).with("id", id).where(sight.ofPapers()).one();
    }

    private ListQuery<ActionItemRow> mostUrgentFirst(ListQuery<ActionItemRow> list) {
        return list.sortedBy("dueOn", "a.dueOn", Period.FOREVER).sortedBy("assignedOn", "a.assignedOn").unique("id", "a.id");
    }

    private ListQuery<ActionItemRow> asItIs(LocalDate today) {
        return named(ActionItemRow.class, AS_IT_IS).with("today", today);
    }

    private ListQuery<ActionItemRow> asItWas(LocalDate day) {
        return named(ActionItemRow.class, AS_IT_WAS).with("today", day).with("asOf", day)
            .with("dayAfter", day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
            .where(NOT_DONE_THEN);
    }

    private <R> ListQuery<R> named(Class<R> row, String select) {
        return seen(row, select).with("language", reader.language()).with("people", access.may(MembershipRight.READ_PEOPLE));
    }

    private <R> ListQuery<R> seen(Class<R> row, String select) {
        access.require(MembershipRight.READ);
        Sight sight = sights.current();
        Set<String> owners = access.participants(MembershipRight.FOLLOW_UP).orElse(Set.of());
        ListQuery<R> list = sight.in(new ListQuery<>(entities, row, select));
        return owners.isEmpty()
            ? list.where(sight.ofPapers())
            : list.with("owners", owners).where(sight.ofPapers() + " or a.ownerKind = PARTICIPANT and a.owner in (:owners)");
    }

    private <R> ListQuery<R> forThoseActedFor(ListQuery<R> list) {
        return access.participants(MembershipRight.FOLLOW_UP)
            .map(own -> own.isEmpty() ? list.where("1 = 0") : list.where("a.ownerKind = PARTICIPANT and a.owner in (:own)", "own", own))
            .orElse(list);
    }
}
