package org.concord.web.rest;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies behind an exception that the database or the server wrapped. */
final class Causes {

    private static final String DUPLICATE = "23505";
    private static final String INTEGRITY = "23";
    private static final int DEEPEST = 20;

    private Causes() {
    }

    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }

    static <T extends Throwable> Optional<T> first(Class<T> type, Throwable thrown) {
        return of(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The key was there already. */
    static boolean isDuplicate(Throwable thrown) {
        return of(thrown).anyMatch(cause -> cause instanceof SQLException sql && DUPLICATE.equals(sql.getSQLState()));
    }

    /** A constraint said no; its message names the constraint. */
    static Optional<String> brokenConstraint(Throwable thrown) {
        return of(thrown)
            .filter(cause -> cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(INTEGRITY))
            .map(Throwable::getMessage).findFirst();
    }

    /**
     * The database is away, too slow, or takes nothing more: connection failures (class 08), too many at the same record (40, 55), resources
     * exhausted (53), operator intervention (57), no state at all from the pool, or Derby shutting down.
     */
    static boolean isDatabaseAway(Throwable thrown) {
        return of(thrown).anyMatch(cause -> cause instanceof SQLException sql && brokenConstraint(thrown).isEmpty() && away(sql.getSQLState()));
    }

    private static boolean away(String state) {
        return state == null || Stream.of("08", "40", "53", "55", "57", "XJ", "XSD", "X0Y").anyMatch(state::startsWith);
    }
}
