package org.concord.acceptance.architecture.planted.membership.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Breaks the rule that entities have verbs, not setters. */
@Entity
@Table(schema = "membership")
class SettableMember {
    private String name;

    void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
