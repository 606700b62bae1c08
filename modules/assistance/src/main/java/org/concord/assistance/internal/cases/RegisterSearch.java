package org.concord.assistance.internal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CaseRegister;
import org.concord.assistance.api.OutlineCriteria;
import org.concord.assistance.api.OutlineRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads the outlines of cases. */
@ApplicationScoped
@Transactional
public class RegisterSearch implements CaseRegister {

    private static final String ROW = """
        select new org.concord.assistance.api.OutlineRow(c.id, c.code, c.participant, c.agency, c.state, c.sealed, c.openedOn, c.closedOn,
        case when c.identityKeptAt is null then false else true end, c.erasedOn, c.version) from VictimCase c""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    @Override
    public Page<OutlineRow> search(OutlineCriteria criteria, Paging paging) {
        ListQuery<OutlineRow> query = seen()
            .where("c.code = :code", "code", criteria.code())
            .where("c.agency = :agency", "agency", criteria.agency())
            .where("c.state = :state", "state", criteria.state())
            .where("c.closedOn <= :closedUntil", "closedUntil", criteria.closedUntil());
        if (criteria.erased() != null) {
            query.where(criteria.erased() ? "c.erasedOn is not null" : "c.erasedOn is null");
        }
        return query.sortedBy("openedOn", "c.openedOn").sortedBy("code", "c.code").ordered("-openedOn").unique("id", "c.id").page(paging);
    }

    @Override
    public Optional<OutlineRow> find(UUID id) {
        return seen().where("c.id = :id", "id", id).one();
    }

    private ListQuery<OutlineRow> seen() {
        return sight.own(CasePart.OUTLINE).of(new ListQuery<>(entities, OutlineRow.class, ROW));
    }
}
