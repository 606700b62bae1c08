package org.concord.training.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail.
 *
 * @param code the course's
 * @param title the course's
 * @param participant code of the participant that nominated
 * @param nomination what it is about, or null where it is about all of a participant
 * @param officer who reads it, or null where focal points do
 * @param officerName null where focal points read it, and once the officer is anonymised
 * @param reader the person who reads it as a focal point, whose address membership keeps; null where an officer does, or nobody is one
 * @param notedAt when what it tells was done
 * @param dueAt when it is tried next; null once nobody will try
 * @param attempts how often it was tried since it was noted or sent again
 * @param triedAt when it was tried last, or null
 * @param sentTo the address it was tried with last, or null; null where a focal point reads it; forgotten with the officer's name
 * @param failure why the last attempt failed, or null
 * @param reply what the mail server said to it, or null
 */
public record MailRow(UUID id, MailKind kind, UUID run, String code, String title, String participant, UUID nomination, UUID officer, String officerName,
        UUID reader, MailState state, Instant notedAt, Instant dueAt, int attempts, Instant triedAt, String sentTo, MailFailure failure, String reply, long version) {
}
