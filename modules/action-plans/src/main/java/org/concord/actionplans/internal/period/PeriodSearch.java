package org.concord.actionplans.internal.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.actionplans.api.ActionPlanRight;
import org.concord.actionplans.api.PeriodCriteria;
import org.concord.actionplans.api.PeriodRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads the periods of those owners whose plans the caller reads. */
@ApplicationScoped
class PeriodSearch {

    private static final String ROW = """
        select new org.concord.actionplans.api.PeriodRow(p.id, p.owner, p.fiscalYear, p.firstDay, p.lastDay, p.state,
        case when p.reopenedBy is null then p.askedBy end, case when p.reopenedBy is null then p.reason end, p.version) from Period p""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private Access access;

    Page<PeriodRow> page(PeriodCriteria criteria, Paging paging) {
        return seen()
            .where("p.owner = :owner", "owner", criteria.owner())
            .where("p.fiscalYear = :fiscalYear", "fiscalYear", criteria.fiscalYear())
            .where("p.state = :state", "state", criteria.state())
            .where(":asOf between p.firstDay and p.lastDay", "asOf", criteria.asOf())
            .sortedBy("from", "p.firstDay")
            .sortedBy("owner", "p.owner")
            .unique("id", "p.id")
            .page(paging);
    }

    Optional<PeriodRow> one(UUID id) {
        return seen().where("p.id = :id", "id", id).one();
    }

    private ListQuery<PeriodRow> seen() {
        access.require(ActionPlanRight.READ_PLANS);
        ListQuery<PeriodRow> query = new ListQuery<>(entities, PeriodRow.class, ROW);
        access.participants(ActionPlanRight.READ_PLANS).ifPresent(codes -> query.where("p.owner in (:owners)", "owners", codes));
        return query;
    }
}
