package org.concord.acceptance.architecture.planted.membership.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Breaks the rule of one schema a module. */
@Entity
@Table(schema = "access")
class StrayMember {
}
