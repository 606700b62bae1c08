package org.concord.actionplans.internal.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.OpenPlanCriteria;
import org.concord.actionplans.api.OpenPlanRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Which plans everybody may read; of them only those that are published, and as they were last approved. */
@ApplicationScoped
class OpenPlanRepository {

    private static final String OPEN = " from OpenPlan o join Programme p on p.id = o.programme join ApprovedPlan a on a.programme = p.id";
    private static final String ROW = "select new org.concord.actionplans.api.OpenPlanRow(p.id, p.code, p.owner, a.title, a.firstDay, a.lastDay, p.currency, p.state)"
        + OPEN;

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    Optional<OpenPlan> find(UUID programme) {
        return Optional.ofNullable(entities.find(OpenPlan.class, programme));
    }

    void add(OpenPlan opened) {
        entities.persist(opened);
    }

    void remove(OpenPlan opened) {
        entities.remove(opened);
    }

    Page<OpenPlanRow> page(OpenPlanCriteria criteria, Paging paging) {
        return published()
            .where("p.owner = :owner", "owner", criteria.owner())
            .where("a.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("owner", "p.owner")
            .sortedBy("title", "a.title")
            .sortedBy("from", "a.firstDay")
            .ordered("code")
            .unique("code", "p.code")
            .page(paging);
    }

    Optional<OpenPlanRow> called(String code) {
        return published().where("p.code = :code", "code", code).one();
    }

    List<OwnedPlan> owned(String owner) {
        return entities.createQuery("select new org.concord.actionplans.internal.publish.OwnedPlan(p.id, p.code, a.title, a.fiscalYearStart)" + OPEN
                + " where p.owner = :owner order by p.code", OwnedPlan.class)
            .setParameter("owner", owner)
            .setMaxResults(Paging.MOST)
            .getResultList();
    }

    private ListQuery<OpenPlanRow> published() {
        return new ListQuery<>(entities, OpenPlanRow.class, ROW);
    }
}
