package org.concord.actionplans.api;

import java.util.UUID;

/** Which objectives are asked for; every component may be null. */
public record ObjectiveCriteria(UUID programme, Pillar pillar) {
}
