package org.concord.access.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
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
import org.concord.store.ConcordDataSource;
import org.concord.store.Migrations;
import org.concord.store.TransactionEntityManager;
import org.concord.store.Unit;

/**
 * Names the data source that every module uses, and brings this module's schema up to date before anything else of it runs. The pool asks a
 * connection whether it still lives, unless that was asked a moment ago, and drops all when one does not: it heals by itself after the database was away. What
 * a connection makes is the driver's own; the server's wrappers look their methods up by name for each value they read.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/concord",
    className = "org.concord.store.ConcordDataSource",
    minPoolSize = 2,
    maxPoolSize = 24,
    properties = {
        "fish.payara.is-connection-validation-required=true",
        "fish.payara.connection-validation-method=custom-validation",
        "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
        "fish.payara.validate-atmost-once-period-in-seconds=2",
        "fish.payara.fail-all-connections=true",
        "fish.payara.wrap-jdbc-objects=false"
    })
public class AccessSchema {

    private static final TransactionEntityManager ENTITIES = new TransactionEntityManager(() -> CDI.current().select(AccessSchema.class).get().ready());

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource database;

    @PersistenceUnit(unitName = "access")
    private EntityManagerFactory factory;

    @PostConstruct
    void migrate() {
        Migrations.run("access", AccessSchema.class, database);
        ENTITIES.begin(factory);
    }

    /** The module's entity manager, for its repositories and searches; made without the bean, which may be waiting for whoever asks. */
    @Produces
    @Unit("access")
    public static EntityManager entities() {
        return ENTITIES.proxy();
    }

    /** Does nothing: whoever calls it waits until the schema is up to date. */
    public void ready() {
    }

    /** Lets go of the embedded database, or the next deployment in this JVM finds it locked. */
    @PreDestroy
    void close() {
        ConcordDataSource.close();
    }
}
