package org.concord.assistance.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A certificate that whom a case was about was erased.
 *
 * @param code of the case
 * @param erasedAt when, in UTC
 * @param erasedBy username, or {@code system:assistance}
 * @param fields how many texts were destroyed with their key
 */
public record ErasureRow(UUID id, String code, String participant, String agency, ErasureGround ground, Instant erasedAt, String erasedBy, int fields) {
}
