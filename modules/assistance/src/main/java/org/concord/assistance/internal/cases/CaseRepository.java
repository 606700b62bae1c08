package org.concord.assistance.internal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Cases, as far as the caller sees them. */
@ApplicationScoped
public class CaseRepository {

    /** Cases, as the audit log and refusals call them. */
    public static final String CASES = "cases";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private CaseSight sight;

    void add(VictimCase opened) {
        entities.persist(opened);
    }

    /** Whichever case has this id. */
    public Optional<VictimCase> find(UUID id) {
        return Optional.ofNullable(entities.find(VictimCase.class, id));
    }

    /** The case of which the caller reaches this part; for anybody else there is none. */
    public VictimCase reachable(UUID id, CasePart part) {
        return one("select c from VictimCase c", VictimCase.class, id, sight.reachable(part)).orElseThrow(() -> none(id));
    }

    /**
     * The case of which the caller may change this part. An emergency opens cases for reading, and nothing can be made of it that outlasts its hours: whoever
     * reaches the case through one alone is told so, and for anybody else there is none.
     */
    public VictimCase changeable(UUID id, CasePart part) {
        return one("select c from VictimCase c", VictimCase.class, id, sight.own(part)).orElseThrow(() -> refusal(id, part));
    }

    private RuleBroken refusal(UUID id, CasePart part) {
        mustNotOpenInEmergency(id, part);
        return none(id);
    }

    private void mustNotOpenInEmergency(UUID id, CasePart part) {
        if (isReachable(id, part)) {
            throw new RuleBroken(CaseRule.EMERGENCY_OPENS_FOR_READING);
        }
    }

    /**
     * The case, locked until the transaction ends. Whatever decides whether something of it is passed on locks it first, so that one decision follows the
     * other.
     */
    public VictimCase locked(UUID id) {
        return entities.find(VictimCase.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** These cases in their order, locked in another that is always the same, so that two who lock the same never wait for each other. */
    public List<VictimCase> locked(Collection<UUID> ids) {
        ids.stream().sorted().forEach(this::locked);
        return ids.stream().map(id -> entities.find(VictimCase.class, id)).toList();
    }

    /** The id, if the caller may change this part of the case, read without the case: it can be locked afterwards as it then is. */
    public UUID changed(UUID id, CasePart part) {
        if (!isOwn(id, part)) {
            throw refusal(id, part);
        }
        return id;
    }

    /** Whether the caller may change this part of the case; refuses whoever reaches it through an emergency alone. */
    public boolean mayChange(UUID id, CasePart part) {
        boolean own = isOwn(id, part);
        if (!own) {
            mustNotOpenInEmergency(id, part);
        }
        return own;
    }

    /** Whether the caller reaches this part of the case. */
    public boolean isReachable(UUID id, CasePart part) {
        return one("select c.id from VictimCase c", UUID.class, id, sight.reachable(part)).isPresent();
    }

    /** Whether the caller sees this part of the case without an emergency. */
    public boolean isOwn(UUID id, CasePart part) {
        return one("select c.id from VictimCase c", UUID.class, id, sight.own(part)).isPresent();
    }

    /** Of which participant whichever case has this id is, read without the case: it can be locked afterwards as it then is. */
    public Optional<String> participantOf(UUID id) {
        return entities.createQuery("select c.participant from VictimCase c where c.id = :id", String.class).setParameter("id", id).getResultList().stream()
            .findFirst();
    }

    /** Whether a plan of what is done for the person counts, because a second person approved it. */
    boolean hasApprovedPlan(UUID id) {
        return !entities.createQuery("select p.id from SupportPlan p where p.caseId = :id and p.state = PLAN_APPROVED", UUID.class).setParameter("id", id)
            .setMaxResults(1)
            .getResultList().isEmpty();
    }

    /** Whichever case has this code. */
    public Optional<VictimCase> ofCode(String code) {
        return entities.createQuery("select c from VictimCase c where c.code = :code", VictimCase.class).setParameter("code", code)
            .getResultList().stream().findFirst();
    }

    /** The id of whichever case has this code. */
    public Optional<UUID> idOf(String code) {
        return entities.createQuery("select c.id from VictimCase c where c.code = :code", UUID.class).setParameter("code", code)
            .getResultList().stream().findFirst();
    }

    /** Those among these whose person is not erased. */
    public List<VictimCase> notErased(Collection<UUID> ids) {
        return Among.query(entities, "select c from VictimCase c where c.id in (:ids) and c.erasedOn is null", VictimCase.class, Map.of("ids", ids))
            .getResultList();
    }

    /**
     * Closed cases of a participant whose identity is kept although they were closed on this day or before, some at a time. What was merged into another says
     * of somebody who may be worked for there, and is kept as long as that other.
     */
    public List<UUID> keptTooLong(String participant, LocalDate closedUntil, int atMost) {
        return entities.createQuery("""
                select c.id from VictimCase c where c.participant = :participant and c.closedOn <= :until and c.erasedOn is null
                and not exists (select m.id from CaseMerge m where m.merged = c.id and m.undoneAt is null)
                order by c.closedOn, c.id""", UUID.class)
            .setParameter("participant", participant)
            .setParameter("until", closedUntil)
            .setMaxResults(atMost)
            .getResultList();
    }

    private static RuleBroken none(UUID id) {
        return new RuleBroken(KernelRule.NOT_FOUND, CASES, id);
    }

    private <T> Optional<T> one(String select, Class<T> type, UUID id, Sight seen) {
        return seen.of(new ListQuery<>(entities, type, select)).where("c.id = :id").with("id", id).one();
    }
}
