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
import org.concord.training.api.ServiceEvaluationCriteria;
import org.concord.training.api.ServiceEvaluationRow;
import org.concord.training.internal.nomination.NominationSight;

/** Reads what is asked about services; whoever sees a participant's nominations sees it. */
@ApplicationScoped
class ServiceEvaluationSearch {

    private static final String ROW = """
        select new org.concord.training.api.ServiceEvaluationRow(e.id, r.id, c.title, e.participant, e.dueFrom, e.dueUntil, e.casesOpened,
        e.victimsIdentified, e.proceduresChanged, e.trainingPassedOn, e.remark, e.answeredOn, e.version)
        from ServiceEvaluation e join CourseRun r on r.id = e.run join Course c on c.id = r.course""";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private NominationSight sight;

    Page<ServiceEvaluationRow> page(ServiceEvaluationCriteria criteria, Paging paging) {
        return seen()
            .where("r.id = :run", "run", criteria.run())
            .where("e.participant = :participant", "participant", criteria.participant())
            .where("e.answeredOn is null and e.dueFrom <= :dueOn", "dueOn", criteria.dueOn())
            .sortedBy("dueUntil", "e.dueUntil")
            .unique("id", "e.id")
            .page(paging);
    }

    Optional<ServiceEvaluationRow> one(UUID id) {
        return seen().where("e.id = :id", "id", id).one();
    }

    private ListQuery<ServiceEvaluationRow> seen() {
        return sight.of(new ListQuery<>(entities, ServiceEvaluationRow.class, ROW), "e.participant");
    }
}
