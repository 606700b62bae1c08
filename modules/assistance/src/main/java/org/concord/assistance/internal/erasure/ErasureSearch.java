package org.concord.assistance.internal.erasure;

import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.concord.access.api.Access;
import org.concord.assistance.api.ErasureCriteria;
import org.concord.assistance.api.ErasureRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads certificates of erasure. */
@ApplicationScoped
class ErasureSearch {

    private static final String ROW = """
        select new org.concord.assistance.api.ErasureRow(e.id, e.code, e.participant, e.agency, e.ground, e.erasedAt, e.erasedBy, e.fields) from Erasure e""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private Access access;

    Page<ErasureRow> page(ErasureCriteria criteria, Paging paging) {
        access.require(WATCH_CASES);
        return new ListQuery<>(entities, ErasureRow.class, ROW)
            .where("e.participant in (:watched)", "watched", access.participants(WATCH_CASES).orElse(null))
            .where("e.code = :code", "code", criteria.code())
            .where("e.agency = :agency", "agency", criteria.agency())
            .where("e.ground = :ground", "ground", criteria.ground())
            .ordered("-id")
            .unique("id", "e.id")
            .page(paging);
    }
}
