package org.concord.kernel;

/**
 * A rule with a name. Each module lists its rules in one enum of its {@code api}; the enum constant is the name that tests assert, that
 * message bundles translate ({@code rule.NAME}), that {@code application/problem+json} carries as {@code rule}, and, where the
 * database enforces the rule, that the constraint bears.
 */
public interface Rule {

    /** The name of the rule in UPPER_SNAKE_CASE, unique in the whole system. */
    String name();

    /** What sort of refusal it is; decides the HTTP status. */
    Kind kind();

    /** The sorts of refusal, each with the HTTP status that says the same (RFC 9110, RFC 6585). */
    enum Kind {
        /** What was sent cannot be read: a date that does not exist, an unknown field. */
        MALFORMED(400),
        /** Nobody is signed in, or the credentials are wrong. */
        UNAUTHENTICATED(401),
        /** The person may not do this. */
        FORBIDDEN(403),
        /** No such record, or none that this person may see. */
        NOT_FOUND(404),
        /** True in itself, but at odds with what is stored: an overlap, a code already taken, a wrong state. */
        CONFLICT(409),
        /** The record has changed since it was read. */
        STALE(412),
        /** Larger than the system takes. */
        TOO_LARGE(413),
        /** Readable, but wrong: an unknown code, an end before its start. */
        INVALID(422),
        /** The version being changed was not named. */
        VERSION_MISSING(428),
        /** Too many attempts; wait. */
        TOO_MANY(429),
        /** The system cannot answer now, and nothing was changed. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status code of this refusal. */
        public int status() {
            return status;
        }
    }
}
