package org.concord.access.api;

import org.concord.kernel.Rule;

/** The rules of accounts, signing in and access. */
public enum AccessRule implements Rule {
    /** Nobody is signed in, or the token is unknown, revoked or past its time. */
    SIGN_IN_REQUIRED(Kind.UNAUTHENTICATED),
    /** Username, password or one-time code is wrong, or the account is disabled; which of them is never told. */
    SIGN_IN_REFUSED(Kind.UNAUTHENTICATED),
    /** The password is right, and a one-time code is needed as well. */
    OTP_REQUIRED(Kind.UNAUTHENTICATED),
    /** Too many failed attempts. {0}: seconds to wait. */
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY),
    /** The person's roles do not allow it. */
    NOT_ALLOWED(Kind.FORBIDDEN),
    /** The person's roles need a second factor, which is not set up yet. */
    SECOND_FACTOR_MISSING(Kind.FORBIDDEN),
    /** The one-time code does not match; the clock of the telephone may be wrong. */
    OTP_WRONG(Kind.INVALID),
    /** A second factor is set up already; take it away first. */
    SECOND_FACTOR_PRESENT(Kind.CONFLICT),
    /** Not a scope. {0}: what was given. */
    SCOPE_UNREADABLE(Kind.INVALID),
    /** The role cannot be granted with this kind of scope. {0}: the role, {1}: the scope. */
    SCOPE_DOES_NOT_FIT_ROLE(Kind.INVALID),
    /** Another account has this username. {0}: the username. */
    USERNAME_TAKEN(Kind.CONFLICT),
    /** A username is 2 to 60 small letters, digits, dots, hyphens, underscores or at signs. {0}: what was given. */
    USERNAME_UNREADABLE(Kind.INVALID),
    /** The password is too short. {0}: the least number of characters. */
    PASSWORD_TOO_SHORT(Kind.INVALID),
    /** The password is longer than is taken. {0}: the most characters. */
    PASSWORD_TOO_LONG(Kind.INVALID),
    /** The password is one of those that everybody tries first, or says the username. */
    PASSWORD_TOO_COMMON(Kind.INVALID),
    /** The present password is wrong. */
    PASSWORD_WRONG(Kind.INVALID),
    /** There must be an administrator who can sign in; this one is the last. */
    LAST_ADMINISTRATOR(Kind.CONFLICT);

    private final Kind kind;

    AccessRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
