package org.concord.training.internal.attendance;

import static org.concord.training.api.TrainingRight.SEE_NOMINATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.AssessmentRow;
import org.concord.training.api.BadgeRow;
import org.concord.training.api.PresenceRow;
import org.concord.training.api.ResultRow;
import org.concord.training.internal.nomination.NominationSight;

/** Reads who attended and what was reached; a focal point's are those of the own participant. */
@ApplicationScoped
class AttendanceSearch {

    private static final int MOST = 999;
    private static final String PRESENCE = """
        select new org.concord.training.api.PresenceRow(n.id, n.participant, o.fullName, a.minutes, a.how, a.at, a.by, coalesce(a.number, 0))
        from Nomination n join Officer o on o.id = n.officer left join AttendanceRecord a on a.nomination = n.id and a.session = :part
        and a.number = (select max(b.number) from AttendanceRecord b where b.session = :part and b.nomination = n.id)""";
    private static final String RESULT = """
        select new org.concord.training.api.ResultRow(n.id, n.participant, o.fullName, max(r.score), coalesce(max(r.attempt), 0), max(r.assessor), max(r.at))
        from Nomination n join Officer o on o.id = n.officer left join AssessmentResult r on r.nomination = n.id and r.assessment = :part""";
    private static final String BADGE = """
        select new org.concord.training.api.BadgeRow(n.badge, n.id, n.run, n.participant, o.fullName) from Nomination n join Officer o on o.id = n.officer""";
    private static final String IN_ORDER = " order by n.participant, o.fullName, n.id";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private Access access;
    @Inject
    private NominationSight sight;

    List<PresenceRow> presences(UUID run, UUID session) {
        return seated(PresenceRow.class, PRESENCE, "", run).setParameter("part", session).getResultList();
    }

    List<ResultRow> results(UUID run, UUID assessment) {
        return seated(ResultRow.class, RESULT, " group by n.id, n.participant, o.fullName", run).setParameter("part", assessment).getResultList();
    }

    List<BadgeRow> badges(UUID run) {
        return seated(BadgeRow.class, BADGE, "", run).getResultList();
    }

    Optional<BadgeRow> badge(UUID badge) {
        return seated(BadgeRow.class, BADGE).where("n.badge = :badge").with("badge", badge).one();
    }

    /** Names and doubts of those who come, in order. */
    List<Named> named(UUID run) {
        return seated(Named.class, "select new org.concord.training.internal.attendance.Named(n.id, n.participant, o.fullName, n.integrityFlag, n.state)"
            + " from Nomination n join Officer o on o.id = n.officer", "", run).getResultList();
    }

    Page<AssessmentRow> assessments(UUID run, Paging paging) {
        return assessments(run).unique("id", "a.id").page(paging);
    }

    Optional<AssessmentRow> assessment(UUID run, UUID id) {
        return assessments(run).where("a.id = :id", "id", id).one();
    }

    private ListQuery<AssessmentRow> assessments(UUID run) {
        access.require(SEE_NOMINATIONS);
        return new ListQuery<>(entities, AssessmentRow.class,
            "select new org.concord.training.api.AssessmentRow(a.id, a.run, a.kind, a.title, a.maximum, a.version) from Assessment a")
            .where("a.run = :run", "run", run);
    }

    private <R> TypedQuery<R> seated(Class<R> row, String select, String grouped, UUID run) {
        return seated(row, select).where("n.run = :run").with("run", run).query(grouped + IN_ORDER).setMaxResults(MOST);
    }

    private <R> ListQuery<R> seated(Class<R> row, String select) {
        return sight.of(new ListQuery<>(entities, row, select)).where("n.state in (:seated)", "seated", AttendanceRepository.SEATED);
    }
}
