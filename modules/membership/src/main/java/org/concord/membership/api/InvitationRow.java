package org.concord.membership.api;

import java.util.UUID;

/** Who is invited to a meeting. {@code participant} is a code, {@code name} its name in English. */
public record InvitationRow(UUID meeting, String participant, String name, InvitedAs invitedAs, long version) {
}
