package org.concord.assistance.api;

/**
 * The keys that lock identities: one a case, each locked by the master key, which is not in the database. Whoever has the database, or a copy of it, reads
 * nobody; and a case whose key is destroyed is unreadable in every copy whose master key is gone.
 */
public interface CaseKeys {

    /** How many keys of cases did not open when they were last to be locked anew; whoever operates the server may know. */
    long damaged();

    /** How many keys are still locked by an earlier master key. */
    KeyState state();

    /** Puts a new master key into use, and locks every key anew in the background. {@link CaseRule#MASTER_KEY_CONFIGURED} where it is configured. */
    void rotate();

    /**
     * Forgets every master key but the one in use: a copy of the database from before is unreadable with today's keys. {@link
     * CaseRule#EARLIER_MASTER_KEYS_LOCK} as long as anything is locked by one of them.
     */
    void retireEarlier();
}
