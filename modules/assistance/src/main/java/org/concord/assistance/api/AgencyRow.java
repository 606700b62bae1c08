package org.concord.assistance.api;

/**
 * An agency.
 *
 * @param participant code of the participant to which it belongs
 */
public record AgencyRow(String code, String participant, String name, AgencyKind kind, long version) {
}
