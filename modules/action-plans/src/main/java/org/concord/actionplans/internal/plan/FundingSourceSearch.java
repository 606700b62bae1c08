package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.concord.actionplans.api.FundingSourceCriteria;
import org.concord.actionplans.api.FundingSourceRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads funding sources, which all plans share. */
@ApplicationScoped
class FundingSourceSearch {

    private static final String ROW = """
        select new org.concord.actionplans.api.FundingSourceRow(s.code, s.name, s.kind, s.reserved, s.organisation, s.version) from FundingSource s""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;

    Page<FundingSourceRow> page(FundingSourceCriteria criteria, Paging paging) {
        return rows()
            .where("s.kind = :kind", "kind", criteria.kind())
            .where("s.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("name", "s.name")
            .ordered("code")
            .unique("code", "s.code")
            .page(paging);
    }

    Optional<FundingSourceRow> one(String code) {
        return rows().where("s.code = :code", "code", code).one();
    }

    private ListQuery<FundingSourceRow> rows() {
        return new ListQuery<>(entities, FundingSourceRow.class, ROW);
    }
}
