package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.IncomingReturnCriteria;
import org.concord.assistance.api.IncomingReturnRow;
import org.concord.assistance.api.ReturnCriteria;
import org.concord.assistance.api.ReturnRow;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads returns from either side, each only what it knows. */
@ApplicationScoped
class ReturnSearch {

    private static final String LEAVING = """
        select new org.concord.assistance.api.ReturnRow(r.id, r.caseId, c.code, c.agency, r.recipient, r.categories, r.state, r.risk, r.held, r.ended,
        r.requestedAt, r.scheduledOn, r.handedOverOn, r.receivedOn, r.version) from VictimReturn r join VictimCase c on c.id = r.caseId""";
    private static final String COMING = """
        select new org.concord.assistance.api.IncomingReturnRow(r.id, r.sender, r.recipient, r.gender, r.ageGroup, r.categories, r.state, r.held, r.ended,
        r.requestedAt, r.scheduledOn, r.handedOverOn, r.receivedOn, r.receivedCase, r.version) from VictimReturn r""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    Page<ReturnRow> leaving(ReturnCriteria criteria, Paging paging) {
        return sight.own(CasePart.FACTS).of(leaving())
            .where("r.caseId = :case", "case", criteria.caseId())
            .where("r.state = :state", "state", criteria.state())
            .where("r.recipient = :recipient", "recipient", criteria.recipient())
            .sortedBy("requestedAt", "r.requestedAt")
            .ordered("-requestedAt")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<ReturnRow> leaving(UUID id) {
        return sight.reachable(CasePart.FACTS).of(leaving()).where("r.id = :id", "id", id).one();
    }

    Page<IncomingReturnRow> coming(IncomingReturnCriteria criteria, Paging paging) {
        return coming()
            .where("r.recipient = :recipient", "recipient", criteria.recipient())
            .where("r.state = :state", "state", criteria.state())
            .sortedBy("requestedAt", "r.requestedAt")
            .ordered("-requestedAt")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<IncomingReturnRow> coming(UUID id) {
        return coming().where("r.id = :id", "id", id).one();
    }

    private ListQuery<ReturnRow> leaving() {
        return new ListQuery<>(entities, ReturnRow.class, LEAVING);
    }

    private ListQuery<IncomingReturnRow> coming() {
        return sight.agencies("r.recipient").of(new ListQuery<>(entities, IncomingReturnRow.class, COMING));
    }
}
