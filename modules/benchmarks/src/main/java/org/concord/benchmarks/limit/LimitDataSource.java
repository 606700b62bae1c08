package org.concord.benchmarks.limit;

import org.postgresql.ds.PGSimpleDataSource;

/** The same database as Concord's, from the same environment. */
public class LimitDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    /** As the server's pool makes it. */
    public LimitDataSource() {
        setUrl(System.getenv("CONCORD_DB_URL"));
        setUser(System.getenv("CONCORD_DB_USER"));
        setPassword(System.getenv("CONCORD_DB_PASSWORD"));
    }
}
