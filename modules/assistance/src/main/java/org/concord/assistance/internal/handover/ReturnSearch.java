package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
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

    private static final String OVERDUE = "r.state = RETURN_REQUESTED and r.respondBy < :today";
    private static final String DAYS = "r.requestedAt, r.respondBy, case when " + OVERDUE + " then true else false end, r.scheduledOn, r.handedOverOn, "
        + "r.receivedOn, ";
    private static final String END = "r.consentEndedAt, r.acknowledgedAt, r.version) from VictimReturn r";
    private static final String LEAVING = "select new org.concord.assistance.api.ReturnRow(r.id, r.caseId, c.code, c.agency, r.recipient, r.categories, "
        + "r.state, r.risk, r.held, r.ended, " + DAYS + END + " join VictimCase c on c.id = r.caseId";
    private static final String COMING = "select new org.concord.assistance.api.IncomingReturnRow(r.id, r.sender, r.recipient, r.gender, r.ageGroup, "
        + "r.categories, r.state, r.ended, " + DAYS + "r.receivedCase, " + END;

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;
    @Inject
    private Clock clock;

    Page<ReturnRow> leaving(ReturnCriteria criteria, Paging paging) {
        return answered(sight.own(CasePart.FACTS).of(leaving()), criteria.overdue())
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
        return answered(coming(), criteria.overdue())
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

    private static <R> ListQuery<R> answered(ListQuery<R> list, Boolean overdue) {
        return overdue == null ? list : list.where(overdue ? OVERDUE : "r.state <> RETURN_REQUESTED or r.respondBy is null or r.respondBy >= :today");
    }

    private ListQuery<ReturnRow> leaving() {
        return new ListQuery<>(entities, ReturnRow.class, LEAVING).with("today", LocalDate.now(clock));
    }

    private ListQuery<IncomingReturnRow> coming() {
        return sight.agencies("r.recipient").of(new ListQuery<>(entities, IncomingReturnRow.class, COMING)).with("today", LocalDate.now(clock));
    }
}
