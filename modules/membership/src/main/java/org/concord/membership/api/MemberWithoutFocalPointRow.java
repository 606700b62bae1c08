package org.concord.membership.api;

import java.util.UUID;

/** A member that has no active primary focal point today. */
public record MemberWithoutFocalPointRow(UUID id, String process, String participant, String participantName) {
}
