package org.concord.membership.api;

/**
 * Puts a body elsewhere in the tree.
 *
 * @param parent code of the body it reports to from now on, or null for the top
 */
public record MoveBody(String parent) {
}
