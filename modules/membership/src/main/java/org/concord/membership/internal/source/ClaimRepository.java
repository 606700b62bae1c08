package org.concord.membership.internal.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MembershipRule;
import org.concord.store.Among;
import org.concord.store.Unit;

@ApplicationScoped
class ClaimRepository {

    @Inject
    @Unit("membership")
    private EntityManager entities;

    void add(Claim claim) {
        lockRecordOf(claim);
        entities.persist(claim);
    }

    void remove(Claim claim) {
        entities.remove(claim);
    }

    Optional<Claim> find(UUID id) {
        return Optional.ofNullable(entities.find(Claim.class, id));
    }

    Claim get(UUID id) {
        return find(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, SourceDesk.CLAIMS, id));
    }

    /** Forgets what was said of a person, and of that person as a focal point. */
    void forget(UUID person) {
        List<String> posts = entities.createQuery("select f.id from FocalPoint f where f.person = :person", UUID.class)
            .setParameter("person", person)
            .getResultStream().map(UUID::toString).toList();
        remove("persons", List.of(person.toString()));
        remove("focal-points", posts);
    }

    private void remove(String subject, List<String> records) {
        Among.query(entities, "from Claim c where c.subject = :subject and c.subjectId in (:records)", Claim.class, Map.of("records", records))
            .setParameter("subject", subject)
            .getResultList().forEach(entities::remove);
    }

    /**
     * Refuses a claim about a record that is not there. Nobody else says anything about that record until the transaction ends: of the claims on
     * one field, one at most is preferred.
     */
    void lockRecordOf(Claim claim) {
        boolean known = Subjects.key(claim.subject(), claim.subjectId()).flatMap(key -> entities
            .createQuery("select r from " + Subjects.entity(claim.subject()) + " r where id(r) = :key", Object.class)
            .setParameter("key", key)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList().stream().findFirst()).isPresent();
        if (!known) {
            throw RuleBroken.at("subjectId", MembershipRule.UNKNOWN_RECORD, claim.subject(), claim.subjectId());
        }
    }

    /** Those on the same field of the same record. */
    List<Claim> on(String topic) {
        return entities.createQuery("from Claim c where c.topic = :topic", Claim.class)
            .setParameter("topic", topic)
            .getResultList();
    }
}
