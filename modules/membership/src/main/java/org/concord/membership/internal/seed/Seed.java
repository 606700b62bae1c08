package org.concord.membership.internal.seed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Comparator;
import org.concord.store.Unit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives an empty database the public facts about the processes, each with its source, and on request a few invented people for trying
 * things out. Runs once: a database that knows a process is not empty.
 */
@Singleton
@Startup
@DependsOn("MembershipSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class Seed {

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    @Any
    private Instance<SeedPart> parts;
    @Resource
    private UserTransaction transaction;
    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    @PostConstruct
    void load() {
        try {
            transaction.begin();
            if (entities.createQuery("select count(p) from Process p", Long.class).getSingleResult() == 0) {
                parts.stream()
                    .filter(part -> demonstration || !(part instanceof Demonstration))
                    .sorted(Comparator.comparingInt(SeedPart::order))
                    .forEach(part -> part.load(entities));
            }
            transaction.commit();
        } catch (Exception failed) {
            rollBack(failed);
            throw new IllegalStateException("The public facts cannot be loaded", failed);
        }
    }

    private void rollBack(Exception because) {
        try {
            transaction.rollback();
        } catch (Exception alsoFailed) {
            because.addSuppressed(alsoFailed);
        }
    }
}
