package org.concord.membership.api;

import java.util.Map;

/**
 * All that is kept of a participant.
 *
 * @param alpha3 ISO 3166 alpha-3, null for an organisation
 * @param name in the reader's language, else in English
 * @param names by language (BCP 47); how a process lists it is said by its membership
 */
public record ParticipantRecord(String code, ParticipantKind kind, String alpha3, String name, Map<String, String> names, String note,
        long version) {
}
