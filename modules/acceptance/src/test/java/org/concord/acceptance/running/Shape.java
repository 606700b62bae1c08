package org.concord.acceptance.running;

import java.util.Locale;

/** What is tested: the archive, the server it is deployed on, and the database. Set by {@code -Dconcord.shape=micro-derby}. */
public enum Shape {
    /** The WAR on Payara Micro with the embedded Derby, started by {@code scripts/run}. */
    MICRO_DERBY,
    /** The same with PostgreSQL. */
    MICRO_POSTGRES,
    /** The EAR on Payara Server with PostgreSQL. */
    SERVER_POSTGRES;

    static Shape current() {
        return valueOf(System.getProperty("concord.shape", "micro-derby").replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public boolean onServer() {
        return this == SERVER_POSTGRES;
    }

    public boolean onPostgres() {
        return this != MICRO_DERBY;
    }

    /** The port it answers on, at 127.0.0.1; what else it needs is within ten above it, so that two shapes can be tested at once. */
    int port() {
        return onServer() ? Integer.getInteger("concord.server.portbase", 17000) + PayaraServer.HTTP : Integer.getInteger("concord.port", 8170);
    }

    @Override
    public String toString() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
