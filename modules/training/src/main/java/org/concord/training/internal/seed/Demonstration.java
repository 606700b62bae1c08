package org.concord.training.internal.seed;

import jakarta.persistence.EntityManager;

/** Invents records for trying things out; everything invented says so. All parts run in one transaction, in their order, into an empty database. */
public interface Demonstration {

    /** Lower ones run first: 10 officers and trainers, 20 and on what refers to them. */
    int order();

    void load(EntityManager entities);
}
