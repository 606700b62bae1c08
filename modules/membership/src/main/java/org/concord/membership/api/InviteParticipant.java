package org.concord.membership.api;

/** Invites a participant in some quality. */
public record InviteParticipant(InvitedAs invitedAs) {
}
