package org.concord.acceptance.architecture.planted.training.api;

/** What a neighbour on the same floor offers to those above. */
public interface Lessons {
}
