package org.concord.assistance.internal.htcds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CaseFileCriteria;
import org.concord.assistance.api.CaseFileRow;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads files of cases, by the same table as the cases they become. */
@ApplicationScoped
class CaseFileSearch {

    private static final String ROW = """
        select new org.concord.assistance.api.CaseFileRow(c.id, c.agency, c.worker, c.enteredBy, c.sentAt, c.state, c.lines, c.refused, c.known, c.done,
        c.newCases, c.problems, c.expiresAt) from CaseFile c""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    Page<CaseFileRow> page(CaseFileCriteria criteria, Paging paging) {
        return seen()
            .where("c.agency = :agency", "agency", criteria.agency())
            .where("c.worker = :worker", "worker", criteria.worker())
            .where("c.state = :state", "state", criteria.state())
            .ordered("-id")
            .unique("id", "c.id")
            .page(paging);
    }

    Optional<CaseFileRow> one(UUID id) {
        return seen().where("c.id = :id", "id", id).one();
    }

    private ListQuery<CaseFileRow> seen() {
        return sight.own(CasePart.FACTS).of(new ListQuery<>(entities, CaseFileRow.class, ROW));
    }
}
