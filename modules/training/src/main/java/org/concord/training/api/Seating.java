package org.concord.training.api;

/** How the seats of a run are given. */
public enum Seating {
    /** After the close all nominations are looked at together, and shared fairly between states. */
    SHARED,
    /** Whoever is confirmed first has a seat, within the quotas. */
    FIRST_COME
}
