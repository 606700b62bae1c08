package org.concord.actionplans.api;

import java.util.UUID;

/**
 * An objective.
 *
 * @param programme its plan; stays once given
 * @param code unique in the plan
 */
public record WriteObjective(UUID programme, String code, Pillar pillar, String title) {
}
