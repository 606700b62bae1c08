package org.concord.access.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param at when, in UTC
 * @param who username, {@code system:membership} for a module, or the name tried at a failed sign-in; null for nobody
 * @param action past participle: {@code MEETING_CONVENED}, {@code SIGNED_IN}
 * @param subject collection on the wire: {@code meetings}
 * @param subjectId id or code of the record
 * @param details what the command held, one {@code component: value} a line, or null
 * @param chainNumber its place in the chain, or null within the second before it is sealed
 * @param hash its link of the chain, SHA-256 in hexadecimal, or null likewise
 */
public record AuditRow(UUID id, Instant at, String who, String action, String subject, String subjectId, String details, Long chainNumber,
        String hash) {
}
