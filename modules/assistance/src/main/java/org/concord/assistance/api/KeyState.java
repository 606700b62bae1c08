package org.concord.assistance.api;

/**
 * How the keys of cases are locked.
 *
 * @param masterKey number of the master key in use
 * @param keys how many keys of cases there are
 * @param toLockAnew how many of them an earlier master key locks
 */
public record KeyState(long masterKey, long keys, long toLockAnew) {
}
