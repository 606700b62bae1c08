package org.concord.access.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.concord.access.api.AuditCriteria;
import org.concord.access.api.AuditRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Lists events, the latest first. Their ids grow with time, so that one index gives the order and the days asked for. */
@ApplicationScoped
class AuditSearch {

    private static final String SELECT = "select new org.concord.access.api.AuditRow("
        + "e.id, e.happenedAt, e.who, e.action, e.subject, e.subjectId, e.details, e.chainNumber, e.hash) from AuditEvent e";

    @Inject
    @Unit("access")
    private EntityManager entities;

    Page<AuditRow> page(AuditCriteria criteria, Paging paging) {
        return new ListQuery<>(entities, AuditRow.class, SELECT)
            .where("e.who = :who", "who", criteria.who())
            .where("e.action = :action", "action", criteria.action())
            .where("e.subject = :subject", "subject", criteria.subject())
            .where("e.subjectId = :subjectId", "subjectId", criteria.subjectId())
            .where("e.id >= :from", "from", firstIdOf(criteria.from()))
            .where("e.id < :until", "until", criteria.until() == null ? null : firstIdOf(criteria.until().plusDays(1)))
            .unique("id", "e.id")
            .ordered("-id")
            .page(paging);
    }

    private static UUID firstIdOf(LocalDate day) {
        return day == null ? null : new UUID(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() << 16, 0);
    }
}
