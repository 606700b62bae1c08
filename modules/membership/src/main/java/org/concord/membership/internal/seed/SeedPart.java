package org.concord.membership.internal.seed;

import jakarta.persistence.EntityManager;

/** Loads some of the public facts. All parts run in one transaction, in their order, into an empty database. */
public interface SeedPart {

    /** Lower ones run first: 10 participants, 20 bodies, 30 persons and chairs, 40 and on what refers to them. */
    int order();

    void load(EntityManager entities);
}
