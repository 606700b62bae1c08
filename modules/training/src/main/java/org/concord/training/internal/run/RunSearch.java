package org.concord.training.internal.run;

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
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.CourseRunCriteria;
import org.concord.training.api.CourseRunRow;
import org.concord.training.api.QuotaRow;
import org.concord.training.api.SessionRow;
import org.concord.training.api.TrainingRight;

/** Reads runs with their programme and quotas; drafts exist only for those who keep runs of the host. */
@ApplicationScoped
public class RunSearch {

    private static final String RUN = """
        select new org.concord.training.api.CourseRunRow(r.id, r.course, c.code, c.curriculumVersion, c.title, r.host, r.mode, r.place, r.country, r.link,
        r.language, r.zone, r.firstDay, r.lastDay, r.capacity, r.minimum,
        (select cast(count(*) as Integer) from Seat s where s.run = r.id and s.nomination is not null),
        r.opensOn, r.closesOn, r.confirmBy, r.seating, r.attendanceThreshold, r.passMark, r.activity, r.state, r.reason, r.version)
        from CourseRun r join Course c on c.id = r.course""";
    private static final String OPEN = "r.state = PUBLISHED and :today between r.opensOn and r.closesOn";
    private static final String SESSION = """
        select new org.concord.training.api.SessionRow(s.id, r.id, s.startsAt, s.endsAt, r.zone, s.topic, s.room, s.link, s.trainers, s.version)
        from Session s join s.run r""";
    private static final String QUOTA = """
        select new org.concord.training.api.QuotaRow(q.id, r.id, q.kind, q.participants, q.reserved, q.maximum, q.version) from Quota q join q.run r""";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    Page<CourseRunRow> page(CourseRunCriteria criteria, Paging paging) {
        return seen(CourseRunRow.class, RUN)
            .where("c.code = :code", "code", criteria.code())
            .where("r.host = :host", "host", criteria.host())
            .where("r.country = :country", "country", criteria.country())
            .where("r.language = :language", "language", criteria.language())
            .where("r.mode = :mode", "mode", criteria.mode())
            .where("r.state = :state", "state", criteria.state())
            .where("r.lastDay >= :from", "from", criteria.from())
            .where("r.firstDay <= :to", "to", criteria.to())
            .where(Boolean.TRUE.equals(criteria.nominating()) ? OPEN : "not (" + OPEN + ")", "today", criteria.nominating() == null ? null : LocalDate.now(clock))
            .where("r.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("firstDay", "r.firstDay")
            .sortedBy("title", "c.title")
            .sortedBy("closesOn", "r.closesOn")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<CourseRunRow> one(UUID id) {
        return seen(CourseRunRow.class, RUN).where("r.id = :id", "id", id).one();
    }

    Page<SessionRow> sessions(UUID run, Paging paging) {
        return seen(SessionRow.class, SESSION).where("r.id = :run", "run", run).sortedBy("startsAt", "s.startsAt").unique("id", "s.id").page(paging);
    }

    Optional<SessionRow> session(UUID run, UUID id) {
        return seen(SessionRow.class, SESSION).where("r.id = :run", "run", run).where("s.id = :id", "id", id).one();
    }

    Page<QuotaRow> quotas(UUID run, Paging paging) {
        return seen(QuotaRow.class, QUOTA).where("r.id = :run", "run", run).unique("id", "q.id").page(paging);
    }

    Optional<QuotaRow> quota(UUID run, UUID id) {
        return seen(QuotaRow.class, QUOTA).where("r.id = :run", "run", run).where("q.id = :id", "id", id).one();
    }

    private <R> ListQuery<R> seen(Class<R> row, String select) {
        ListQuery<R> query = new ListQuery<>(entities, row, select);
        Optional<Set<String>> own = access.participants(TrainingRight.KEEP_RUNS);
        if (own.isEmpty()) {
            return query;
        }
        return own.get().isEmpty() ? query.where("r.state <> DRAFT") : query.where("(r.state <> DRAFT or r.host in (:hosts))", "hosts", own.get());
    }
}
