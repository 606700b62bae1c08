package org.concord.training.internal.seed;

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

/** Gives an empty database, on request, invented records for trying things out. Runs once: a database that knows an officer is not empty. */
@Singleton
@Startup
@DependsOn("TrainingSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class TrainingSeed {

    @Inject
    @Unit("training")
    private EntityManager entities;
    @Inject
    @Any
    private Instance<Demonstration> parts;
    @Resource
    private UserTransaction transaction;
    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    @PostConstruct
    void load() {
        if (!demonstration) {
            return;
        }
        try {
            transaction.begin();
            if (entities.createQuery("select o.id from Officer o").setMaxResults(1).getResultList().isEmpty()) {
                parts.stream().sorted(Comparator.comparingInt(Demonstration::order)).forEach(part -> part.load(entities));
            }
            transaction.commit();
        } catch (Exception failed) {
            rollBack(failed);
            throw new IllegalStateException("What is invented for trying things out cannot be loaded", failed);
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
