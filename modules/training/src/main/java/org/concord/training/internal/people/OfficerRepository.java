package org.concord.training.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.RuleBroken;
import org.concord.store.Among;
import org.concord.store.Unit;
import org.concord.training.api.PeopleRule;

/** Officers. */
@ApplicationScoped
public class OfficerRepository {

    @Inject
    @Unit("training")
    private EntityManager entities;

    void add(Officer officer) {
        entities.persist(officer);
    }

    Optional<Officer> find(UUID id) {
        return Optional.ofNullable(entities.find(Officer.class, id));
    }

    /** The officer whom {@code field} of a command names, and who is still named. */
    public Officer known(String field, UUID id) {
        return known(field, id, LockModeType.NONE);
    }

    /** The same, for the time of the transaction nobody else's to change. */
    public Officer locked(String field, UUID id) {
        return known(field, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the officer agrees that the name is shown, which stays so until the transaction ends. */
    public boolean showsName(UUID id) {
        return Optional.ofNullable(entities.find(Officer.class, id, LockModeType.PESSIMISTIC_WRITE)).map(Officer::showsName).orElse(false);
    }

    /** Waits for whoever writes down something of this officer, and lets nobody begin to until the transaction ends. */
    void lock(Officer officer) {
        entities.lock(officer, LockModeType.PESSIMISTIC_WRITE);
    }

    private Officer known(String field, UUID id, LockModeType lock) {
        Officer officer = id == null ? null : entities.find(Officer.class, id, lock);
        if (officer == null) {
            throw RuleBroken.at(field, PeopleRule.UNKNOWN_OFFICER, String.valueOf(id));
        }
        officer.mustBeNamed();
        return officer;
    }

    /** Another officer of the same participant with one of this officer's names; what was not written yet is not looked at. */
    Optional<Officer> namesake(Officer officer) {
        return officer.knownBy().isEmpty() ? Optional.empty() : Among.query(entities, """
                select o from Officer o where o.participant = :participant and o.id <> :id and (o.nameKey in (:names) or o.nativeKey in (:names))
                order by o.id""", Officer.class, Map.of("names", officer.knownBy()))
            .setParameter("participant", officer.participant())
            .setParameter("id", officer.id())
            .setFlushMode(FlushModeType.COMMIT)
            .setMaxResults(1)
            .getResultList().stream().findFirst();
    }

    /** Those whose retention date is past, some at a time. */
    List<Officer> keptTooLong(LocalDate today, int atMost) {
        return entities
            .createQuery("select o from Officer o where o.anonymised = false and o.keepUntil < :today order by o.keepUntil", Officer.class)
            .setParameter("today", today)
            .setMaxResults(atMost)
            .getResultList();
    }

    /** Whether the account is this officer's own. */
    public boolean isOf(UUID id, String account) {
        return !entities.createQuery("select o.id from Officer o where o.id = :id and o.account = :account", UUID.class)
            .setParameter("id", id)
            .setParameter("account", account)
            .getResultList().isEmpty();
    }

    /** Whether the account is linked to another officer. */
    boolean isOfAnother(String account, UUID id) {
        return !entities.createQuery("select o.id from Officer o where o.account = :account and o.id <> :id", UUID.class)
            .setParameter("account", account)
            .setParameter("id", id)
            .getResultList().isEmpty();
    }
}
