package org.concord.membership.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.CDI;
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
public class MembershipSchema {

    private static final TransactionEntityManager ENTITIES = new TransactionEntityManager(() -> CDI.current().select(MembershipSchema.class).get().ready());

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource database;

    @PersistenceUnit(unitName = "membership")
    private EntityManagerFactory factory;

    @PostConstruct
    void migrate() {
        Migrations.run("membership", MembershipSchema.class, database);
        ENTITIES.begin(factory);
    }

    /** The module's entity manager, for its repositories and searches; made without the bean, which may be waiting for whoever asks. */
    @Produces
    @Unit("membership")
    public static EntityManager entities() {
        return ENTITIES.proxy();
    }

    /** Does nothing: whoever calls it waits until the schema is up to date. */
    public void ready() {
    }
}
