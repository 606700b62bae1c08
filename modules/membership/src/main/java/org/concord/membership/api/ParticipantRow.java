package org.concord.membership.api;

/**
 * A participant in a list.
 *
 * @param alpha3 ISO 3166 alpha-3, null for an organisation
 * @param name in the reader's language, else in English
 */
public record ParticipantRow(String code, ParticipantKind kind, String alpha3, String name, long version) {
}
