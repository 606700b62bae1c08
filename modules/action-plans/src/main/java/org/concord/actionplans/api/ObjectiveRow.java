package org.concord.actionplans.api;

import java.util.UUID;

/** An objective of a plan. */
public record ObjectiveRow(UUID id, UUID programme, String code, Pillar pillar, String title, long version) {
}
