package org.concord.assistance.api;

import java.util.UUID;

/**
 * Something of a case that waits for whoever leads it, and is not the caller's own.
 *
 * @param id of the plan or exception
 * @param code of the case
 * @param askedBy username of who wrote the plan, or asks for the exception
 */
public record WaitingApproval(ApprovalKind kind, UUID id, UUID caseId, String code, String agency, String askedBy) {
}
