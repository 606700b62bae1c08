package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.concord.access.api.Access;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.TimelineRow;
import org.concord.membership.internal.meeting.Sight;
import org.concord.membership.internal.meeting.Sights;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads what stands on the timeline, each kind by itself and the latest first. */
@ApplicationScoped
class TimelineSearch {

    private static final String ROW = "select new org.concord.membership.api.TimelineRow(";
    private static final String PERIOD = "%1$s.time.fromDay, %1$s.time.fromPrecision, %1$s.time.toDay, %1$s.time.toPrecision";
    private static final String KIND = "org.concord.membership.api.TimelineKind.";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Sights sights;
    @Inject
    private Access access;

    List<TimelineRow> meetings(Stretch asked) {
        Sight sight = sights.current();
        String shown = sight.ofTitle();
        String select = ROW + KIND + "MEETING, m.id, m.process, m.body, m.title, m.firstDay, m.precision, m.lastDay, m.precision, case when "
            + shown + " then true else false end) from Meeting m";
        return latest(sight.in(new ListQuery<>(entities, TimelineRow.class, select))
            .where(asked.process() == null ? "m.state not in (POSTPONED, CANCELLED) or " + shown : shown), "m", "m.firstDay", asked);
    }

    List<TimelineRow> documents(Stretch asked) {
        Sight sight = sights.current();
        String select = ROW + KIND + "DOCUMENT, d.id, d.process, d.body, d.title, " + PERIOD.formatted("d") + ", true) from Document d"
            + " left join Meeting m on m.id = d.meeting";
        return latest(sight.in(new ListQuery<>(entities, TimelineRow.class, select))
            .where("d.state <> DRAFT and d.time.fromDay is not null")
            .where(sight.ofDocument(access.may(MembershipRight.READ))), "d", "d.time.firstDay", asked);
    }

    List<TimelineRow> jointActions(Stretch asked) {
        String select = ROW + KIND + "JOINT_ACTION, j.id, j.process, j.body, j.title, " + PERIOD.formatted("j") + ", true) from JointAction j";
        return latest(new ListQuery<>(entities, TimelineRow.class, select).where("j.time.fromDay is not null"), "j", "j.time.firstDay", asked);
    }

    private static List<TimelineRow> latest(ListQuery<TimelineRow> list, String of, String firstDay, Stretch asked) {
        return list.where(firstDay + " between :from and :until").with("from", asked.from()).with("until", asked.until())
            .where(of + ".process = :process", "process", asked.process())
            .query(" order by " + firstDay + " desc, " + of + ".id").setMaxResults(asked.most()).getResultList();
    }
}
