package org.concord.actionplans.internal.seed;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.store.Unit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives an empty database the public facts about plans, and on request invented ones for trying things out. Runs once: a database with a plan is not empty. */
@Singleton
@Startup
@DependsOn("ActionPlansSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class ActionPlansSeed {

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSeed plans;
    @Inject
    private PlanDemonstration content;
    @Inject
    private RateDemonstration rates;
    @Inject
    private ResultSeed results;
    @Inject
    private ResultDemonstration reports;
    @Inject
    private LedgerDemonstration money;
    @Inject
    private OpenPlanDemonstration open;
    @Resource
    private UserTransaction transaction;
    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    @PostConstruct
    void load() {
        try {
            transaction.begin();
            boolean empty = entities.createQuery("select p.id from Programme p").setMaxResults(1).getResultList().isEmpty();
            if (empty) {
                facts();
            }
            transaction.commit();
            if (empty && demonstration) {
                money.load();
                open.load();
            }
        } catch (Exception failed) {
            rollBack(failed);
            throw new IllegalStateException("The public facts about plans cannot be loaded", failed);
        }
    }

    private void facts() {
        Map<String, Programme> loaded = plans.load(entities);
        results.aims(entities, loaded, "");
        if (demonstration) {
            content.load(entities, loaded);
            rates.load(entities);
            results.aims(entities, loaded, "demonstration-");
            plans.approve(entities, loaded.get(PlanDemonstration.CURRENT), "(demonstration)");
            plans.approve(entities, loaded.get(PlanDemonstration.REGION), "(demonstration)");
        }
        plans.approve(entities, loaded.get("npa"), "Prime Minister of Viet Nam");
        plans.approve(entities, loaded.get("spa3"), "COMMIT");
        results.laws(entities, loaded, "legal-instruments.csv");
        if (demonstration) {
            results.laws(entities, loaded, "demonstration-laws.csv");
            reports.load(entities, loaded);
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
