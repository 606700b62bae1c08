package org.concord.training.internal.prior;

import static org.concord.training.api.TrainingRight.SEE_OFFICERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;
import org.concord.training.api.PriorCompletionCriteria;
import org.concord.training.api.PriorCompletionRow;

/** Reads what is claimed of the officers whom the caller sees; of others nothing is. */
@ApplicationScoped
class PriorCompletionSearch {

    private static final String ROW = """
        select new org.concord.training.api.PriorCompletionRow(p.id, p.officer, o.fullName, p.participant, p.course, p.completedOn, p.institution, p.proof,
        p.state, p.claimedBy, p.claimedAt, p.judgedBy, p.judgedAt, p.revokedBy, p.revokedAt, p.reason, p.version)
        from PriorCompletion p join Officer o on o.id = p.officer""";

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    private Access access;

    Page<PriorCompletionRow> page(PriorCompletionCriteria criteria, Paging paging) {
        return seen()
            .where("p.officer = :officer", "officer", criteria.officer())
            .where("p.participant = :participant", "participant", criteria.participant())
            .where("p.course = :course", "course", criteria.course())
            .where("p.state = :state", "state", criteria.state())
            .sortedBy("claimedAt", "p.claimedAt")
            .sortedBy("completedOn", "p.completedOn")
            .sortedBy("course", "p.course")
            .ordered("-claimedAt")
            .unique("id", "p.id")
            .page(paging);
    }

    Optional<PriorCompletionRow> one(UUID id) {
        return seen().where("p.id = :id", "id", id).one();
    }

    private ListQuery<PriorCompletionRow> seen() {
        access.require(SEE_OFFICERS);
        ListQuery<PriorCompletionRow> query = new ListQuery<>(entities, PriorCompletionRow.class, ROW);
        access.participants(SEE_OFFICERS).ifPresent(own -> query.where("p.participant in (:own)", "own", own));
        return query;
    }
}
