package org.concord.assistance.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CaseAssessmentRow;
import org.concord.assistance.api.CaseDocumentRow;
import org.concord.assistance.api.CaseTextKind;
import org.concord.assistance.api.SupportPlanRow;
import org.concord.assistance.api.TraffickingEventRow;
import org.concord.store.Among;
import org.concord.store.Unit;

/** Events, assessments, plans, steps, documents, and the free texts of all of them. Whoever asks has seen to it that the case may be seen. */
@ApplicationScoped
public class CareRepository {

    private static final String ASSESSMENT = "select new org.concord.assistance.api.CaseAssessmentRow(a.id, a.level, a.assessedOn, a.danger, a.needs, "
        + "a.enteredBy, a.origin.agency, g.participant, a.origin.day) from Assessment a left join Agency g on g.code = a.origin.agency where a.caseId = :case";
    private static final String PLAN = "select new org.concord.assistance.api.SupportPlanRow(p.id, p.state, p.services, p.endsOn, p.writtenBy, p.decidedBy, "
        + "p.version) from SupportPlan p where p.caseId = :case";

    private static final String DOCUMENT = "select new org.concord.assistance.api.CaseDocumentRow(d.id, d.kind, d.type, d.size, d.addedBy, d.addedAt, "
        + "d.origin.agency, g.participant, d.origin.day) from CaseDocument d left join Agency g on g.code = d.origin.agency where d.caseId = :case";

    private static final String EVENT = "select new org.concord.assistance.api.TraffickingEventRow(e.id, e.stage, e.country, e.day, e.precision, e.enteredBy, "
        + "e.enteredAt) from TraffickingEvent e where e.caseId = :case";

    @Inject
    @Unit("assistance")
    private EntityManager entities;

    void add(Assessment assessment) {
        entities.persist(assessment);
    }

    void add(TraffickingEvent event) {
        entities.persist(event);
    }

    void add(SupportPlan plan) {
        entities.persist(plan);
    }

    void add(CareStep step) {
        entities.persist(step);
    }

    void add(CaseText text) {
        entities.persist(text);
    }

    public List<CaseAssessmentRow> assessments(UUID caseId) {
        return of(ASSESSMENT + " order by a.assessedOn desc, a.id desc", CaseAssessmentRow.class, caseId).getResultList();
    }

    Optional<CaseAssessmentRow> assessment(UUID caseId, UUID id) {
        return of(ASSESSMENT + " and a.id = :id", CaseAssessmentRow.class, caseId).setParameter("id", id).getResultList().stream().findFirst();
    }

    List<TraffickingEventRow> events(UUID caseId) {
        return of(EVENT + " order by e.day asc nulls last, e.id", TraffickingEventRow.class, caseId).getResultList();
    }

    Optional<TraffickingEventRow> event(UUID caseId, UUID id) {
        return of(EVENT + " and e.id = :id", TraffickingEventRow.class, caseId).setParameter("id", id).getResultList().stream().findFirst();
    }

    /** Whether there was one to take back. */
    boolean takeBack(UUID caseId, UUID event) {
        return entities.createQuery("delete from TraffickingEvent e where e.caseId = :case and e.id = :id").setParameter("case", caseId)
            .setParameter("id", event).executeUpdate() > 0;
    }

    List<SupportPlanRow> plans(UUID caseId) {
        return of(PLAN + " order by p.id desc", SupportPlanRow.class, caseId).getResultList();
    }

    Optional<SupportPlanRow> planRow(UUID caseId, UUID id) {
        return of(PLAN + " and p.id = :id", SupportPlanRow.class, caseId).setParameter("id", id).getResultList().stream().findFirst();
    }

    Optional<SupportPlan> plan(UUID caseId, UUID id) {
        return of("select p from SupportPlan p where p.caseId = :case and p.id = :id", SupportPlan.class, caseId).setParameter("id", id)
            .getResultList().stream().findFirst();
    }

    /** The plan that counts. */
    Optional<SupportPlan> approvedPlan(UUID caseId) {
        return of("select p from SupportPlan p where p.caseId = :case and p.state = PLAN_APPROVED", SupportPlan.class, caseId).getResultList().stream()
            .findFirst();
    }

    Optional<CareStep> step(UUID id) {
        return Optional.ofNullable(entities.find(CareStep.class, id));
    }

    List<CaseText> texts(UUID caseId) {
        return of("select t from CaseText t where t.caseId = :case order by t.subject, t.kind", CaseText.class, caseId).getResultList();
    }

    void add(CaseDocument document) {
        entities.persist(document);
    }

    public List<CaseDocumentRow> documents(UUID caseId) {
        return of(DOCUMENT + " order by d.addedAt desc, d.id desc", CaseDocumentRow.class, caseId).getResultList();
    }

    Optional<CaseDocumentRow> documentRow(UUID caseId, UUID id) {
        return of(DOCUMENT + " and d.id = :id", CaseDocumentRow.class, caseId).setParameter("id", id).getResultList().stream().findFirst();
    }

    Optional<CaseDocument> document(UUID caseId, UUID id) {
        return of("select d from CaseDocument d where d.caseId = :case and d.id = :id", CaseDocument.class, caseId).setParameter("id", id)
            .getResultList().stream().findFirst();
    }

    /** Those of these assessments that the case has. */
    List<Assessment> assessments(UUID caseId, Collection<UUID> ids) {
        return among("select a from Assessment a where a.caseId = :case and a.id in (:ids) order by a.id", Assessment.class, caseId, ids);
    }

    /** The notes of these assessments, of those that have one. */
    List<CaseText> notes(UUID caseId, Collection<UUID> assessments) {
        return among("select t from CaseText t where t.caseId = :case and t.kind = ASSESSMENT_NOTE and t.subject in (:ids)", CaseText.class, caseId,
            assessments);
    }

    /** Stores a copy, and keeps neither it nor the original in memory. */
    void put(CaseDocument original, CaseDocument copy) {
        entities.persist(copy);
        entities.flush();
        entities.detach(copy);
        entities.detach(original);
    }

    void forget(UUID subject, CaseTextKind kind) {
        entities.createQuery("delete from CaseText t where t.subject = :subject and t.kind = :kind").setParameter("subject", subject).setParameter("kind", kind)
            .executeUpdate();
    }

    /** Takes away every free text, document and event of a case; how many there were. */
    public int clear(UUID caseId) {
        return entities.createQuery("delete from CaseText t where t.caseId = :case").setParameter("case", caseId).executeUpdate()
            + entities.createQuery("delete from CaseDocument d where d.caseId = :case").setParameter("case", caseId).executeUpdate()
            + entities.createQuery("delete from TraffickingEvent e where e.caseId = :case").setParameter("case", caseId).executeUpdate();
    }

    private <T> List<T> among(String query, Class<T> type, UUID caseId, Collection<UUID> ids) {
        return Among.query(entities, query, type, Map.of("ids", ids)).setParameter("case", caseId).getResultList();
    }

    private <T> TypedQuery<T> of(String query, Class<T> type, UUID caseId) {
        return entities.createQuery(query, type).setParameter("case", caseId);
    }
}
