package org.concord.assistance.internal.key;

/**
 * The keys of cases are locked by the master key in use; whoever keeps other locked keys locks them anew too.
 *
 * @param number of the master key in use
 */
public record Renewed(int number) {
}
