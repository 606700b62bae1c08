package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.concord.access.api.Access;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.TimelineRow;
import org.concord.membership.internal.meeting.Sight;
import org.concord.membership.internal.meeting.Sights;
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
        String found = asked.process() == null ? "m.state not in (POSTPONED, CANCELLED) or " + shown : shown;
        String select = ROW + KIND + "MEETING, m.id, m.process, m.body, m.title, m.firstDay, m.precision, m.lastDay, m.precision, case when "
            + shown + " then true else false end) from Meeting m where (" + found + ")";
        return sight.in(query(select, "m", "m.firstDay", asked)).getResultList();
    }

    List<TimelineRow> documents(Stretch asked) {
        Sight sight = sights.current();
        String select = ROW + KIND + "DOCUMENT, d.id, d.process, d.body, d.title, " + PERIOD.formatted("d") + ", true) from Document d"
            + " left join Meeting m on m.id = d.meeting where d.state <> DRAFT and d.time.fromDay is not null"
            + " and (" + sight.ofDocument(access.may(MembershipRight.READ)) + ")";
        return sight.in(query(select, "d", "d.time.firstDay", asked)).getResultList();
    }

    List<TimelineRow> jointActions(Stretch asked) {
        String select = ROW + KIND + "JOINT_ACTION, j.id, j.process, j.body, j.title, " + PERIOD.formatted("j") + ", true) from JointAction j"
            + " where j.time.fromDay is not null";
        return query(select, "j", "j.time.firstDay", asked).getResultList();
    }

    private TypedQuery<TimelineRow> query(String start, String of, String firstDay, Stretch asked) {
        String ofProcess = asked.process() == null ? "" : " and %1$s.process = :process";
        TypedQuery<TimelineRow> query = entities.createQuery(start
            + (" and %2$s between :from and :until" + ofProcess + " order by %2$s desc, %1$s.id").formatted(of, firstDay), TimelineRow.class)
            .setParameter("from", asked.from())
            .setParameter("until", asked.until())
            .setMaxResults(asked.most());
        return asked.process() == null ? query : query.setParameter("process", asked.process());
    }
}
