package org.concord.assistance.internal.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.ConsentRow;
import org.concord.assistance.api.ExceptionRow;
import org.concord.store.Among;
import org.concord.store.Unit;

/** Consents of cases, and what may be passed on without. */
@ApplicationScoped
class ConsentRepository {

    private static final String ROW = """
        select new org.concord.assistance.api.ConsentRow(k.id, k.purpose, k.recipient, k.categories,
        case when k.state = CONSENT_GIVEN and k.until < :today then org.concord.assistance.api.ConsentState.CONSENT_EXPIRED else k.state end,
        k.byGuardian, k.until, k.enteredBy, k.givenAt, k.withdrawnAt, k.version) from Consent k where k.caseId = :case""";

    private static final String EXCEPTION = """
        select new org.concord.assistance.api.ExceptionRow(x.id, x.purpose, x.recipient, x.categories, x.ground,
        case when x.state = EXCEPTION_APPROVED and x.until < :today then org.concord.assistance.api.ExceptionState.EXCEPTION_EXPIRED else x.state end,
        x.until, x.askedBy, x.askedAt, x.decidedBy, x.version) from LawfulException x where x.caseId = :case""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Consent consent) {
        entities.persist(consent);
    }

    Optional<Consent> find(UUID caseId, UUID id) {
        return entities.createQuery("select k from Consent k where k.caseId = :case and k.id = :id", Consent.class)
            .setParameter("case", caseId)
            .setParameter("id", id)
            .getResultList().stream().findFirst();
    }

    /** The one that holds for this purpose and recipient. */
    Optional<Consent> given(UUID caseId, ConsentPurpose purpose, String recipient) {
        return entities.createQuery("""
                select k from Consent k where k.caseId = :case and k.purpose = :purpose and k.recipient = :recipient
                and k.state = CONSENT_GIVEN""", Consent.class)
            .setParameter("case", caseId)
            .setParameter("purpose", purpose)
            .setParameter("recipient", recipient)
            .getResultList().stream().findFirst();
    }

    /** Those of a case that nobody has ended, also where their last day is past. */
    List<Consent> given(UUID caseId) {
        return entities.createQuery("select k from Consent k where k.caseId = :case and k.state = CONSENT_GIVEN order by k.id", Consent.class)
            .setParameter("case", caseId)
            .getResultList();
    }

    /** What each consent of these cases that holds today for this purpose and recipient lets pass. */
    List<Allowed> consented(Collection<UUID> caseIds, ConsentPurpose purpose, String recipient, LocalDate today) {
        return allowed("Consent k where k.state = CONSENT_GIVEN", caseIds, purpose, recipient, today);
    }

    /** What each exception that counts today lets pass. */
    List<Allowed> excepted(Collection<UUID> caseIds, ConsentPurpose purpose, String recipient, LocalDate today) {
        return allowed("LawfulException k where k.state = EXCEPTION_APPROVED", caseIds, purpose, recipient, today);
    }

    private List<Allowed> allowed(String which, Collection<UUID> caseIds, ConsentPurpose purpose, String recipient, LocalDate today) {
        return Among.query(entities, "select new org.concord.assistance.internal.consent.Allowed(k.caseId, k.categories) from " + which
                + " and k.caseId in (:cases) and k.purpose = :purpose and k.recipient = :recipient and k.until >= :today", Allowed.class,
                Map.of("cases", caseIds))
            .setParameter("purpose", purpose)
            .setParameter("recipient", recipient)
            .setParameter("today", today)
            .getResultList();
    }

    void add(LawfulException exception) {
        entities.persist(exception);
    }

    Optional<LawfulException> exception(UUID caseId, UUID id) {
        return entities.createQuery("select x from LawfulException x where x.caseId = :case and x.id = :id", LawfulException.class)
            .setParameter("case", caseId)
            .setParameter("id", id)
            .getResultList().stream().findFirst();
    }

    /** The exceptions of a case as they stand today, the latest first. */
    List<ExceptionRow> exceptions(UUID caseId, LocalDate today) {
        return exceptions(caseId, today, " order by x.askedAt desc, x.id desc").getResultList();
    }

    Optional<ExceptionRow> exceptionRow(UUID caseId, UUID id, LocalDate today) {
        return exceptions(caseId, today, " and x.id = :id").setParameter("id", id).getResultList().stream().findFirst();
    }

    private TypedQuery<ExceptionRow> exceptions(UUID caseId, LocalDate today, String further) {
        return entities.createQuery(EXCEPTION + further, ExceptionRow.class).setParameter("case", caseId).setParameter("today", today);
    }

    /** Those of a case as they stand today, the latest first. */
    List<ConsentRow> rows(UUID caseId, LocalDate today) {
        return rows(caseId, today, " order by k.givenAt desc, k.id desc").getResultList();
    }

    Optional<ConsentRow> row(UUID caseId, UUID id, LocalDate today) {
        return rows(caseId, today, " and k.id = :id").setParameter("id", id).getResultList().stream().findFirst();
    }

    private TypedQuery<ConsentRow> rows(UUID caseId, LocalDate today, String further) {
        return entities.createQuery(ROW + further, ConsentRow.class).setParameter("case", caseId).setParameter("today", today);
    }
}
