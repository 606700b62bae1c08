package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A delegation.
 *
 * @param by username of the one who delegates
 * @param to username of the delegate
 * @param owner of the plans it is for
 * @param until last day, included
 */
public record ApprovalDelegationRow(UUID id, String by, String to, String owner, LocalDate from, LocalDate until, long version) {
}
