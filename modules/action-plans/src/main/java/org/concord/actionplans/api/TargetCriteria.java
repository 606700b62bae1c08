package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which targets are asked for; every component may be null.
 *
 * @param asOf those whose time includes this day
 */
public record TargetCriteria(UUID programme, UUID indicator, LocalDate asOf) {
}
