package org.concord.assistance.internal.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.concord.access.api.Access;
import org.concord.assistance.api.AgencyCriteria;
import org.concord.assistance.api.AgencyRow;
import org.concord.assistance.api.AssistanceRight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads agencies. */
@ApplicationScoped
class AgencySearch {

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private Access access;

    Page<AgencyRow> page(AgencyCriteria criteria, Paging paging) {
        return seen()
            .where("a.participant = :participant", "participant", criteria.participant())
            .where("a.kind = :kind", "kind", criteria.kind())
            .where("a.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("name", "a.name")
            .sortedBy("participant", "a.participant")
            .unique("code", "a.code")
            .page(paging);
    }

    Optional<AgencyRow> one(String code) {
        return seen().where("a.code = :code", "code", code).one();
    }

    private ListQuery<AgencyRow> seen() {
        access.require(AssistanceRight.READ_AGENCIES);
        return new ListQuery<>(entities, AgencyRow.class,
            "select new org.concord.assistance.api.AgencyRow(a.code, a.participant, a.name, a.kind, a.version) from Agency a");
    }
}
