package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Lets somebody approve for the caller.
 *
 * @param to username of the delegate
 * @param owner of the plans it is for
 * @param until last day, included
 */
public record DelegateApprovals(@NotNull String to, @NotNull String owner, @NotNull LocalDate from, @NotNull LocalDate until) {
}
