package org.concord.acceptance.architecture.planted.membership.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Breaks two rules: an entity, and in the api. */
@Entity
@Table(schema = "membership")
public class ExposedMember {
}
