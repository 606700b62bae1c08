package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.concord.access.api.Secret;

/**
 * Writes a plan for support, as a whole.
 *
 * @param services the kinds of help that are planned
 * @param endsOn when it is to be reached
 * @param objectives free text, locked; or null
 * @param actions free text, locked; or null
 */
public record WritePlan(List<ServiceKind> services, @NotNull LocalDate endsOn, @Secret String objectives, @Secret String actions) {
}
