package org.concord.assistance.internal.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.EnclosureRow;
import org.concord.assistance.api.IncomingCriteria;
import org.concord.assistance.api.IncomingRow;
import org.concord.assistance.api.ReferralCriteria;
import org.concord.assistance.api.ReferralRow;
import org.concord.assistance.api.Referrals;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads referrals from either side, each only what it knows. */
@ApplicationScoped
class ReferralSearch {

    private static final String STATE = "case when r.state in (REFERRAL_SENT, REFERRAL_RECEIVED) and r.respondBy < :today "
        + "then org.concord.assistance.api.ReferralState.REFERRAL_EXPIRED else r.state end";
    private static final String ENCLOSED = "r.enclosed.assessments, r.enclosed.papers";
    private static final String SENT = "select new org.concord.assistance.api.ReferralRow(r.id, r.caseId, c.code, c.agency, r.recipient, r.reason, "
        + "r.services, r.categories, r.respondBy, " + STATE + ", r.sentAt, r.receivedAt, r.decidedAt, r.rejection, r.outcome, r.consentEndedAt, "
        + "r.acknowledgedAt, " + ENCLOSED + ", r.version) from Referral r join VictimCase c on c.id = r.caseId";
    private static final String RECEIVED = "select new org.concord.assistance.api.IncomingRow(r.id, r.sender, r.recipient, r.reason, r.services, r.gender, "
        + "r.ageGroup, r.respondBy, r.state, r.sentAt, r.receivedAt, r.decidedAt, r.receivedCase, r.outcome, r.consentEndedAt, r.acknowledgedAt, "
        + ENCLOSED + ", r.version) from Referral r";
    private static final String TRAVELS = """
        select new org.concord.assistance.api.EnclosureRow(e.kind, e.item, e.category, a.level, a.assessedOn, d.kind, d.addedAt) from Enclosure e
        left join Assessment a on a.id = e.item and a.caseId = e.caseId and e.kind = org.concord.assistance.api.EnclosureKind.ASSESSMENT
        left join CaseDocument d on d.id = e.item and d.caseId = e.caseId and e.kind = org.concord.assistance.api.EnclosureKind.PAPER
        where e.referral = :id order by e.kind, e.item""";
    private static final String EXISTS_HERE = "r.state in (REFERRAL_ACCEPTED, REFERRAL_IN_SERVICE, REFERRAL_COMPLETED) "
        + "or r.state in (REFERRAL_SENT, REFERRAL_RECEIVED) and r.respondBy >= :today";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;
    @Inject
    private Clock clock;

    Page<ReferralRow> sent(ReferralCriteria criteria, Paging paging) {
        return sight.own(CasePart.FACTS).of(sent())
            .where("r.caseId = :case", "case", criteria.caseId())
            .where(STATE + " = :state", "state", criteria.state())
            .where("r.recipient = :recipient", "recipient", criteria.recipient())
            .sortedBy("respondBy", "r.respondBy")
            .ordered("-id")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<ReferralRow> sent(UUID id) {
        return sight.reachable(CasePart.FACTS).of(sent()).where("r.id = :id", "id", id).one();
    }

    /** What travels with a referral that the caller's side sends. */
    List<EnclosureRow> enclosures(UUID id) {
        return entities.createQuery(TRAVELS, EnclosureRow.class).setParameter("id", id).setMaxResults(Referrals.MOST_ENCLOSURES).getResultList();
    }

    Page<IncomingRow> received(IncomingCriteria criteria, Paging paging) {
        return received()
            .where("r.recipient = :recipient", "recipient", criteria.recipient())
            .where("r.state = :state", "state", criteria.state())
            .sortedBy("respondBy", "r.respondBy")
            .ordered("-id")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<IncomingRow> received(UUID id) {
        return received().where("r.id = :id", "id", id).one();
    }

    private ListQuery<ReferralRow> sent() {
        return new ListQuery<>(entities, ReferralRow.class, SENT).with("today", LocalDate.now(clock));
    }

    private ListQuery<IncomingRow> received() {
        return sight.agencies("r.recipient").of(new ListQuery<>(entities, IncomingRow.class, RECEIVED)).where(EXISTS_HERE).with("today", LocalDate.now(clock));
    }
}
