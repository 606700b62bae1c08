package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import org.concord.access.api.Secret;

/**
 * Says whether an emergency was one.
 *
 * @param remark or null; names nobody, is locked with the case, and falls with it
 */
public record ReviewEmergency(@NotNull EmergencyVerdict verdict, @Secret String remark) {
}
