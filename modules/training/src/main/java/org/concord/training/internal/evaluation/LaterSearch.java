package org.concord.training.internal.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.LaterEvaluationCriteria;
import org.concord.training.api.LaterEvaluationRow;
import org.concord.training.internal.nomination.NominationSight;

/** Reads later evaluations; a focal point's are those of the own participant. */
@ApplicationScoped
class LaterSearch {

    private static final String ROW = """
        select new org.concord.training.api.LaterEvaluationRow(e.id, r.id, c.title, n.participant, n.id, o.fullName, e.dueFrom, e.dueUntil, e.applied,
        e.example, e.answeredOn, e.version)
        from LaterEvaluation e join Nomination n on n.id = e.nomination join CourseRun r on r.id = n.run join Course c on c.id = r.course
        join Officer o on o.id = n.officer""";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private NominationSight sight;

    Page<LaterEvaluationRow> page(LaterEvaluationCriteria criteria, Paging paging) {
        return seen()
            .where("r.id = :run", "run", criteria.run())
            .where("n.participant = :participant", "participant", criteria.participant())
            .where("e.applied is null and e.dueFrom <= :dueOn", "dueOn", criteria.dueOn())
            .sortedBy("dueUntil", "e.dueUntil")
            .unique("id", "e.id")
            .page(paging);
    }

    Optional<LaterEvaluationRow> one(UUID id) {
        return seen().where("e.id = :id", "id", id).one();
    }

    private ListQuery<LaterEvaluationRow> seen() {
        return sight.of(new ListQuery<>(entities, LaterEvaluationRow.class, ROW));
    }
}
