package org.concord.membership.internal.seed;

/** Marks parts that invent people and events for trying things out; everything they invent says so. */
public interface Demonstration extends SeedPart {
}
