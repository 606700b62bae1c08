package org.concord.access.api;

import java.util.Optional;

/**
 * Lets people in. Every attempt is in the audit log. After a few failures for one username from one address, each further attempt has to wait
 * longer, whether or not the account exists.
 */
public interface SignIn {

    /**
     * Begins a session, or breaks {@link AccessRule#SIGN_IN_REFUSED} or {@link AccessRule#TOO_MANY_ATTEMPTS}; throws {@link SecondFactorNeeded}
     * when the password is right and the one-time code not there.
     *
     * @param address where the attempt comes from
     * @param browser what kind of browser it is, for {@link OwnSessionRow}; may be null
     */
    Session signIn(Credentials credentials, String address, String browser);

    /** Begins the session of somebody whose password was right, or refuses in the same ways. */
    Session confirm(HalfSession half, String otp, String address, String browser);

    /** Who a session is for, with roles as they are now, at most two seconds old; empty when the session is no longer good. */
    Optional<Caller> resume(Session session);

    /** This session of the current caller as it goes on after changing the own password. */
    Session renew(Session before);

    /** Ends this session of the current caller, and notes that the caller signed out. */
    void signOut(Session ending);
}
