package org.concord.membership.api;

import java.util.Map;

/**
 * Corrects a participant.
 *
 * @param names by language (BCP 47), all of them; {@code en} is required
 */
public record DescribeParticipant(Map<String, String> names, String note) {
}
