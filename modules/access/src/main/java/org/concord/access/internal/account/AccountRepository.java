package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Role;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.store.Unit;

/** Stores accounts. */
@ApplicationScoped
class AccountRepository {

    private static final UUID NOBODY = new UUID(0, 0);
    /** As {@link Account#mayEnter} says it. */
    private static final String MAY_ENTER = "a.disabled = false and (a.demonstration = false or :demonstrationServer = true)";

    @Inject
    @Unit("access")
    private EntityManager entities;

    void add(Account account) {
        entities.persist(account);
    }

    boolean none() {
        return entities.createQuery("select a.id from Account a").setMaxResults(1).getResultList().isEmpty();
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** The account as it was read in that version. */
    Account get(UUID id, long version) {
        Account account = find(id).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "accounts", id));
        if (account.version() != version) {
            throw new RuleBroken(KernelRule.STALE_VERSION);
        }
        return account;
    }

    Optional<Account> named(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
            .setParameter("username", username)
            .getResultList().stream()
            .findFirst();
    }

    /** Lets nobody else change who holds a role until this is done, in one order: of two who would each take it from the other, one comes second. */
    void hold(Role role) {
        entities.createQuery("select distinct a.id from Account a join a.grants g where g.role = :role order by a.id", UUID.class)
            .setParameter("role", role)
            .getResultList()
            .forEach(holder -> entities.createQuery("update Account a set a.epoch = a.epoch where a.id = :id").setParameter("id", holder).executeUpdate());
    }

    /** Whether nobody who may enter holds a role. */
    boolean nobodyHolds(Role role, boolean demonstrationServer) {
        return !anotherHolds(role, NOBODY, demonstrationServer);
    }

    boolean anotherHolds(Role role, UUID except, boolean demonstrationServer) {
        return !entities.createQuery("select a.id from Account a join a.grants g where g.role = :role and a.id <> :except and " + MAY_ENTER, UUID.class)
            .setParameter("role", role)
            .setParameter("demonstrationServer", demonstrationServer)
            .setParameter("except", except)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
    }

    /** Uses up a one-time code's step of time; false when it, or a later one, was used before. One statement, so that two at once cannot both. */
    boolean useStep(UUID id, long step) {
        return entities.createQuery("update Account a set a.otpLastStep = :step"
                + " where a.id = :id and (a.otpLastStep is null or a.otpLastStep < :step)")
            .setParameter("step", step)
            .setParameter("id", id)
            .executeUpdate() == 1;
    }

    /** Notes the time, without touching the version: signing in is no change that anybody could overwrite. */
    void signedIn(UUID id, Instant when) {
        entities.createQuery("update Account a set a.signedInAt = :when where a.id = :id")
            .setParameter("when", when)
            .setParameter("id", id)
            .executeUpdate();
    }
}
