package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;

/**
 * Says whether an emergency was one.
 *
 * @param remark or null
 */
public record ReviewEmergency(@NotNull EmergencyVerdict verdict, String remark) {
}
