package org.concord.actionplans.api;

import java.time.LocalDate;

/**
 * Lets somebody approve for the caller.
 *
 * @param to username of the delegate
 * @param owner of the plans it is for
 * @param until last day, included
 */
public record DelegateApprovals(String to, String owner, LocalDate from, LocalDate until) {
}
