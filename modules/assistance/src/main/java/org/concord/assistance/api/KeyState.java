package org.concord.assistance.api;

/**
 * How the keys of cases are locked.
 *
 * @param masterKey number of the master key in use
 * @param keys how many keys of cases there are
 * @param toLockAnew how many keys, of cases and of files of cases, an earlier master key locks
 * @param damaged how many keys of cases do not open, and stay locked as they are
 * @param earlier how many earlier master keys still unlock
 */
public record KeyState(long masterKey, long keys, long toLockAnew, long damaged, int earlier) {
}
