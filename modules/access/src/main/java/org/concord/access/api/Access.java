package org.concord.access.api;

import java.util.Optional;
import java.util.Set;

/**
 * The one place where access is asked: by pages, REST, lists, counts, exports and searches alike. It always speaks of the current caller. What
 * {@code require} refuses somebody signed in is told in the audit log, once an hour for each right.
 */
public interface Access {

    /** Whether the caller holds the right anywhere at all. */
    boolean may(Right right);

    /** Whether the caller holds it for this participant; for what is of none (null), whether for all. */
    boolean may(Right right, String participant);

    /** Breaks {@link AccessRule#NOT_ALLOWED}, or {@link AccessRule#SIGN_IN_REQUIRED} for nobody, unless the right is held anywhere at all. */
    void require(Right right);

    /** The same for one participant. */
    void require(Right right, String participant);

    /** Whether somebody else, who may enter, holds a right for this participant: what they passed on is worth no more than what they have. */
    boolean holds(String username, Right right, String participant);

    /** Whether somebody of this name may enter. Tell it only to those who keep the link from a record to an account: names of accounts are not public. */
    boolean knows(String username);

    /** The participants it is held for, as a condition for queries: empty means all; an empty set means none. */
    Optional<Set<String>> participants(Right right);
}
