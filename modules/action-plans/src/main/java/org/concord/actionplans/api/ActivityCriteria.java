package org.concord.actionplans.api;

import java.util.UUID;

/**
 * Which activities are asked for; every component may be null.
 *
 * @param q part of the code, title or an agency's name
 */
public record ActivityCriteria(UUID programme, UUID objective, Pillar pillar, String q) {
}
