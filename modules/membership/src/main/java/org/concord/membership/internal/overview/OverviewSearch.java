package org.concord.membership.internal.overview;

import static org.concord.membership.internal.participant.MembershipSearch.WITHOUT_FOCAL_POINT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.MemberWithoutFocalPointRow;
import org.concord.membership.internal.Reader;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

@ApplicationScoped
class OverviewSearch {

    private static final String MEMBER_TODAY =
        "m.role = org.concord.membership.api.MembershipRole.MEMBER and :today between m.time.firstDay and m.time.lastDay";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Reader reader;

    long members(LocalDate today) {
        return count("select count(distinct m.participant) from Membership m where " + MEMBER_TODAY, today);
    }

    long observers(LocalDate today) {
        return count("""
            select count(distinct o.participant) from Membership o
            where o.role = org.concord.membership.api.MembershipRole.OBSERVER and :today between o.time.firstDay and o.time.lastDay
            and not exists (select 1 from Membership m where m.participant = o.participant and %s)""".formatted(MEMBER_TODAY), today);
    }

    long bodies(LocalDate today) {
        return count("select count(b) from Body b where :today between b.firstDay and b.lastDay", today);
    }

    long membersWithoutFocalPoint(LocalDate today) {
        return count("select count(distinct m.participant) from Membership m where " + MEMBER_TODAY + " and " + WITHOUT_FOCAL_POINT, today);
    }

    long conflicts() {
        return entities
            .createQuery("select count(distinct c.topic) from Claim c where exists (select 1 from Claim o where o.topic = c.topic and o.value <> c.value)",
                Long.class)
            .getSingleResult();
    }

    Page<MemberWithoutFocalPointRow> membersWithoutFocalPoint(LocalDate today, Paging paging) {
        String select = """
            select new org.concord.membership.api.MemberWithoutFocalPointRow(m.id, m.process, m.participant, coalesce(n, p.name))
            from Membership m join Participant p on p.code = m.participant left join p.names n on key(n) = :language""";
        return new ListQuery<>(entities, MemberWithoutFocalPointRow.class, select)
            .with("language", reader.language())
            .with("today", today)
            .where(MEMBER_TODAY)
            .where(WITHOUT_FOCAL_POINT)
            .sortedBy("participantName", "coalesce(n, p.name)")
            .sortedBy("process", "m.process")
            .unique("id", "m.id")
            .page(paging);
    }

    private long count(String question, LocalDate today) {
        return entities.createQuery(question, Long.class).setParameter("today", today).getSingleResult();
    }
}
