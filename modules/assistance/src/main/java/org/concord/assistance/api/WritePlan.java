package org.concord.assistance.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a plan for support, as a whole.
 *
 * @param services the kinds of help that are planned
 * @param endsOn when it is to be reached
 * @param objectives free text, locked; or null
 * @param actions free text, locked; or null
 */
public record WritePlan(List<ServiceKind> services, @NotNull LocalDate endsOn, String objectives, String actions) {
}
