package org.concord.acceptance.architecture.planted.membership.internal;

import jakarta.persistence.EntityManager;

/** Breaks the rule of who talks to the database. */
class QueryingDesk {
    EntityManager entities;
}
