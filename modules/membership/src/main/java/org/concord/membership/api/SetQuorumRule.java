package org.concord.membership.api;

/**
 * How many members a body needs to decide; exactly one of the two is filled in, or neither to lift the rule.
 *
 * @param percent that share of its members, 1 to 100, rounded up
 * @param members that many members
 */
public record SetQuorumRule(Integer percent, Integer members) {
}
