package org.concord.assistance.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.concord.store.Migrations;
import org.concord.store.TransactionEntityManager;
import org.concord.store.Unit;

/** Brings the module's schema up to date before anything else of it runs. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class AssistanceSchema {

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource database;

    @PersistenceUnit(unitName = "assistance")
    private EntityManagerFactory factory;

    @Inject
    private Wall wall;

    private EntityManager entities;

    @PostConstruct
    void migrate() {
        Migrations.run("assistance", AssistanceSchema.class, database);
        entities = TransactionEntityManager.of(factory, wall::news);
    }

    /** The module's entity manager, for its repositories and searches; in PostgreSQL it sees no further than the caller does. */
    @Produces
    @Unit("assistance")
    public EntityManager entities() {
        return entities;
    }
}
